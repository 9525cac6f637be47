import type { UnitId } from "~/domain/ids";
import type { Problem } from "~/domain/problem";
import type { Lifecycle, MeasuredBy, PlanElement, Unit } from "~/domain/rows";

/** Who answers for an element. */
export interface Responsibility {
  readonly leadUnitId: UnitId | null;
  readonly cooperatingUnitIds: readonly UnitId[];
}

/**
 * Why these units can't answer for an element, or null. A closed unit leads only where it leads already.
 * @param known the units that are named, as far as there are such
 */
export function unitsProblem(
  known: readonly Unit[],
  element: Pick<PlanElement, "leadUnitId"> | null,
  { leadUnitId, cooperatingUnitIds }: Responsibility,
): Problem | null {
  const lead = known.find((unit) => unit.id === leadUnitId);
  if (leadUnitId && !lead) return { code: "not-found", entity: "unit", field: "leadUnitId" };
  if (lead?.closedOn && lead.id !== element?.leadUnitId) return { code: "unit-closed", field: "leadUnitId" };
  if (cooperatingUnitIds.some((id) => !known.some((unit) => unit.id === id))) {
    return { code: "not-found", entity: "unit", field: "cooperatingUnitIds" };
  }
  if (leadUnitId && cooperatingUnitIds.includes(leadUnitId)) {
    return { code: "lead-cooperates", field: "cooperatingUnitIds" };
  }
  return null;
}

export function measurementProblem(measurement: {
  measuredBy: MeasuredBy;
  plannedQuantity: number | null;
}): Problem | null {
  if (measurement.measuredBy === "quantity" && measurement.plannedQuantity === null) {
    return { code: "quantity-missing", field: "plannedQuantity" };
  }
  return null;
}

/** What an element stands under when its lifecycle changes. */
export interface ParentFacts {
  /** The parent's lifecycle; null at the top of the plan. */
  readonly lifecycle: Lifecycle | null;
  /** Whether the parent is a task with reports of its own. */
  readonly isReportedTask: boolean;
}

/** Why an element can't pass into a lifecycle that isn't its own, or null. */
export function lifecycleProblem(
  from: Lifecycle,
  to: Lifecycle,
  reason: string | null,
  parent: ParentFacts,
): Problem | null {
  if (to !== "active" && !reason) return { code: "reason-missing", field: "lifecycleReason" };
  if (to === from || to === "cancelled") return null;
  if (parent.lifecycle === "cancelled") return { code: "parent-cancelled", field: "lifecycle" };
  // What a task reported itself stands until it is cancelled: its progress can't come from children as well.
  if (parent.isReportedTask) return { code: "task-has-children", field: "lifecycle" };
  return null;
}

/** What of an element's row a lifecycle sets. */
export function inLifecycle(lifecycle: Lifecycle, reason: string): Pick<PlanElement, "lifecycle" | "lifecycleReason"> {
  return { lifecycle, lifecycleReason: lifecycle === "active" ? null : reason };
}
