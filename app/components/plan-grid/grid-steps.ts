import { type Destination, type GridTree, underOf } from "./grid-tree";

/** One step of rows among the others: further in or out, up or down. */
export type GridStep = "indent" | "outdent" | "move-up" | "move-down";

/** The rows of these that don't stand below another of them, in reading order as far as they are siblings. */
export function topmost(tree: GridTree, ids: ReadonlySet<string>): string[] {
  const tops = [...ids].filter((id) => !hasAbove(tree, id, ids));
  const orderOf = (id: string) => {
    const row = tree.rows.get(id);
    return row ? (tree.branches.get(underOf(row))?.ids.indexOf(id) ?? 0) : 0;
  };
  return tops.sort((a, b) => orderOf(a) - orderOf(b));
}

/**
 * Where a step takes rows that are siblings: in below the sibling before the first of them, out behind their parent, up before the
 * sibling before them, down behind the one after them. Null where there is no such place, or they are no siblings.
 */
export function stepOf(tree: GridTree, ids: readonly string[], step: GridStep): Destination | null {
  const rows = ids.flatMap((id) => tree.rows.get(id) ?? []);
  const [first] = rows;
  if (!first || new Set(rows.map(underOf)).size > 1) return null;
  const { parentId, directionId } = first;
  const siblings = tree.branches.get(underOf(first))?.ids ?? [];
  const from = Math.min(...ids.map((id) => siblings.indexOf(id)));
  const to = Math.max(...ids.map((id) => siblings.indexOf(id)));
  const here = { parentId, directionId };
  switch (step) {
    case "indent": {
      const before = siblings[from - 1];
      if (before === undefined) return null;
      return { parentId: before, directionId: null, afterId: tree.branches.get(before)?.ids.at(-1) ?? lastUnknown };
    }
    case "outdent": {
      const parent = tree.rows.get(parentId ?? "");
      return parent ? { parentId: parent.parentId, directionId: parent.directionId, afterId: parent.id } : null;
    }
    case "move-up":
      return from > 0 ? { ...here, afterId: siblings[from - 2] ?? null } : null;
    case "move-down": {
      const behind = siblings[to + 1];
      return behind === undefined ? null : { ...here, afterId: behind };
    }
  }
}

/** Stands for the last of a branch that isn't loaded: no sibling bears it, and behind one that isn't there is last. */
export const lastUnknown = "last";

function hasAbove(tree: GridTree, id: string, ids: ReadonlySet<string>): boolean {
  for (let row = tree.rows.get(tree.rows.get(id)?.parentId ?? ""); row; row = tree.rows.get(row.parentId ?? "")) {
    if (ids.has(row.id)) return true;
  }
  return false;
}
