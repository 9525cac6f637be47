import { describe, expect, it } from "vitest";
import { calendarDate } from "~/domain/calendar-date";
import type { Change } from "~/domain/change";
import { decideWorkPoint, pointsMost, type WorkPointState } from "~/domain/decide-work-point";
import { CommandId, DirectionId, ElementId, PlanId, WorkPointId, WorkPointLinkId } from "~/domain/ids";
import { planStatuses } from "~/domain/plan-status";
import type { Result } from "~/domain/result";
import type { Plan, PlanElement, WorkPoint } from "~/domain/rows";
import { WorkPointCommand } from "~/domain/work-point-commands";

const planId = PlanId.parse("plan-1");
const directionId = DirectionId.parse("direction-1");
const moment = { commandId: CommandId.parse("command-1"), today: calendarDate("2026-01-05"), recordedAt: 0 };
const plan: Plan = {
  ...{ id: planId, titleZh: "规划", titleEn: "", status: "adopted", statusReason: null, resolutionId: null },
  ...{ startsOn: calendarDate("2026-01-01"), endsOn: calendarDate("2030-12-31"), parentPlanId: null },
  ...{ missionZh: "", missionEn: "", visionZh: "", visionEn: "", valuesZh: "", valuesEn: "" },
  ...{ sample: true, contentRevision: 1, childrenRevision: 1 },
};

function aPoint(name: string, sortKey: string): WorkPoint {
  const id = WorkPointId.parse(name);
  return { id, planId, year: 2026, titleZh: name, titleEn: "", directionId: null, sortKey, contentRevision: 1 };
}

const points = [aPoint("first", "a0"), aPoint("second", "a1"), aPoint("third", "a2")];
const [first, second, third] = points as [WorkPoint, WorkPoint, WorkPoint];
const elementId = ElementId.parse("goal-1");
const link = { id: WorkPointLinkId.parse("link-1"), planId, workPointId: first.id, elementId };

function aState(fields: Partial<WorkPointState> = {}): WorkPointState {
  const direction = { id: directionId, planId, titleZh: "方向", titleEn: "", sortKey: "a0", contentRevision: 1 };
  return { plan, directions: [direction], points, point: first, links: [link], elements: [], ...fields };
}

function decide(fields: object, state = aState()): Result<Change[]> {
  return decideWorkPoint(state, WorkPointCommand.parse({ commandId: "command-1", ...fields }), moment);
}

const adding = { intent: "add-work-point", planId: "plan-1", year: 2027, titleZh: "新要点" };

/** The order of the year's points once one has been put behind another. */
function orderAfter(point: WorkPoint, afterId: WorkPoint | null): string[] {
  const move = { intent: "move-work-point", workPointId: point.id, revision: 1, afterId: afterId?.id };
  const decided = decide(move, aState({ point }));
  if (!decided.ok) throw new Error(decided.problem.code);
  const moved = decided.value.find((change) => change.op === "update" && change.field === "sortKey");
  const keyOf = (each: WorkPoint) =>
    each.id === point.id && moved?.op === "update" ? String(moved.after) : each.sortKey;
  return [...points].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)).map(({ id }) => id);
}

describe("the points of a year", () => {
  it("are set while a plan is drafted, carried out provisionally or adopted, and stay once it closes", () => {
    const open = planStatuses.filter((status) => decide(adding, aState({ plan: { ...plan, status } })).ok);
    expect(open).toEqual(["draft", "provisional", "adopted"]);
  });

  it("lie in a year of the plan", () => {
    const problem = { code: "year-outside-plan", field: "year", from: 2026, to: 2030 };
    expect(decide({ ...adding, year: 2025 })).toEqual({ ok: false, problem });
    expect(decide({ ...adding, year: 2031 })).toEqual({ ok: false, problem });
  });

  it("are as many as one can keep in mind", () => {
    const full = Array.from({ length: pointsMost }, (_, n) => aPoint(`point-${n}`, `a${n}`));
    expect(decide(adding, aState({ points: full }))).toMatchObject({ problem: { code: "year-full" } });
  });

  it("name a direction of their own plan", () => {
    expect(decide({ ...adding, directionId })).toMatchObject({ ok: true });
    expect(decide({ ...adding, directionId: "direction-2" })).toMatchObject({ problem: { field: "directionId" } });
  });
});

describe("a point", () => {
  it.each(["edit-work-point", "move-work-point", "remove-work-point"])(
    "seen in an old version isn't changed: %s",
    (intent) => {
      const command = { intent, workPointId: "first", revision: 0, titleZh: "改", afterId: "third" };
      expect(decide(command)).toMatchObject({ ok: false, problem: { code: "stale", entity: "workPoint" } });
    },
  );

  it("saved as it was changes nothing", () => {
    expect(decide({ intent: "edit-work-point", workPointId: "first", revision: 1, titleZh: "first" })).toEqual({
      ok: true,
      value: [],
    });
  });

  it("comes to stand behind the one named, and nowhere else", () => {
    expect(orderAfter(first, second)).toEqual(["second", "first", "third"]);
    expect(orderAfter(first, third)).toEqual(["second", "third", "first"]);
    expect(orderAfter(third, null)).toEqual(["third", "first", "second"]);
    expect(orderAfter(second, first)).toEqual(["first", "second", "third"]);
  });

  it("isn't put behind one that is gone", () => {
    const move = { intent: "move-work-point", workPointId: "first", revision: 1, afterId: "of-nobody" };
    expect(decide(move)).toMatchObject({ problem: { code: "not-found", field: "afterId" } });
  });

  it("goes with what ties it", () => {
    const removed = decide({ intent: "remove-work-point", workPointId: "first", revision: 1 });
    expect(removed).toMatchObject({
      value: [
        { op: "remove", entity: "workPointLink" },
        { op: "remove", entity: "workPoint" },
      ],
    });
  });
});

describe("what carries a point out", () => {
  const goal = { id: ElementId.parse("goal-2"), planId } as PlanElement;
  const tie = { intent: "link-work-point", workPointId: "first" };

  it("lies in the same plan", () => {
    const elsewhere = { ...goal, planId: PlanId.parse("plan-2") };
    const command = { ...tie, elementIds: [goal.id] };
    expect(decide(command, aState({ elements: [elsewhere] }))).toMatchObject({ problem: { code: "link-kind" } });
    expect(decide(command, aState({ elements: [goal] }))).toMatchObject({ value: [{ entity: "workPointLink" }] });
  });

  it("is tied once, however often it is asked for", () => {
    const elements = [{ ...goal, id: elementId }];
    expect(decide({ ...tie, elementIds: [elementId, elementId] }, aState({ elements }))).toEqual({
      ok: true,
      value: [],
    });
  });

  it("is there", () => {
    const command = { ...tie, elementIds: ["goal-of-nobody"] };
    expect(decide(command)).toMatchObject({ problem: { code: "not-found", field: "elementIds" } });
  });
});
