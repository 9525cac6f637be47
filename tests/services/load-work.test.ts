import { beforeAll, describe, expect, it } from "vitest";
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
  leadership,
  quality,
} from "#tests/services/world";
import { currentStore } from "~/db/open-store.server";
import { presentView } from "~/db/view.server";
import { calendarDate, calendarMonth } from "~/domain/calendar-date";
import { created } from "~/domain/change";
import { ElementId, PlanId } from "~/domain/ids";
import { ReportProgress } from "~/domain/report-commands";
import { enterFacts } from "~/services/enter-facts.server";
import { loadWork, type WorkQuestion } from "~/services/load-work.server";
import { reportProgress } from "~/services/report-progress.server";

const clock = aClock("2026-03-10");
const department = anActor("department", academic);
let measure: ElementId;
const tasks: ElementId[] = [];

function load(asked: Partial<WorkQuestion> = {}, actor = department) {
  return loadWork(actor, { month: null, page: 1, unitId: null, againId: null, ...asked }, clock.now());
}

async function dueIds(asked: Partial<WorkQuestion> = {}) {
  return expectOk(await load(asked)).due.map(({ task }) => task.id);
}

async function report(taskId: ElementId, month: string, percent: number) {
  const reports = [{ taskId, month, method: "percent", valueBp: percent * 100, done: "完成", nextStep: "继续" }];
  const command = ReportProgress.parse({ intent: "report-progress", commandId: aCommandId(), reports });
  expectOk(await reportProgress(department, command, clock));
}

async function addTask(fields: Record<string, unknown>) {
  return addElement({ kind: "task", parentId: measure, ...fields });
}

/** So many more tasks like this one, entered at once. */
async function addLikeTasks(id: ElementId, count: number) {
  const like = await presentView((await currentStore()).reader).first("element", { id });
  if (!like) throw new Error("expected the task to be there");
  const facts = Array.from({ length: count }, (_, n) => {
    return created("element", {
      ...like,
      id: ElementId.parse(`task-like-${n}`),
      sortKey: `b${String(n).padStart(3, "0")}`,
    });
  });
  expectOk(await enterFacts(administrator, { commandId: aCommandId(), intent: "enter-facts" }, facts, clock));
}

beforeAll(async () => {
  const draft = aPlan({ id: PlanId.parse("plan-draft"), status: "draft", statusReason: null });
  const span = { startsOn: calendarDate("2025-01-01"), endsOn: calendarDate("2025-12-31") };
  await aWorld([aPlan(), draft, aPlan({ id: PlanId.parse("plan-ended"), ...span })]);
  const goal = await addElement({ titleZh: "人才发展" });
  measure = await addElement({ kind: "measure", parentId: goal, titleZh: "青年人才库" });
  for (const startsOn of ["2026-02-01", "2026-01-01", "2026-03-01", "2026-06-01"]) {
    tasks.push(await addTask({ titleZh: `自${startsOn}`, startsOn }));
  }
  await addTask({ titleZh: "别部门的任务", leadUnitId: quality });
  const draftGoal = await addElement({ planId: "plan-draft" });
  const draftMeasure = await addElement({ planId: "plan-draft", kind: "measure", parentId: draftGoal });
  await addElement({ planId: "plan-draft", kind: "task", parentId: draftMeasure });
});

describe("a department's month", () => {
  it("lists what awaits a report, the longest awaited first, of its own unit and of plans that take reports", async () => {
    expect(await dueIds()).toEqual([tasks[1], tasks[0], tasks[2]]);
  });

  it("names the goal and the measure of each task", async () => {
    const [first] = expectOk(await load()).due;
    expect(first?.above.map(({ titleZh }) => titleZh)).toEqual(["人才发展", "青年人才库"]);
    expect(first?.latest).toBeNull();
  });

  it("keeps what starts later for later", async () => {
    expect(expectOk(await load()).coming.map(({ task }) => task.id)).toEqual([tasks[3]]);
  });

  it("counts its unit's tasks by health", async () => {
    const { counts } = expectOk(await load());
    expect(counts.reduce((sum, { n }) => sum + n, 0)).toBe(4);
  });

  it("offers the month before for what came late, and no other", async () => {
    expect(await dueIds({ month: calendarMonth("2026-02") })).toEqual([tasks[1], tasks[0]]);
    const notFound = { ok: false, problem: { code: "not-found", entity: "page" } };
    expect(await load({ month: calendarMonth("2026-01") })).toEqual(notFound);
    expect(await load({ month: calendarMonth("2026-04") })).toEqual(notFound);
  });

  it("a late report for the month before leaves this month's open, with what it said", async () => {
    await report(tasks[0] as ElementId, "2026-02", 20);
    expect(await dueIds({ month: calendarMonth("2026-02") })).toEqual([tasks[1]]);
    const facts = expectOk(await load());
    expect(facts.due.map(({ task }) => task.id)).toContain(tasks[0]);
    const again = facts.due.find(({ task }) => task.id === tasks[0]);
    expect(again?.latest).toMatchObject({ month: "2026-02", valueBp: 2000, nextStep: "继续" });
  });

  it("what is reported leaves the grid, comes after it and may be taken up again", async () => {
    const task = tasks[1] as ElementId;
    await report(task, "2026-03", 40);
    const facts = expectOk(await load({ againId: task }));
    expect(facts.due.map(({ task: { id } }) => id)).not.toContain(task);
    expect(facts.coming.map(({ task: { id } }) => id)).toContain(task);
    expect(facts.again?.latest).toMatchObject({ month: "2026-03", valueBp: 4000 });
  });

  it("what a report finished is listed once more, to be corrected, and awaited no longer", async () => {
    const done = await addTask({ startsOn: "2026-03-01" });
    await report(done, "2026-03", 100);
    const facts = expectOk(await load({ againId: done }));
    expect(facts.finished.map(({ task: { id } }) => id)).toEqual([done]);
    expect([facts.again?.task.id, facts.due.some(({ task: { id } }) => id === done)]).toEqual([done, false]);
    const before = expectOk(await load({ month: calendarMonth("2026-02") }));
    expect(before.finished).toEqual([]);
  });

  it("only what was reported for that month, by one's own unit, can be taken up again", async () => {
    expect(expectOk(await load({ againId: tasks[2] as ElementId })).again).toBeNull();
  });
});

describe("a department with many tasks", () => {
  it("gets them by twenty-five, counted as far as a hundred", async () => {
    await addLikeTasks(await addTask({ startsOn: "2026-03-01", leadUnitId: quality }), 29);
    const of = anActor("department", quality);
    const first = expectOk(await load({}, of));
    const second = expectOk(await load({ page: 2 }, of));
    expect([first.due.length, first.dueCount, second.due.length]).toEqual([25, 31, 6]);
    expect(new Set([...first.due, ...second.due].map(({ task }) => task.id)).size).toBe(31);
  });
});

describe("those who report for no unit", () => {
  it("choose a department to look at", async () => {
    const facts = expectOk(await load({}, leadership));
    expect([facts.reports, facts.due.length, facts.choices.length]).toEqual([false, 0, 2]);
    const looking = expectOk(await load({ unitId: academic }, council));
    expect(looking.due.map(({ task }) => task.id)).toContain(tasks[2]);
  });

  it("a department looks at its own work whatever it asks for", async () => {
    const { units } = expectOk(await load({ unitId: quality }));
    expect(units.map(({ id }) => id)).toEqual([academic]);
  });

  it("a reader is refused", async () => {
    const refused = { ok: false, problem: { code: "forbidden", action: "report-progress" } };
    expect(await load({}, anActor("reader"))).toEqual(refused);
  });
});

describe("a plan that has ended and takes its last reports", () => {
  it("awaits those for its own months, and none for the months after", async () => {
    const span = { planId: "plan-ended", startsOn: "2025-11-01", endsOn: "2025-12-31" };
    const goal = await addElement(span);
    const parentId = await addElement({ ...span, kind: "measure", parentId: goal });
    const silent = await addElement({ ...span, kind: "task", parentId });
    const told = await addElement({ ...span, kind: "task", parentId });
    await report(told, "2025-12", 90);
    const facts = expectOk(await load());
    const listed = [...facts.due, ...facts.coming].filter(({ plan }) => plan.id === span.planId);
    expect(listed.map(({ task }) => task.id)).toEqual([silent]);
  });
});
