import { type Change, updated } from "~/domain/change";
import type { HealthRules } from "~/domain/health";
import { HealthLabels, namedHealths } from "~/domain/health-labels";
import { LevelNames } from "~/domain/level-names";
import { fail, type Result, succeed } from "~/domain/result";
import type { Organisation } from "~/domain/rows";
import type { NameHealths, NameLevels, RulesCommand, SetHealthRules, TypedHealthRules } from "~/domain/rules-commands";

export function decideRules(organisation: Organisation, command: RulesCommand): Result<Change[]> {
  if (command.intent === "set-health-rules") return decideHealthRules(organisation, command);
  if (command.intent === "name-levels") return decideLevelNames(organisation, command);
  if (command.intent === "name-healths") return decideHealthLabels(organisation, command);
  const { nameZh, nameEn } = command;
  return succeed(updated("organisation", organisation, { nameZh, nameEn }));
}

/** The rules that were typed; watching must begin before an element is called behind. */
export function healthRulesOf(typed: TypedHealthRules): Result<HealthRules> {
  const { watchFrom, behindBeyond, staleAfterDays, measuredFrom } = typed;
  if (behindBeyond <= watchFrom) return fail({ code: "thresholds-reversed", field: "behindBeyond" });
  return succeed({
    watchFromBp: watchFrom,
    behindBeyondBp: behindBeyond,
    staleAfterDays,
    measuredFromBp: measuredFrom,
  });
}

function decideHealthRules(organisation: Organisation, command: SetHealthRules): Result<Change[]> {
  const rules = healthRulesOf(command);
  if (!rules.ok) return rules;
  return succeed(updated("organisation", organisation, { healthRules: JSON.stringify(rules.value) }));
}

function decideLevelNames(organisation: Organisation, command: NameLevels): Result<Change[]> {
  const { goalZh, goalEn, measureZh, measureEn, taskZh, taskEn } = command;
  const names = LevelNames.parse({
    goal: { zh: goalZh, en: goalEn },
    measure: { zh: measureZh, en: measureEn },
    task: { zh: taskZh, en: taskEn },
  });
  return succeed(updated("organisation", organisation, { levelNames: JSON.stringify(names) }));
}

function decideHealthLabels(organisation: Organisation, command: NameHealths): Result<Change[]> {
  const own = namedHealths.filter((health) => command[health].zh !== "" || command[health].en !== "");
  const labels = HealthLabels.parse(Object.fromEntries(own.map((health) => [health, command[health]])));
  const healthLabels = own.length === 0 ? null : JSON.stringify(labels);
  return succeed(updated("organisation", organisation, { healthLabels }));
}
