import type { ElementKind } from "~/domain/rows";
import type { GridBranch, GridChanges, GridRow } from "./grid-row";

/** A key direction as the outline's own row; `none` gathers what stands outside all of them. */
export interface GridDirection {
  readonly id: string;
  readonly titleZh: string;
  readonly titleEn: string;
  /** Its place among the directions of the plan, from 1. */
  readonly ordinal: number;
  readonly revision: number;
}

/** The rows of a branch that are there, in order. */
export interface Stretch {
  readonly ids: readonly string[];
  readonly more: boolean;
  /** Whether these are all of its first rows; what a search found is only part of them. */
  readonly whole: boolean;
}

/** As much of a plan's outline as has been loaded. */
export interface GridTree {
  readonly directions: readonly GridDirection[];
  readonly rows: ReadonlyMap<string, GridRow>;
  /** By what they hang from: an element, a key direction, or `none`. */
  readonly branches: ReadonlyMap<string, Stretch>;
}

export const outside = "none";

/** What a row hangs from. */
export function underOf(row: Pick<GridRow, "parentId" | "directionId">): string {
  return row.parentId ?? row.directionId ?? outside;
}

/** Puts the rows of a branch in the place of those that are there, or behind them where it begins behind them. */
export function withBranch(tree: GridTree, branch: GridBranch): GridTree {
  const before = branch.after === 0 ? [] : (tree.branches.get(branch.under)?.ids ?? []);
  const ids = [...new Set([...before, ...branch.rows.map(({ id }) => id)])];
  const rows = new Map(tree.rows);
  for (const row of branch.rows) rows.set(row.id, { ...row, matched: tree.rows.get(row.id)?.matched ?? false });
  const branches = new Map(tree.branches).set(branch.under, { ids, more: branch.more, whole: true });
  return { ...tree, rows, branches };
}

/** Takes in rows as they are now, and lets go of those that have gone. */
export function withChanges(tree: GridTree, { rows: changed, gone }: Pick<GridChanges, "rows" | "gone">): GridTree {
  const rows = new Map(tree.rows);
  for (const row of changed) rows.set(row.id, { ...row, matched: rows.get(row.id)?.matched ?? false });
  if (gone.length === 0) return { ...tree, rows };
  for (const id of gone) rows.delete(id);
  const left = new Set(gone);
  const branches = new Map(
    [...tree.branches].map(([under, stretch]) => [
      under,
      stretch.ids.some((id) => left.has(id)) ? { ...stretch, ids: stretch.ids.filter((id) => !left.has(id)) } : stretch,
    ]),
  );
  return { ...tree, rows, branches };
}

/** A row put behind a sibling (first of all where that is null) at once, before the server has answered. */
export function withAdded(tree: GridTree, row: GridRow, afterId: string | null): GridTree {
  const under = underOf(row);
  const rows = new Map(tree.rows).set(row.id, row);
  const parent = row.parentId === null ? undefined : rows.get(row.parentId);
  if (parent && !parent.openable) rows.set(parent.id, { ...parent, openable: true });
  const stretch = tree.branches.get(under) ?? { ids: [], more: false, whole: true };
  const ids = placed(
    stretch.ids.filter((id) => id !== row.id),
    [row.id],
    afterId,
  );
  // Nothing stands below a new row, and nothing has to be asked for.
  const branches = new Map(tree.branches)
    .set(under, { ...stretch, ids })
    .set(row.id, { ids: [], more: false, whole: true });
  return reranked({ ...tree, rows, branches }, under);
}

/** Where rows are to go. */
export interface Destination {
  readonly parentId: string | null;
  readonly directionId: string | null;
  readonly afterId: string | null;
}

/** Rows put behind one another at another place at once, before the server has answered. */
export function withMoved(tree: GridTree, ids: readonly string[], to: Destination): GridTree {
  const moving = new Set(ids);
  const rows = new Map(tree.rows);
  const branches = new Map(tree.branches);
  const under = to.parentId ?? to.directionId ?? outside;
  for (const id of ids) {
    const row = rows.get(id);
    if (!row) continue;
    const old = branches.get(underOf(row));
    if (old) branches.set(underOf(row), { ...old, ids: old.ids.filter((other) => !moving.has(other)) });
    const home = { parentId: to.parentId, directionId: to.parentId === null ? to.directionId : null };
    rows.set(id, {
      ...row,
      ...home,
      kind: row.parentId === to.parentId ? row.kind : kindUnder(rows.get(to.parentId ?? "")),
    });
  }
  const target = branches.get(under) ?? { ids: [], more: false, whole: true };
  branches.set(under, {
    ...target,
    ids: placed(
      target.ids.filter((id) => !moving.has(id)),
      ids,
      to.afterId,
    ),
  });
  const parent = rows.get(to.parentId ?? "");
  if (parent && !parent.openable) rows.set(parent.id, { ...parent, openable: true });
  return [...branches.keys()].reduce(reranked, { ...tree, rows, branches });
}

function kindUnder(parent: GridRow | undefined): ElementKind {
  if (!parent) return "goal";
  return parent.kind === "goal" ? "measure" : "task";
}

// Behind a sibling, first of all where that is null, last where it isn't there.
function placed(others: readonly string[], ids: readonly string[], afterId: string | null): string[] {
  const index = afterId === null ? 0 : others.indexOf(afterId) + 1 || others.length;
  return [...others.slice(0, index), ...ids, ...others.slice(index)];
}

// A whole branch counts from 1; of what a search found, each keeps the place it was found at.
function reranked(tree: GridTree, under: string): GridTree {
  const stretch = tree.branches.get(under);
  if (!stretch?.whole) return tree;
  const wrong = stretch.ids.some((id, index) => tree.rows.get(id)?.rank !== index + 1);
  if (!wrong) return tree;
  const rows = new Map(tree.rows);
  for (const [index, id] of stretch.ids.entries()) {
    const row = rows.get(id);
    if (row) rows.set(id, { ...row, rank: index + 1 });
  }
  return { ...tree, rows };
}
