import { expect, it } from "vitest";
import { decideRules } from "~/domain/decide-rules";
import { HealthRules, presetHealthRules } from "~/domain/health";
import { LevelNames, presetLevelNames } from "~/domain/level-names";
import type { Organisation } from "~/domain/rows";
import { RulesCommand } from "~/domain/rules-commands";

const commandId = "command-0001";
const organisation: Organisation = {
  ...{ id: "organisation", nameZh: "学会", nameEn: "", timeZone: "Asia/Shanghai" },
  ...{ levelNames: JSON.stringify(presetLevelNames), healthRules: JSON.stringify(presetHealthRules) },
  ...{ healthLabels: null, delegation: null, backupRules: null },
};
const rules = {
  intent: "set-health-rules",
  watchFrom: "5",
  behindBeyond: "12.5",
  staleAfterDays: "60",
  measuredFrom: "0",
};

function decide(fields: Record<string, unknown>) {
  return decideRules(organisation, RulesCommand.parse({ commandId, ...fields }));
}
function fieldsOf(fields: Record<string, unknown>) {
  return RulesCommand.safeParse({ commandId, ...fields }).error?.issues.map(({ path, message }) => [path[0], message]);
}

it("rules are typed in percent and days, and kept as the rules health reads", () => {
  const decided = decide(rules);
  const [change] = decided.ok ? decided.value : [];
  expect(change).toMatchObject({ entity: "organisation", field: "healthRules" });
  expect(HealthRules.parse(JSON.parse(String(change?.op === "update" && change.after)))).toEqual({
    ...{ watchFromBp: 500, behindBeyondBp: 1250, staleAfterDays: 60, measuredFromBp: 0 },
  });
});

it("behind begins further back than watch", () => {
  const reversed = { ok: false, problem: { code: "thresholds-reversed", field: "behindBeyond" } };
  expect(decide({ ...rules, watchFrom: "20", behindBeyond: "10" })).toEqual(reversed);
  expect(decide({ ...rules, watchFrom: "10", behindBeyond: "10" })).toEqual(reversed);
});

it.each([
  ["watchFrom", "0", "percent-rule"],
  ["watchFrom", "101", "percent-rule"],
  ["behindBeyond", "-3", "percent-rule"],
  ["behindBeyond", "12.55", "percent-rule"],
  ["measuredFrom", "half", "percent-rule"],
  ["staleAfterDays", "0", "days-invalid"],
  ["staleAfterDays", "45.5", "days-invalid"],
  ["staleAfterDays", "1001", "days-invalid"],
])("%s = %s is refused", (field, value, code) => {
  expect(fieldsOf({ ...rules, [field]: value })).toEqual([[field, code]]);
});

it("the same rules again are no change", () => {
  const same = { watchFrom: "10", behindBeyond: "30", staleAfterDays: "45", measuredFrom: "50" };
  expect(decide({ ...rules, ...same })).toEqual({ ok: true, value: [] });
});

it("levels have names in both languages", () => {
  const names = {
    goalZh: "总目标",
    goalEn: "Aim",
    measureZh: "举措",
    measureEn: "Measure",
    taskZh: "任务",
    taskEn: "Task",
  };
  const decided = decide({ intent: "name-levels", ...names });
  const [change] = decided.ok ? decided.value : [];
  const stored = LevelNames.parse(JSON.parse(String(change?.op === "update" && change.after)));
  expect(stored.goal).toEqual({ zh: "总目标", en: "Aim" });
  expect(fieldsOf({ intent: "name-levels", ...names, taskEn: " " })).toEqual([["taskEn", "text-missing"]]);
});

it("a health sign may have a name of its own, and goes back to the usual one", () => {
  expect(decide({ intent: "name-healths", watch: { zh: "关注", en: "" } })).toMatchObject({
    ok: true,
    value: [{ field: "healthLabels", after: '{"watch":{"zh":"关注","en":""}}' }],
  });
  expect(decide({ intent: "name-healths" })).toEqual({ ok: true, value: [] });
});

it("the organisation has a name in at least one language, and is called by it from then on", () => {
  expect(decide({ intent: "name-organisation", nameZh: " 高新医学会 ", nameEn: "The Association" })).toMatchObject({
    ok: true,
    value: [
      { field: "nameZh", before: "学会", after: "高新医学会" },
      { field: "nameEn", before: "", after: "The Association" },
    ],
  });
  expect(fieldsOf({ intent: "name-organisation", nameZh: " ", nameEn: "" })).toEqual([["nameZh", "title-missing"]]);
});
