import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  aWorldOf,
  elementOf,
  first,
  linked,
  outlined,
  present,
  second,
  takenBackBy,
} from "#tests/services/two-members";
import { aCommandId, academic, addElement, anActor } from "#tests/services/world";
import { ElementId } from "~/domain/ids";
import { OutlineCommand } from "~/domain/outline-commands";
import type { Actor } from "~/domain/permissions";
import { ReportProgress } from "~/domain/report-commands";
import { editOutline } from "~/services/edit-outline.server";
import { reportProgress } from "~/services/report-progress.server";

const planId = "plan-next";
const none = ElementId.parse("none");
let [goal, other, measure, task, direction, phase] = [none, none, none, none, none, none];

beforeAll(() => aWorldOf(planId));
beforeEach(async () => {
  direction = ElementId.parse(await outlined(first, { intent: "add-direction", planId, titleZh: "方向" }));
  const dates = { startsOn: "2026-01-01", endsOn: "2028-12-31" };
  phase = ElementId.parse(await outlined(first, { intent: "add-phase", planId, titleZh: "阶段", ...dates }));
  const places = { directionId: direction, phaseIds: [phase] };
  goal = await addElement({ planId, titleZh: "目标", ...places });
  other = await addElement({ planId, titleZh: "另一目标", ...places });
  measure = await addElement({ planId, kind: "measure", parentId: goal, titleZh: "举措" });
  task = await addElement({ planId, kind: "task", parentId: measure, titleZh: "任务" });
});

interface Where {
  readonly parentId?: ElementId | null;
  readonly afterId?: ElementId | null;
  readonly directionId?: string;
  readonly seenParentId?: ElementId | null;
}

async function move(ids: readonly ElementId[], where: Where, actor: Actor = first) {
  const rows = await Promise.all(ids.map(elementOf));
  const elements = rows.map(({ id, kind, parentId }) => ({
    elementId: id,
    seenParentId: where.seenParentId === undefined ? (kind === "goal" ? null : parentId) : where.seenParentId,
  }));
  const { seenParentId: _seen, ...place } = where;
  const command = { intent: "move-elements", commandId: aCommandId(), planId, elements, ...place };
  return editOutline(actor, OutlineCommand.parse(command));
}

async function childrenOf(parentId: ElementId): Promise<ElementId[]> {
  const rows = await (await present()).find("element", { parentId }, { orderBy: ["sortKey"] });
  return rows.map(({ id }) => id);
}

async function cellsOf(elementId: ElementId) {
  const rows = await (await present()).find("placement", { elementId });
  return rows.map(({ phaseId, directionId, sortKey }) => ({ phaseId, directionId, sortKey }));
}

describe("further in and out", () => {
  it("a goal that goes below another becomes a measure, what is below it tasks, and it leaves the matrix", async () => {
    expect(await move([goal], { parentId: other })).toMatchObject({ ok: true });
    expect(await elementOf(goal)).toMatchObject({ kind: "measure", parentId: other, directionId: null });
    expect([(await elementOf(measure)).kind, (await elementOf(task)).kind]).toEqual(["task", "task"]);
    expect(await cellsOf(goal)).toEqual([]);
  });

  it("a measure that comes out becomes a goal in the phases and direction of its goal, and its tasks become measures", async () => {
    expect(await move([measure], { afterId: goal })).toMatchObject({ ok: true });
    const row = await elementOf(measure);
    expect(row).toMatchObject({ kind: "goal", parentId: planId, directionId: direction });
    expect((await elementOf(task)).kind).toBe("measure");
    expect(await cellsOf(measure)).toEqual([{ phaseId: phase, directionId: direction, sortKey: row.sortKey }]);
  });

  it("in and out again leaves the kinds as they were", async () => {
    await move([goal], { parentId: other });
    await move([goal], { afterId: null });
    const kinds = await Promise.all([goal, measure, task].map(async (id) => (await elementOf(id)).kind));
    expect(kinds).toEqual(["goal", "measure", "task"]);
  });

  it("several siblings go in together, in their order, and one undo brings them all back", async () => {
    const more = [];
    for (const titleZh of ["一", "二", "三"])
      more.push(await addElement({ planId, kind: "measure", parentId: goal, titleZh }));
    expect(await move(more, { parentId: measure, afterId: task })).toMatchObject({ ok: true });
    expect(await childrenOf(measure)).toEqual([task, ...more]);
    expect((await Promise.all(more.map(elementOf))).map(({ kind }) => kind)).toEqual(["task", "task", "task"]);
    expect(await takenBackBy(first)).toMatchObject({ ok: true });
    expect(await childrenOf(goal)).toEqual([measure, ...more]);
    expect((await Promise.all(more.map(elementOf))).map(({ kind }) => kind)).toEqual(["measure", "measure", "measure"]);
  });

  it("a reported task stays a task where tasks may stand, and becomes no goal", async () => {
    await report();
    expect(await move([task], { parentId: goal, afterId: measure })).toMatchObject({ ok: true });
    expect(await elementOf(task)).toMatchObject({ kind: "task", parentId: goal });
    expect(await move([task], { afterId: goal })).toMatchObject({ ok: false, problem: { code: "kind-reported" } });
  });

  it("nothing goes below a reported task", async () => {
    await report();
    const late = await addElement({ planId, kind: "task", parentId: measure, titleZh: "后来" });
    expect(await move([late], { parentId: task })).toMatchObject({ problem: { code: "task-has-children" } });
  });

  async function report(): Promise<void> {
    const reports = [{ taskId: task, month: "2026-02", method: "percent", valueBp: 3000 }];
    const command = ReportProgress.parse({ intent: "report-progress", commandId: aCommandId(), reports });
    const clock = { now: () => Date.parse("2026-03-05T04:00:00Z") };
    expect(await reportProgress(anActor("department", academic), command, clock)).toMatchObject({ ok: true });
  }
});

describe("what is refused in words", () => {
  it("a goal that tasks from elsewhere count in stays a goal", async () => {
    const far = await addElement({ planId, kind: "task", parentId: other, titleZh: "远处" });
    await linked(first, { intent: "link-task", taskId: far, goalIds: [goal], weight: 1 });
    const third = await addElement({ planId, titleZh: "第三", directionId: direction, phaseIds: [phase] });
    expect(await move([goal], { parentId: third })).toMatchObject({ problem: { code: "kind-linked" } });
  });

  it("a goal doesn't go below one that stands in other phases", async () => {
    const apart = await addElement({ planId, titleZh: "别处", directionId: direction });
    expect(await move([goal], { parentId: apart })).toMatchObject({ problem: { code: "kind-placed" } });
  });

  it.each([
    ["below itself", () => move([goal], { parentId: task }), "cycle"],
    ["together with what is below it", () => move([goal, measure], { parentId: other }), "cycle"],
    ["into an unknown direction", () => move([goal], { directionId: "direction-x" }), "not-found"],
  ])("%s", async (_, act, code) => {
    expect(await act()).toMatchObject({ ok: false, problem: { code } });
  });

  it("what somebody else has moved meanwhile is a conflict that tells where it is", async () => {
    await move([measure], { parentId: other }, second);
    expect(await move([measure], { afterId: goal, seenParentId: goal })).toEqual({
      ok: false,
      problem: {
        code: "fields-conflict",
        conflicts: [{ elementId: measure, field: "parentId", seen: goal, wanted: null, current: other }],
      },
    });
  });

  it("a department moves nothing", async () => {
    const department = anActor("department", academic);
    expect(await move([measure], { parentId: other }, department)).toMatchObject({ problem: { code: "forbidden" } });
  });
});

describe("order and direction", () => {
  it("goals go into another direction as they are, with their cells", async () => {
    const elsewhere = await outlined(first, { intent: "add-direction", planId, titleZh: "别的方向" });
    expect(await move([goal, other], { directionId: elsewhere })).toMatchObject({ ok: true });
    expect(await elementOf(goal)).toMatchObject({ directionId: elsewhere, kind: "goal" });
    expect(await cellsOf(other)).toMatchObject([{ phaseId: phase, directionId: elsewhere }]);
  });

  it("to where it stands already is no change, and nothing to take back", async () => {
    const { childrenRevision } = await elementOf(goal);
    expect(await move([measure], { parentId: goal })).toMatchObject({ ok: true, value: { changes: 0 } });
    expect((await elementOf(goal)).childrenRevision).toBe(childrenRevision);
  });

  it("two who sort the same siblings both have their way", async () => {
    const next = await addElement({ planId, kind: "measure", parentId: goal, titleZh: "二" });
    const last = await addElement({ planId, kind: "measure", parentId: goal, titleZh: "三" });
    expect(await move([last], { parentId: goal }, second)).toMatchObject({ ok: true });
    expect(await move([measure], { parentId: goal, afterId: next })).toMatchObject({ ok: true });
    expect(await childrenOf(goal)).toEqual([last, next, measure]);
  });
});

describe("a new row behind another", () => {
  it("stands right behind it, and last where that one has gone", async () => {
    const last = await addElement({ planId, kind: "measure", parentId: goal, titleZh: "末" });
    const behind = await addElement({ planId, kind: "measure", parentId: goal, titleZh: "后", afterId: measure });
    expect(await childrenOf(goal)).toEqual([measure, behind, last]);
    const lost = await addElement({ planId, kind: "measure", parentId: goal, titleZh: "无", afterId: task });
    expect((await childrenOf(goal)).at(-1)).toBe(lost);
  });
});
