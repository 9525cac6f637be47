import { generateNKeysBetween } from "fractional-indexing";
import { closingPlan, days, directionId, phaseId, unitId } from "#prisma/seed/size/setting";
import { shape } from "#prisma/seed/size/shape";
import { type Change, created } from "~/domain/change";
import { ElementId, type PlanId } from "~/domain/ids";
import type { ElementKind, NodeId, PlanElement } from "~/domain/rows";

const measureKeys = generateNKeysBetween(null, null, shape.measuresPerGoal);
const taskKeys = generateNKeysBetween(null, null, shape.tasksPerMeasure);

export function goalId(plan: PlanId, index: number): ElementId {
  return ElementId.parse(`${plan}-goal-${index}`);
}

/** The tasks of one goal, by their ids. */
export function taskIdsOf(plan: PlanId, goal: number): ElementId[] {
  return Array.from({ length: shape.measuresPerGoal * shape.tasksPerMeasure }, (_, index) => {
    const measure = Math.floor(index / shape.tasksPerMeasure);
    return ElementId.parse(`${goalId(plan, goal)}-${measure}-${index % shape.tasksPerMeasure}`);
  });
}

/** One goal with its measures and tasks; the same index always makes the same facts. */
export function goalTree(plan: PlanId, index: number, sortKey: string): Change[] {
  const id = goalId(plan, index);
  const direction = directionId(plan, index);
  const goal = { ...element(plan, "goal", id, plan, sortKey, index, `目标${index + 1}`), directionId: direction };
  const facts = [
    created("element", goal),
    created("placement", {
      id: `place-${id}`,
      planId: plan,
      elementId: id,
      phaseId: plan === closingPlan ? null : phaseId(index),
      directionId: direction,
      sortKey,
    }),
  ];
  for (let measure = 0; measure < shape.measuresPerGoal; measure += 1) {
    const measureId = ElementId.parse(`${id}-${measure}`);
    facts.push(
      created(
        "element",
        element(plan, "measure", measureId, id, measureKeys[measure] ?? "a0", index, `举措${index + 1}.${measure + 1}`),
      ),
    );
    for (let task = 0; task < shape.tasksPerMeasure; task += 1) {
      const taskId = ElementId.parse(`${measureId}-${task}`);
      const title = `任务${index + 1}.${measure + 1}.${task + 1}`;
      facts.push(created("element", element(plan, "task", taskId, measureId, taskKeys[task] ?? "a0", index, title)));
    }
  }
  return facts;
}

function element(
  planId: PlanId,
  kind: ElementKind,
  id: ElementId,
  parentId: NodeId,
  sortKey: string,
  index: number,
  titleZh: string,
): PlanElement {
  const [from, span] = planId === closingPlan ? [2021, 4] : [2026, 2 + (index % 3) * 3];
  return {
    id,
    planId,
    kind,
    parentId,
    directionId: null,
    sortKey,
    titleZh,
    titleEn: `${kind} ${id}`,
    statementZh: "",
    statementEn: "",
    ...days(`${from}-01-01`, `${from + span}-12-31`),
    weight: 100 + (index % 7) * 50,
    lifecycle: "active",
    lifecycleReason: null,
    leadUnitId: unitId(index),
    measuredBy: "percent",
    plannedQuantity: null,
    quantityUnit: "",
    outcome: null,
    sample: true,
    contentRevision: 1,
    childrenRevision: 1,
  };
}
