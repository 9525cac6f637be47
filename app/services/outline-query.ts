import type { Health } from "~/domain/health";
import type { DirectionId, ElementId, PhaseId, UnitId } from "~/domain/ids";
import type { ElementKind } from "~/domain/rows";

/** What of an outline is shown; null and "" leave nothing out. */
export interface OutlineFilters {
  readonly directionId: DirectionId | null;
  /** A phase that the goals stand in. */
  readonly phaseId: PhaseId | null;
  /** A unit that leads or co-operates. */
  readonly unitId: UnitId | null;
  readonly health: Health | null;
  /** Words of a title in either language, or a code such as 2.3.1. */
  readonly words: string;
}

/** Whether elements are looked for wherever they stand; direction and phase only narrow the tree. */
export function isSearched({ unitId, health, words }: OutlineFilters): boolean {
  return unitId !== null || health !== null || words !== "";
}

/** What of an outline is asked for. */
export interface OutlineQuery {
  /** Elements whose children are shown. */
  readonly open: readonly ElementId[];
  /** Where a branch begins, by the id of the direction or element it hangs from. */
  readonly starts: ReadonlyMap<string, number>;
  readonly filters: OutlineFilters;
  /** Id of the element, phase or key direction being edited. */
  readonly edit: string | null;
  readonly add: { readonly what: ElementKind | "phase" | "direction"; readonly under: string | null } | null;
  /** Words to look for a new parent by. */
  readonly search: string;
}

const noFilters: OutlineFilters = { directionId: null, phaseId: null, unitId: null, health: null, words: "" };

export const plainOutline: OutlineQuery = {
  ...{ open: [], starts: new Map(), edit: null, add: null, search: "" },
  filters: noFilters,
};
