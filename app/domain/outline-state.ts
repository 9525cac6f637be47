import type {
  Cooperation,
  KeyDirection,
  Milestone,
  NodeId,
  Phase,
  Placement,
  Plan,
  PlanElement,
  Unit,
} from "~/domain/rows";

/** The part of a plan that one outline command can see: enough to decide, never the whole. */
export interface OutlineState {
  readonly plan: Plan;
  readonly phases: readonly Phase[];
  readonly directions: readonly KeyDirection[];
  readonly units: readonly Unit[];
  /** The element the command is about, where it is about one. */
  readonly element: PlanElement | null;
  readonly cooperations: readonly Cooperation[];
  readonly placements: readonly Placement[];
  readonly milestones: readonly Milestone[];
  /** The element's present parent, where that is an element. */
  readonly parent: PlanElement | null;
  /** The element it is to go under; undefined where there is no such element, null where it goes to the top. */
  readonly target: PlanElement | null | undefined;
  /** The target and everything above it, nearest first. */
  readonly targetLine: readonly PlanElement[];
  /** Levels in the element's own subtree, itself included; 1 for a leaf. */
  readonly height: number;
  /** Sort keys right before and right after the wanted place; null at the ends. */
  readonly gap: readonly [string | null, string | null];
  /** Elements below the one being cancelled that still live. */
  readonly living: readonly PlanElement[];
  /** Whether any goal stands in the phase or direction that is to go. */
  readonly occupied: boolean;
  /** Whether the task it is to count under has reports of its own: that task's progress then can't come from children. */
  readonly hasReports: boolean;
  /** Goals that tasks of the moved subtree contribute to from elsewhere. */
  readonly servedGoals: ReadonlySet<string>;
}

export function parentIdOf(state: OutlineState, target: PlanElement | null): NodeId {
  return target ? target.id : state.plan.id;
}
