import { lastUnknown } from "./grid-steps";
import { type Destination, type GridTree, underOf } from "./grid-tree";

/** Rows that are moved and whose move isn't answered yet. Sent again with the same command they are moved once. */
export interface Moving {
  readonly commandId: string;
  /** Milliseconds since 1970: what was done first goes first. */
  readonly turn: number;
  readonly rows: readonly MovedRow[];
  readonly to: Destination;
}

/** A row as it was seen when it was moved. */
export interface MovedRow {
  readonly id: string;
  readonly parentId: string | null;
  readonly titleZh: string;
  readonly titleEn: string;
}

/** Whether the rows stand by now where they were to go, one behind the other; rows that aren't loaded may or may not. */
export function hasArrived({ rows, to }: Moving, tree: GridTree): boolean {
  const under = underOf(to);
  const stretch = tree.branches.get(under);
  if (!stretch) return false;
  const { ids, more } = stretch;
  const from = ids.indexOf(rows[0]?.id ?? "");
  const inOrder = from >= 0 && rows.every(({ id }, index) => ids[from + index] === id);
  if (!inOrder) return false;
  if (to.afterId === lastUnknown) return !more && from + rows.length === ids.length;
  return (ids[from - 1] ?? null) === to.afterId;
}
