import { beforeAll, expect, it } from "vitest";
import { present } from "#tests/services/two-members";
import {
  aClock,
  aCommandId,
  addElement,
  administrator,
  anActor,
  aWorld,
  council,
  expectOk,
} from "#tests/services/world";
import { CalendarCommand } from "~/domain/calendar-commands";
import { calendarDate } from "~/domain/calendar-date";
import type { ElementId } from "~/domain/ids";
import { ReportProgress } from "~/domain/report-commands";
import { RulesCommand, TypedHealthRules } from "~/domain/rules-commands";
import { changeCalendar } from "~/services/change-calendar.server";
import { changeOrganisation } from "~/services/change-organisation.server";
import { loadCockpit } from "~/services/load-cockpit.server";
import { loadElement } from "~/services/load-element.server";
import { loadRules } from "~/services/load-rules.server";
import { reportProgress } from "~/services/report-progress.server";
import { folded } from "~/services/timeline-query";
import { undo } from "~/services/undo.server";

const clock = aClock("2028-06-30");
const now = clock.now();
let goal: ElementId;

// Half of the time has passed, and 43 percent are done: behind schedule by seven points.
beforeAll(async () => {
  await aWorld();
  goal = await addElement({});
  const task = await addElement({ kind: "task", parentId: goal });
  const reports = [{ taskId: task, month: "2028-06", method: "percent", valueBp: 4300, done: "完成" }];
  const command = ReportProgress.parse({ intent: "report-progress", commandId: aCommandId(), reports });
  expectOk(await reportProgress(anActor("department", (await unitOfTask()).id), command, clock));
});

async function unitOfTask() {
  const unit = await (await present()).first("unit", { nameZh: "学术活动与服务部" });
  if (!unit) throw new Error("no unit");
  return unit;
}

const preset = { watchFrom: "10", behindBeyond: "30", staleAfterDays: "45", measuredFrom: "50" };

function rules(fields: Record<string, string>) {
  const command = { intent: "set-health-rules", commandId: aCommandId(), ...preset, ...fields };
  return changeOrganisation(administrator, RulesCommand.parse(command), clock);
}
async function healthOfGoal() {
  const query = { reportPage: 1, historyPage: 1, search: null };
  const { figures, reasons } = expectOk(await loadElement(council, goal, query, null, now));
  return { health: figures.health, reasons: reasons.map(({ code }) => code), reason: reasons[0] };
}
async function cockpitGoals() {
  const [plan] = expectOk(await loadCockpit(council, { atLength: null, unfolding: folded }, null, now)).plans;
  return plan?.goals;
}

it("a preview tells which goals would change and why, and changes nothing", async () => {
  expect((await healthOfGoal()).health).toBe("on-track");
  const typed = TypedHealthRules.parse({ ...preset, watchFrom: "5" });
  const { preview } = expectOk(await loadRules(administrator, typed, now));
  expect(preview).toMatchObject({ changed: 1, goals: 1, turns: [{ from: "on-track", to: "watch", n: 1 }] });
  expect(preview?.examples[0]).toMatchObject({
    reasons: [{ code: "behind-schedule", rule: { health: "watch", fromBp: 500 } }],
  });
  expect((await healthOfGoal()).health).toBe("on-track");
  const reversed = TypedHealthRules.parse({ ...preset, watchFrom: "40" });
  expect(expectOk(await loadRules(administrator, reversed, now)).preview).toBeNull();
});

it("saved rules change health, its reason and the counters at once, and are taken back the same way", async () => {
  expect(await cockpitGoals()).toEqual({ "on-track": 1 });
  expectOk(await rules({ watchFrom: "5" }));
  expect(await healthOfGoal()).toMatchObject({ health: "watch", reason: { rule: { fromBp: 500 } } });
  expect(await cockpitGoals()).toEqual({ watch: 1 });
  expectOk(await undo(administrator, { intent: "undo", commandId: aCommandId() }, clock));
  expect((await healthOfGoal()).health).toBe("on-track");
  expect(await cockpitGoals()).toEqual({ "on-track": 1 });
});

it("nobody but who may changes rules, calendar or names", async () => {
  const command = RulesCommand.parse({
    intent: "set-health-rules",
    commandId: aCommandId(),
    ...preset,
    watchFrom: "1",
  });
  const period = { intent: "add-period", nameZh: "远期", startsOn: "2050-01-01", endsOn: "2054-12-31" };
  for (const actor of [council, anActor("leadership"), anActor("office")]) {
    expect(await changeOrganisation(actor, command)).toMatchObject({ problem: { code: "forbidden" } });
    const added = await changeCalendar(actor, CalendarCommand.parse({ ...period, commandId: aCommandId() }));
    expect(added).toMatchObject({ problem: { code: "forbidden" } });
    expect(await loadRules(actor, null)).toMatchObject({ problem: { code: "forbidden" } });
  }
});

function calendar(fields: Record<string, unknown>) {
  return changeCalendar(administrator, CalendarCommand.parse({ commandId: aCommandId(), ...fields }), clock);
}

it("the bands of a timeline follow periods and terms", async () => {
  const [body] = expectOk(await calendar({ intent: "add-body", kind: "council", nameZh: "理事会" })).created;
  expectOk(await calendar({ intent: "add-period", nameZh: "十五五", startsOn: "2026-01-01", endsOn: "2030-12-31" }));
  const term = { nameZh: "第三届", startsOn: "2026-01-01", endsOn: "2030-12-31" };
  expectOk(await calendar({ intent: "add-term", bodyId: body, ...term }));
  const { timeline } = expectOk(await loadCockpit(council, { atLength: null, unfolding: folded }, null, now));
  expect(timeline.periods.map((period) => period.nameZh)).toEqual(["十五五"]);
  expect(timeline.terms.map((one) => one.nameZh)).toEqual(["第三届"]);
});

it("what another has put in the place of a period stands against taking its removal back", async () => {
  const [id] = expectOk(
    await calendar({ intent: "add-period", nameZh: "远期甲", startsOn: "2040-01-01", endsOn: "2044-12-31" }),
  ).created;
  expectOk(await calendar({ intent: "remove-period", periodId: id }));
  const other = { ...administrator, memberId: council.memberId };
  const beside = { intent: "add-period", nameZh: "远期乙", startsOn: "2044-01-01", endsOn: "2048-12-31" };
  expectOk(await changeCalendar(other, CalendarCommand.parse({ ...beside, commandId: aCommandId() }), clock));
  const undone = await undo(administrator, { intent: "undo", commandId: aCommandId() }, clock);
  expect(undone).toEqual({ ok: false, problem: { code: "undo-superseded" } });
  expect(await (await present()).count("period", { startsOn: calendarDate("2040-01-01") })).toBe(0);
});
