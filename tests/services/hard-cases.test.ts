import { beforeAll, expect, it } from "vitest";
import { keptCounters, recount } from "#tests/services/oracle/recount";
import {
  aClock,
  aCommandId,
  academic,
  addElement,
  administrator,
  anActor,
  aPlan,
  aWorld,
  council,
  expectOk,
  quality,
} from "#tests/services/world";
import { sightOf } from "~/db/moment-of-day.server";
import { currentStore } from "~/db/open-store.server";
import { readCounts } from "~/db/read-counts.server";
import { presentView } from "~/db/view.server";
import { calendarDate, calendarMonth } from "~/domain/calendar-date";
import { created } from "~/domain/change";
import { BodyId, ElementId, LinkId, PlanId } from "~/domain/ids";
import { LinkCommand, RecordSuccession } from "~/domain/link-commands";
import { OutlineCommand } from "~/domain/outline-commands";
import { EditPlan, SetPlanStatus } from "~/domain/plan-commands";
import { ReportProgress } from "~/domain/report-commands";
import type { Link } from "~/domain/rows";
import { editPlan, setPlanStatus } from "~/services/change-plan.server";
import { editOutline } from "~/services/edit-outline.server";
import { enterFacts } from "~/services/enter-facts.server";
import { linkElements, recordSuccession } from "~/services/link-elements.server";
import { reportProgress } from "~/services/report-progress.server";

const department = anActor("department", academic);
const next = PlanId.parse("plan-next");

beforeAll(async () => {
  const other = aPlan({ id: PlanId.parse("plan-other"), status: "closing", startsOn: calendarDate("2021-01-01") });
  await aWorld([aPlan(), other]);
  const body = {
    id: BodyId.parse("body-council"),
    kind: "council",
    nameZh: "理事会",
    nameEn: "Council",
    sortKey: "a0",
  };
  expectOk(
    await enterFacts(
      administrator,
      { commandId: aCommandId(), intent: "enter-facts" },
      [created("body", body)],
      aClock("2026-01-05"),
    ),
  );
});

async function row(id: ElementId) {
  const element = await presentView((await currentStore()).reader).first("element", { id });
  if (!element) throw new Error(`no element ${id}`);
  return element;
}

async function standing(id: string) {
  return presentView((await currentStore()).reader).first("standing", { nodeId: ElementId.parse(id) });
}

function outline(command: object, day = "2026-02-02") {
  return editOutline(council, OutlineCommand.parse({ commandId: aCommandId(), ...command }), aClock(day));
}

function report(day: string, ...reports: object[]) {
  const command = { intent: "report-progress", commandId: aCommandId(), reports };
  return reportProgress(department, ReportProgress.parse(command), aClock(day));
}

function link(command: object) {
  return linkElements(council, LinkCommand.parse({ commandId: aCommandId(), ...command }), aClock("2026-02-02"));
}

async function aTaskUnder(parentId: ElementId, fields: object = {}) {
  return addElement({ kind: "task", parentId, titleZh: "任务", ...fields });
}

it("a task that counts in a goal from elsewhere can't be moved under it: it would count twice", async () => {
  const [home, further] = [await addElement({}), await addElement({})];
  const task = await aTaskUnder(home);
  expectOk(await link({ intent: "link-task", taskId: task, goalIds: [further] }));
  const { childrenRevision } = await row(further);
  const moved = await outline({ intent: "move-element", elementId: task, parentId: further, childrenRevision });
  expect(moved).toMatchObject({ ok: false, problem: { code: "link-at-home", field: "parentId" } });
});

it("a co-operating unit named twice co-operates once", async () => {
  const goal = await addElement({ cooperatingUnitIds: [quality, quality] });
  const view = presentView((await currentStore()).reader);
  expect(await view.count("cooperation", { elementId: goal })).toBe(1);
});

it("one successor named twice is refused", async () => {
  const [goal, successor] = [await addElement({}), ElementId.parse("goal-nowhere")];
  const successors = [successor, successor].map((goalId) => ({ goalId, shareBp: 5000 }));
  const command = RecordSuccession.parse({
    intent: "record-succession",
    commandId: aCommandId(),
    goalId: goal,
    successors,
  });
  expect(await recordSuccession(council, command, aClock("2026-02-02"))).toMatchObject({
    ok: false,
    problem: { code: "link-exists" },
  });
});

it("one task reported twice in one go is refused, and nothing is stored", async () => {
  const task = await aTaskUnder(await addElement({}));
  const twice = { taskId: task, month: "2026-02", method: "percent", valueBp: 1000 };
  expect(await report("2026-02-10", twice, twice)).toMatchObject({
    ok: false,
    problem: { code: "reported-twice", field: "reports[1].taskId" },
  });
  expect(await standing(task)).toMatchObject({ progressBp: null });
});

it("no change for an earlier month repeats what stood then, not what came later", async () => {
  const task = await aTaskUnder(await addElement({}));
  const of = (month: string, valueBp: number) => ({ taskId: task, month, method: "percent", valueBp });
  expectOk(await report("2026-03-31", of("2026-01", 2000)));
  expectOk(await report("2026-03-31", of("2026-03", 6000)));
  expectOk(
    await report("2026-03-31", { taskId: task, month: "2026-02", method: "no-change", noChangeReason: "待批复" }),
  );
  const view = presentView((await currentStore()).reader);
  expect(await view.find("report", { taskId: task, month: calendarMonth("2026-02") })).toMatchObject([
    { valueBp: 2000 },
  ]);
});

it("no change keeps the quantity, and its share follows the present plan", async () => {
  const fields = { measuredBy: "quantity", plannedQuantity: 10, quantityUnit: "期" };
  const task = await aTaskUnder(await addElement({}), fields);
  expectOk(await report("2026-02-10", { taskId: task, month: "2026-01", method: "quantity", quantityDone: 5 }));
  const { titleZh, startsOn, endsOn, contentRevision } = await row(task);
  const edit = {
    intent: "edit-element",
    elementId: task,
    revision: contentRevision,
    titleZh,
    startsOn,
    endsOn,
    leadUnitId: academic,
  };
  expectOk(await outline({ ...edit, ...fields, plannedQuantity: 50 }));
  expectOk(
    await report("2026-02-11", { taskId: task, month: "2026-02", method: "no-change", noChangeReason: "待批复" }),
  );
  expect(await standing(task)).toMatchObject({ progressBp: 1000 });
});

it("cancelled work waits for nobody's decision", async () => {
  const task = await aTaskUnder(await addElement({}));
  expectOk(
    await report("2026-02-10", {
      taskId: task,
      month: "2026-02",
      method: "percent",
      valueBp: 1000,
      needsDecision: "请定",
    }),
  );
  expect(await standing(task)).toMatchObject({ decisionSince: expect.any(String) });
  expectOk(
    await outline({
      intent: "set-lifecycle",
      elementId: task,
      revision: 1,
      lifecycle: "cancelled",
      lifecycleReason: "合并",
    }),
  );
  expect(await standing(task)).toMatchObject({ decisionSince: null, dueMonth: null });
});

it("nothing lives on under what was cancelled", async () => {
  const goal = await addElement({});
  const measure = await addElement({ kind: "measure", parentId: goal });
  const task = await aTaskUnder(measure);
  expectOk(
    await outline({
      intent: "set-lifecycle",
      elementId: measure,
      revision: 1,
      lifecycle: "cancelled",
      lifecycleReason: "合并",
    }),
  );
  const again = { intent: "set-lifecycle", elementId: task, revision: 2, lifecycle: "active", lifecycleReason: "" };
  expect(await outline(again)).toMatchObject({ ok: false, problem: { code: "parent-cancelled" } });
  await expect(aTaskUnder(measure)).rejects.toThrow("parent-cancelled");
});

it("the last milestone of a task measured by them can't be removed", async () => {
  const task = await aTaskUnder(await addElement({}), { measuredBy: "milestones" });
  const added = expectOk(
    await outline({ intent: "add-milestone", elementId: task, titleZh: "初稿", dueOn: "2026-06-30" }),
  );
  const removal = { intent: "remove-milestone", elementId: task, milestoneId: added.created[0] };
  expect(await outline(removal)).toMatchObject({ ok: false, problem: { code: "in-use" } });
});

it("a plan can't be shortened past one of its milestones", async () => {
  const task = await aTaskUnder(await addElement({}));
  expectOk(await outline({ intent: "add-milestone", elementId: task, titleZh: "验收", dueOn: "2034-06-30" }));
  const plan = { planId: next, revision: 1, titleZh: "规划", startsOn: "2026-01-01", endsOn: "2033-12-31" };
  const command = EditPlan.parse({ intent: "edit-plan", commandId: aCommandId(), ...plan });
  const shortened = await editPlan(council, command, aClock("2026-02-02"));
  expect(shortened).toMatchObject({ ok: false, problem: { code: "elements-outside", endsOn: "2034-06-30" } });
});

it("once a plan is closed its figures stand, whatever becomes of tasks elsewhere that served it", async () => {
  const closing = await presentView((await currentStore()).reader).first("plan", { id: PlanId.parse("plan-other") });
  const goal = ElementId.parse("goal-other");
  const source = await row(await addElement({}));
  const facts = [
    created("element", {
      ...source,
      id: goal,
      planId: PlanId.parse("plan-other"),
      parentId: PlanId.parse("plan-other"),
    }),
  ];
  expectOk(
    await enterFacts(administrator, { commandId: aCommandId(), intent: "enter-facts" }, facts, aClock("2026-02-02")),
  );
  const task = await aTaskUnder(source.id);
  const bond: Link = {
    id: LinkId.parse("bond-1"),
    type: "contributes",
    fromId: task,
    toId: goal,
    weight: 100,
    shareBp: null,
    succession: null,
  };
  expectOk(
    await enterFacts(
      administrator,
      { commandId: aCommandId(), intent: "enter-facts" },
      [created("link", bond)],
      aClock("2026-02-02"),
    ),
  );
  expectOk(await report("2026-02-10", { taskId: task, month: "2026-02", method: "percent", valueBp: 3000 }));
  const close = {
    intent: "set-plan-status",
    commandId: aCommandId(),
    planId: closing?.id,
    status: "closed",
    bodyId: "body-council",
  };
  expectOk(
    await setPlanStatus(
      council,
      SetPlanStatus.parse({ ...close, resolutionTitleZh: "结束", adoptedOn: "2026-02-11" }),
      aClock("2026-02-11"),
    ),
  );
  expectOk(await report("2026-02-12", { taskId: task, month: "2026-02", method: "percent", valueBp: 9000 }));
  expect(await standing(goal)).toMatchObject({ progressBp: 3000 });
  const untie = await link({ intent: "unlink", linkId: "bond-1", elementId: task });
  expect(untie).toMatchObject({ ok: false, problem: { code: "plan-status", status: "closed" } });
});

it("counters of a day stay right when another machine's clock is behind", async () => {
  const store = await currentStore();
  const ahead = expectOk(await sightOf(store.reader, null, Date.parse("2026-04-02T04:00:00Z")));
  await readCounts(store, ahead, next, "plan");
  const task = await aTaskUnder(await addElement({}, aClock("2026-04-01")));
  expectOk(await report("2026-04-01", { taskId: task, month: "2026-04", method: "percent", valueBp: 10_000 }));
  await readCounts(store, ahead, next, "plan");
  const day = calendarDate("2026-04-02");
  expect(await keptCounters(store.reader, next, day)).toEqual(await recount(store.reader, next, day));
});
