import { beforeAll, expect, it } from "vitest";
import {
  aWorldOf,
  elementOf,
  first,
  moved,
  outlined,
  passed,
  planEnding,
  present,
  second,
  superseded,
  takenBackBy,
  turned,
} from "#tests/services/two-members";
import { aCommandId, academic, addElement, anActor, expectOk } from "#tests/services/world";
import { type ElementId, PhaseId, PlanId } from "~/domain/ids";
import { ReportProgress } from "~/domain/report-commands";
import { loadElement } from "~/services/load-element.server";
import { reportProgress } from "~/services/report-progress.server";

beforeAll(() =>
  aWorldOf("plan-next", "plan-adopted", "plan-phases", "plan-longer", "plan-milestone", "plan-shorter", "plan-ending"),
);

function goalIn(planId: string, titleZh = "目标"): Promise<ElementId> {
  return addElement({ planId, titleZh });
}

function taskUnder(parentId: ElementId, planId = "plan-next"): Promise<ElementId> {
  return addElement({ planId, kind: "task", parentId, titleZh: "任务" });
}

async function reported(taskId: ElementId): Promise<void> {
  const reports = [{ taskId, month: "2026-02", method: "percent", valueBp: 4000 }];
  const command = ReportProgress.parse({ intent: "report-progress", commandId: aCommandId(), reports });
  expectOk(await reportProgress(anActor("department", academic), command));
}

it("a move is not taken back into what has come to stand below the moved element", async () => {
  const goal = await goalIn("plan-next");
  const measure = await addElement({ kind: "measure", parentId: goal });
  const other = await addElement({ kind: "measure", parentId: goal });
  const t2 = await taskUnder(other);
  const t3 = await taskUnder(t2);
  const t1 = await taskUnder(t3);
  const t4 = await taskUnder(t1);
  await moved(first, t1, measure);
  await moved(second, t2, t4);
  expect(await takenBackBy(first)).toEqual(superseded);
  const page = expectOk(await loadElement(first, t1, { reportPage: 1, historyPage: 1, search: null }, null));
  expect(page.element.parentId).toBe(measure);
});

it("a move is not taken back where the outline would become too deep", async () => {
  let parent = await goalIn("plan-next");
  for (let level = 2; level <= 6; level += 1) parent = await taskUnder(parent);
  const branch = await taskUnder(parent);
  const leaf = await taskUnder(branch);
  const goal = await goalIn("plan-next");
  await moved(first, branch, goal);
  await outlined(second, childOf(leaf));
  expect(await takenBackBy(first)).toEqual(superseded);
});

function childOf(parentId: string) {
  const dates = { startsOn: "2026-01-01", endsOn: "2026-12-31" };
  return { intent: "add-element", planId: "plan-next", kind: "task", parentId, titleZh: "任务", ...dates };
}

it("a move is not taken back under a task that has been reported since", async () => {
  const goal = await goalIn("plan-next");
  const home = await taskUnder(goal);
  const task = await taskUnder(home);
  await moved(first, task, goal);
  await reported(home);
  expect(await takenBackBy(first)).toEqual(superseded);
  expect((await elementOf(task)).parentId).toBe(goal);
});

it("a move is taken back whatever has happened elsewhere in between", async () => {
  const goal = await goalIn("plan-next");
  const home = await taskUnder(goal);
  const task = await taskUnder(home);
  const elsewhere = await taskUnder(goal);
  await moved(first, task, await goalIn("plan-next"));
  await reported(elsewhere);
  expectOk(await takenBackBy(first));
  expect((await elementOf(task)).parentId).toBe(home);
});

it("cancelled work does not come back under a task that has been reported since", async () => {
  const home = await taskUnder(await goalIn("plan-next"));
  const task = await taskUnder(home);
  await turned(first, task, "cancelled");
  await reported(home);
  expect(await takenBackBy(first)).toEqual(superseded);
  expect((await elementOf(task)).lifecycle).toBe("cancelled");
});

it("cancelled work does not come back under what has been cancelled since", async () => {
  const goal = await goalIn("plan-next");
  const task = await taskUnder(goal);
  await turned(first, task, "cancelled");
  await turned(second, goal, "cancelled");
  expect(await takenBackBy(first)).toEqual(superseded);
});

it("what was taken up again is not cancelled once more over work that lives below it", async () => {
  const goal = await goalIn("plan-next");
  const task = await taskUnder(goal);
  await turned(second, goal, "cancelled");
  await turned(first, goal, "active");
  await turned(second, task, "active");
  expect(await takenBackBy(first)).toEqual(superseded);
});

it("what an adopted plan says is not taken back", async () => {
  const elementId = await goalIn("plan-adopted", "原来的标题");
  const { contentRevision: revision, startsOn, endsOn } = await elementOf(elementId);
  await outlined(first, { intent: "edit-element", elementId, revision, titleZh: "新标题", startsOn, endsOn });
  await passed(second, "plan-adopted", "adopted");
  const refused = { ok: false, problem: { code: "plan-status", status: "adopted" } };
  expect(await takenBackBy(first)).toEqual(refused);
  expect((await elementOf(elementId)).titleZh).toBe("新标题");
});

it("a goal does not come back into a phase or direction that has been removed since", async () => {
  const elementId = await goalIn("plan-phases");
  const phase = { intent: "add-phase", planId: "plan-phases", startsOn: "2026-01-01", endsOn: "2027-12-31" };
  const p1 = await outlined(second, { ...phase, titleZh: "第一阶段" });
  const p2 = await outlined(second, { ...phase, titleZh: "第二阶段" });
  const direction = { intent: "add-direction", planId: "plan-phases", titleZh: "方向" };
  const d1 = await outlined(second, direction);
  const place = async (places: object) => {
    const { contentRevision: revision } = await elementOf(elementId);
    await outlined(first, { intent: "place-goal", elementId, revision, ...places });
  };
  await place({ phaseIds: [p1] });
  await place({ phaseIds: [p2] });
  await outlined(second, { intent: "remove-phase", phaseId: p1 });
  expect(await takenBackBy(first)).toEqual(superseded);
  await place({ directionId: d1 });
  await place({});
  await outlined(second, { intent: "remove-direction", directionId: d1 });
  expect(await takenBackBy(first)).toEqual(superseded);
  expect((await elementOf(elementId)).directionId).toBeNull();
});

it("a plan does not become shorter again than what has been put into it since", async () => {
  const goal = await goalIn("plan-longer");
  await planEnding(first, "plan-longer", "2036-12-31");
  const dates = { startsOn: "2036-01-01", endsOn: "2036-12-31" };
  await outlined(second, { intent: "add-phase", planId: "plan-longer", titleZh: "延长期", ...dates });
  await outlined(second, { ...childOf(goal), planId: "plan-longer", ...dates });
  expect(await takenBackBy(first)).toEqual(superseded);
  expect(await planEnd("plan-longer")).toBe("2036-12-31");
});

it("a plan does not become shorter again than its milestones; those of other plans don't hold it up", async () => {
  const inner = await goalIn("plan-milestone");
  const other = await goalIn("plan-shorter");
  for (const planId of ["plan-shorter", "plan-milestone"]) await planEnding(first, planId, "2036-12-31");
  const milestone = { intent: "add-milestone", titleZh: "验收", dueOn: "2036-06-30" };
  await outlined(second, { ...milestone, elementId: other });
  expectOk(await takenBackBy(first));
  expect(await planEnd("plan-milestone")).toBe("2035-12-31");
  await planEnding(first, "plan-milestone", "2036-12-31");
  await outlined(second, { ...milestone, elementId: inner });
  expect(await takenBackBy(first)).toEqual(superseded);
  expect(await planEnd("plan-milestone")).toBe("2036-12-31");
});

it("dates and removed phases come back only while the plan still reaches so far", async () => {
  const planId = "plan-ending";
  const dates = { startsOn: "2035-01-01", endsOn: "2035-12-31" };
  const phaseId = await outlined(second, { intent: "add-phase", planId, titleZh: "末期", ...dates });
  await outlined(first, { intent: "remove-phase", phaseId });
  await planEnding(second, planId, "2034-12-31");
  expect(await takenBackBy(first)).toEqual(superseded);
  expect(await (await present()).first("phase", { id: PhaseId.parse(phaseId) })).toBeNull();
});

async function planEnd(id: string) {
  return (await (await present()).first("plan", { id: PlanId.parse(id) }))?.endsOn;
}
