import type { KeyDirection, Phase, Plan, PlanElement, Unit } from "~/domain/rows";

/** What taking in an outline can see: the chosen place with what is above it, and the ends it is added behind. */
export interface TakeInState {
  readonly plan: Plan;
  readonly directions: readonly KeyDirection[];
  readonly phases: readonly Phase[];
  readonly units: readonly Unit[];
  /** The element everything goes under with everything above it, nearest first; empty for the top. */
  readonly line: readonly PlanElement[];
  /** The sort key of the last child at the chosen place. */
  readonly lastKey: string | null;
  /** Whether the task everything goes under was itself reported. */
  readonly hasReports: boolean;
}
