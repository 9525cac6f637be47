import { expect, it } from "vitest";
import { OutlineCommand } from "~/domain/outline-commands";
import { ReportProgress } from "~/domain/report-commands";
import { parseForm } from "~/http/parse-form.server";

function posted(fields: readonly (readonly [string, string])[]): Request {
  return new Request("http://local/", {
    method: "POST",
    body: new URLSearchParams(fields.map(([name, value]) => [name, value])),
  });
}

const goal = [
  ["intent", "add-element"],
  ["commandId", "command-0001"],
  ["planId", "plan-next"],
  ["kind", "goal"],
  ["titleZh", "人才发展"],
  ["startsOn", "2026-01-01"],
  ["endsOn", "2030-12-31"],
] as const;

it("a form of one command becomes that command, with one chosen box still a list", async () => {
  const parsed = await parseForm(posted([...goal, ["weight", "300"], ["phaseIds", "phase-1"]]), OutlineCommand);
  expect(parsed).toMatchObject({
    ok: true,
    value: { weight: 300, phaseIds: ["phase-1"], leadUnitId: null, titleEn: "" },
  });
});

it.each([
  ["titleZh", "", "title-missing"],
  ["titleZh", "长".repeat(201), "text-too-long"],
  ["titleZh", "a\u0007b", "text-control"],
  ["startsOn", "2025-02-30", "date-invalid"],
  ["startsOn", "", "date-missing"],
  ["weight", "1.5", "weight-invalid"],
  ["weight", "0", "weight-invalid"],
  ["weight", "heavy", "weight-invalid"],
  ["planId", "../etc", "id-invalid"],
])("%s of %j is named by its field", async (field, value, code) => {
  const parsed = await parseForm(posted([...goal.filter(([name]) => name !== field), [field, value]]), OutlineCommand);
  expect(parsed).toMatchObject({ ok: false, problem: { code: "invalid", fields: { [field]: [code] } } });
});

it("a forged intent is refused", async () => {
  const parsed = await parseForm(
    posted([
      ["intent", "drop-plan"],
      ["commandId", "command-0001"],
    ]),
    OutlineCommand,
  );
  expect(parsed).toMatchObject({ ok: false, problem: { code: "invalid", fields: { intent: ["choice-invalid"] } } });
});

it("what was typed comes back, a password doesn't", async () => {
  const parsed = await parseForm(
    posted([
      ["titleZh", "草稿"],
      ["password", "secret"],
    ]),
    OutlineCommand,
  );
  expect(parsed.typed).toEqual({ titleZh: "草稿" });
});

it("many tasks are reported in one form, each by its own way of measuring", async () => {
  const parsed = await parseForm(
    posted([
      ["intent", "report-progress"],
      ["commandId", "command-0002"],
      ["reports[0].taskId", "task-1"],
      ["reports[0].month", "2026-11"],
      ["reports[0].method", "percent"],
      ["reports[0].valueBp", "6000"],
      ["reports[0].done", "完成初稿"],
      ["reports[1].taskId", "task-2"],
      ["reports[1].month", "2026-11"],
      ["reports[1].method", "milestones"],
      ["reports[1].reached", "milestone-1"],
      ["reports[2].taskId", "task-3"],
      ["reports[2].month", "2026-11"],
      ["reports[2].method", "no-change"],
      ["reports[2].noChangeReason", "待批复"],
    ]),
    ReportProgress,
  );
  expect(parsed).toMatchObject({
    ok: true,
    value: {
      reports: [
        { taskId: "task-1", valueBp: 6000, done: "完成初稿", decisionBy: null },
        { taskId: "task-2", reached: ["milestone-1"] },
        { taskId: "task-3", noChangeReason: "待批复" },
      ],
    },
  });
});

it("what came several times comes back as a list, under whatever name", async () => {
  const parsed = await parseForm(
    posted([
      ["toString", "a"],
      ["phaseIds", "phase-1"],
      ["constructor", "b"],
      ["phaseIds", "phase-2"],
      ["phaseIds", "phase-3"],
    ]),
    OutlineCommand,
  );
  expect(parsed.typed).toEqual({ toString: "a", constructor: "b", phaseIds: ["phase-1", "phase-2", "phase-3"] });
});

it.each([
  ["too many fields", Array.from({ length: 40_000 }, (_, index) => [`f${index}`, ""] as const), "too-large"],
  ["one name too often", Array.from({ length: 40_000 }, () => ["phaseIds", "a"] as const), "too-large"],
  ["a list with a far place", [["phaseIds[4000000000]", "a"]] as const, "invalid"],
  ["orders to the library that reads forms", [["__intent__", "{}"]] as const, "invalid"],
])("%s: refused whole, and nothing of it comes back", async (_what, fields, code) => {
  const parsed = await parseForm(posted([...goal, ...fields]), OutlineCommand);
  expect(parsed).toMatchObject({ ok: false, problem: { code }, typed: {} });
});
