import { type GridTree, outside, underOf } from "./grid-tree";
import type { KeptLine } from "./kept-view";

/** What a row stands below, nearest first: elements, and last its key direction where it has one. */
export function aboveOf(tree: GridTree, id: string): string[] {
  const above: string[] = [];
  for (let row = tree.rows.get(id); row; row = tree.rows.get(row.parentId ?? "")) {
    if (underOf(row) !== outside) above.push(underOf(row));
  }
  return above;
}

/** The code of a row or a key direction as its line bears it; "" where it isn't there. */
export function codeIn(tree: GridTree, id: string): string {
  const direction = tree.directions.find((one) => one.id === id);
  if (direction) return String(direction.ordinal);
  const row = tree.rows.get(id);
  if (!row) return "";
  const upper = underOf(row);
  const isOutside = upper === outside && tree.directions.length > 0;
  const before = isOutside ? String(tree.directions.length + 1) : codeIn(tree, upper);
  return before === "" ? String(row.rank) : `${before}.${row.rank}`;
}

/** A row with the branches that lead to it, outermost first; a key direction stands in none. */
export function lineIn(tree: GridTree, id: string): KeptLine {
  const path: string[] = [];
  for (let row = tree.rows.get(id); row; row = tree.rows.get(row.parentId ?? "")) path.unshift(underOf(row));
  return { id, path };
}

/** What has to be loaded next on the way to a line; `there` where nothing has, `gone` where it can't be found any more. */
export function nextToLoad(
  tree: GridTree,
  { id, path }: KeptLine,
): { readonly under: string; readonly after: number } | "there" | "gone" {
  for (const [index, under] of path.entries()) {
    const stretch = tree.branches.get(under);
    if (stretch?.ids.includes(path[index + 1] ?? id)) continue;
    return !stretch || stretch.more ? { under, after: stretch?.ids.length ?? 0 } : "gone";
  }
  return "there";
}
