import type { KeyDirection, Placement, Plan, PlanElement } from "~/domain/rows";

/** What a command that moves branches can see: the branches whole, and the place they are to go to. */
export interface StructureState {
  readonly plan: Plan;
  readonly directions: readonly KeyDirection[];
  /** By id, as far as they are elements of the plan. */
  readonly branches: ReadonlyMap<string, Branch>;
  /** The new parent; undefined where there is no such element, null for the top of the plan. */
  readonly target: PlanElement | null | undefined;
  /** The target and everything above it, nearest first. */
  readonly targetLine: readonly PlanElement[];
  readonly targetReported: boolean;
  /** Cells of the target's goal; none at the top of the plan. */
  readonly targetCells: readonly Placement[];
  /** Sort keys right before and right after the wanted place among those that stay; null at the ends. */
  readonly gap: readonly [string | null, string | null];
  readonly ties: KindTies;
}

/** An element with everything below it. */
export interface Branch {
  readonly element: PlanElement;
  readonly parent: PlanElement | null;
  /** Everything below, parents before their children. */
  readonly below: readonly PlanElement[];
  /** Cells it stands in, where it is a goal. */
  readonly cells: readonly Placement[];
  /** Its goal's home and cells, where it is none itself. */
  readonly goal: { readonly row: PlanElement; readonly cells: readonly Placement[] } | null;
}

/** What ties elements to the kind they are of. */
export interface KindTies {
  /** Tasks that were reported on. */
  readonly reported: ReadonlySet<string>;
  /** Tasks that count in further goals, with these goals. */
  readonly contributing: ReadonlyMap<string, readonly string[]>;
  /** Goals that something from elsewhere counts in, or that live on in other goals or come from them. */
  readonly tiedGoals: ReadonlySet<string>;
}
