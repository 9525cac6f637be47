import type { ElementId } from "~/domain/ids";
import type { ElementKind } from "~/domain/rows";

/** What of an outline is asked for. */
export interface OutlineQuery {
  /** Elements whose children are shown. */
  readonly open: readonly ElementId[];
  /** Where a branch begins, by the id of the direction or element it hangs from. */
  readonly starts: ReadonlyMap<string, number>;
  /** Id of the element, phase or key direction being edited. */
  readonly edit: string | null;
  readonly add: { readonly what: ElementKind | "phase" | "direction"; readonly under: string | null } | null;
  /** Words to look for a new parent by. */
  readonly search: string;
}

export const plainOutline: OutlineQuery = { open: [], starts: new Map(), edit: null, add: null, search: "" };
