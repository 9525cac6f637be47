import { generateNKeysBetween } from "fractional-indexing";
import type { GoalContent, MeasureContent, PlanContent, TaskContent } from "#prisma/seed/demonstration/content/types";
import { span, titled } from "#prisma/seed/demonstration/setting";
import { calendarDate } from "~/domain/calendar-date";
import { type Change, created } from "~/domain/change";
import {
  DirectionId,
  ElementId,
  MilestoneId,
  PhaseId,
  PlanId,
  UnitId,
  WorkPointId,
  WorkPointLinkId,
} from "~/domain/ids";
import type { ElementKind, NodeId, Plan, PlanElement } from "~/domain/rows";

/** A plan as it stood on its first day: a draft with phases, directions and work points, still without goals. */
export function planFacts(content: PlanContent): Change[] {
  const planId = PlanId.parse(content.id);
  const keys = generateNKeysBetween(null, null, Math.max(content.directions.length, content.workPoints.length));
  return [
    created("plan", planRow(content)),
    ...content.phases.map(({ id, title, startsOn, endsOn }) =>
      created("phase", {
        id: PhaseId.parse(id),
        planId,
        ...titled(title),
        ...span(startsOn, endsOn),
        contentRevision: 1,
      }),
    ),
    ...content.directions.map(({ id, title }, index) =>
      created("keyDirection", {
        id: DirectionId.parse(id),
        planId,
        ...titled(title),
        sortKey: keys[index] ?? "a0",
        contentRevision: 1,
      }),
    ),
  ];
}

export function workPointFacts(content: PlanContent): Change[] {
  const planId = PlanId.parse(content.id);
  const keys = generateNKeysBetween(null, null, content.workPoints.length);
  return content.workPoints.map(({ id, year, title, directionId }, index) =>
    created("workPoint", {
      id: WorkPointId.parse(id),
      planId,
      year,
      ...titled(title),
      directionId: directionId === null ? null : DirectionId.parse(directionId),
      sortKey: keys[index] ?? "a0",
      contentRevision: 1,
    }),
  );
}

/** Which elements carry the work points out. */
export function carrierFacts(content: PlanContent): Change[] {
  const planId = PlanId.parse(content.id);
  return content.workPoints.flatMap(({ id, carriedBy }) =>
    carriedBy.map((elementId, index) =>
      created("workPointLink", {
        id: WorkPointLinkId.parse(`${id}-by-${index + 1}`),
        planId,
        workPointId: WorkPointId.parse(id),
        elementId: ElementId.parse(elementId),
      }),
    ),
  );
}

/** A goal with its place in the matrix, its measures and their tasks. */
export function goalFacts(content: PlanContent, goal: GoalContent, sortKey: string): Change[] {
  const planId = PlanId.parse(content.id);
  const directionId = DirectionId.parse(goal.directionId);
  const row = { ...elementRow(planId, "goal", planId, goal, sortKey), directionId };
  const phases = goal.phaseIds.length > 0 ? goal.phaseIds.map((id) => PhaseId.parse(id)) : [null];
  const directions = [directionId, ...goal.extraDirectionIds.map((id) => DirectionId.parse(id))];
  const places = phases.flatMap((phaseId) => directions.map((direction) => ({ phaseId, directionId: direction })));
  const keys = generateNKeysBetween(null, null, goal.measures.length);
  return [
    created("element", row),
    ...cooperationFacts(goal),
    ...places.map((place, index) =>
      created("placement", { id: `place-${goal.id}-${index}`, planId, elementId: row.id, ...place, sortKey }),
    ),
    ...goal.measures.flatMap((measure, index) => measureFacts(planId, row.id, measure, keys[index] ?? "a0")),
  ];
}

function measureFacts(planId: PlanId, goalId: ElementId, measure: MeasureContent, sortKey: string): Change[] {
  const row = elementRow(planId, "measure", goalId, measure, sortKey);
  const keys = generateNKeysBetween(null, null, measure.tasks.length);
  return [
    created("element", row),
    ...cooperationFacts(measure),
    ...measure.tasks.flatMap((task, index) => taskFacts(planId, row.id, task, keys[index] ?? "a0")),
  ];
}

function taskFacts(planId: PlanId, measureId: ElementId, task: TaskContent, sortKey: string): Change[] {
  const { measuring } = task;
  const row: PlanElement = {
    ...elementRow(planId, "task", measureId, task, sortKey),
    measuredBy: measuring.by,
    plannedQuantity: measuring.by === "quantity" ? measuring.planned : null,
    quantityUnit: measuring.by === "quantity" ? measuring.unit.zh : "",
  };
  const milestones = measuring.by === "milestones" ? measuring.milestones : [];
  const keys = generateNKeysBetween(null, null, milestones.length);
  return [
    created("element", row),
    ...cooperationFacts(task),
    ...milestones.map(({ id, title, dueOn, weight }, index) =>
      created("milestone", {
        id: MilestoneId.parse(id),
        elementId: row.id,
        ...titled(title),
        dueOn: calendarDate(dueOn),
        weight,
        sortKey: keys[index] ?? "a0",
      }),
    ),
  ];
}

type AnyElement = GoalContent | MeasureContent | TaskContent;

function elementRow(
  planId: PlanId,
  kind: ElementKind,
  parentId: NodeId,
  content: AnyElement,
  sortKey: string,
): PlanElement {
  return {
    id: ElementId.parse(content.id),
    planId,
    kind,
    parentId,
    directionId: null,
    sortKey,
    ...titled(content.title),
    statementZh: content.statement?.zh ?? "",
    statementEn: content.statement?.en ?? "",
    ...span(content.startsOn, content.endsOn),
    weight: content.weight,
    lifecycle: "active",
    lifecycleReason: null,
    leadUnitId: UnitId.parse(content.leadUnitId),
    measuredBy: "percent",
    plannedQuantity: null,
    quantityUnit: "",
    outcome: null,
    sample: content.sample,
    contentRevision: 1,
    childrenRevision: 1,
  };
}

function cooperationFacts(content: AnyElement): Change[] {
  return content.cooperatingUnitIds.map((unitId) =>
    created("cooperation", {
      id: `with-${content.id}-${unitId}`,
      elementId: ElementId.parse(content.id),
      unitId: UnitId.parse(unitId),
    }),
  );
}

function planRow(content: PlanContent): Plan {
  const { mission, vision, values } = content;
  return {
    id: PlanId.parse(content.id),
    ...titled(content.title),
    status: "draft",
    statusReason: null,
    resolutionId: null,
    ...span(content.startsOn, content.endsOn),
    parentPlanId: null,
    missionZh: mission.zh,
    missionEn: mission.en,
    visionZh: vision.zh,
    visionEn: vision.en,
    valuesZh: values.zh,
    valuesEn: values.en,
    sample: content.sample,
    contentRevision: 1,
    childrenRevision: 1,
  };
}
