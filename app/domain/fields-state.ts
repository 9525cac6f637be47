import type { Cooperation, KeyDirection, Phase, Placement, Plan, PlanElement, Unit } from "~/domain/rows";

/** What a command that sets fields can see: the plan's frame, and each element it names with its surroundings. */
export interface FieldsState {
  readonly plan: Plan;
  readonly phases: readonly Phase[];
  readonly directions: readonly KeyDirection[];
  /** Every unit that is named or answers already for one of the elements. */
  readonly units: readonly Unit[];
  /** By id, as far as they are elements of the plan. */
  readonly elements: ReadonlyMap<string, FieldsElement>;
}

export interface FieldsElement {
  readonly element: PlanElement;
  readonly cooperations: readonly Cooperation[];
  readonly placements: readonly Placement[];
  /** What stands above it, nearest first; empty for a goal. */
  readonly line: readonly PlanElement[];
  /** Whether its parent is a task with reports of its own. */
  readonly parentReported: boolean;
  /** What lives below it, with the id of what each stands under; read only where it is to be cancelled. */
  readonly living: readonly PlanElement[];
}
