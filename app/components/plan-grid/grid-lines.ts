import type { GridRow } from "./grid-row";
import { type GridDirection, type GridTree, outside, type Stretch } from "./grid-tree";

interface Place {
  /** Unique among the lines. */
  readonly id: string;
  /** From 1. */
  readonly level: number;
  /** From 1. */
  readonly position: number;
  /** How many siblings there are; -1 where that isn't known yet. */
  readonly siblings: number;
}

/** What is shown of an outline, one below the other. */
export type GridLine =
  | (Place & { readonly kind: "direction"; readonly direction: GridDirection; readonly open: boolean })
  | (Place & {
      readonly kind: "element";
      readonly row: GridRow;
      readonly code: string;
      /** Null where nothing can be opened. */
      readonly open: boolean | null;
    })
  | (Place & { readonly kind: "more"; readonly under: string; readonly after: number })
  | (Place & { readonly kind: "draft"; readonly draft: Draft });

/** A row that is being written and isn't saved yet. */
export interface Draft {
  readonly id: string;
  readonly what: GridRow["kind"] | "direction";
  /** What it is to hang from. */
  readonly under: string;
  /** The sibling it is to stand behind; null makes it the first. */
  readonly afterId: string | null;
}

export interface Opened {
  /** Elements that are opened, and key directions that are closed: these are open unless somebody closes them. */
  readonly elements: ReadonlySet<string>;
  readonly closedDirections: ReadonlySet<string>;
}

/** The lines of an outline in reading order, at the price of what is opened. */
export function linesOf(tree: GridTree, opened: Opened, draft: Draft | null): GridLine[] {
  const lines: GridLine[] = [];
  const growing = { tree, opened, draft };
  if (tree.directions.length === 0) pushBranch(lines, growing, outside, []);
  const groups = tree.directions.length === 0 ? [] : groupsOf(tree, draft);
  for (const [index, direction] of groups.entries()) {
    const open = !opened.closedDirections.has(direction.id);
    const place = { id: direction.id, level: 1, position: index + 1, siblings: groups.length };
    lines.push({ ...place, kind: "direction", direction, open });
    if (open) pushBranch(lines, growing, direction.id, [direction.ordinal]);
    if (draft?.what === "direction" && draft.afterId === direction.id) lines.push(draftLine(draft, 1));
  }
  if (draft?.what === "direction" && draft.afterId === null) lines.push(draftLine(draft, 1));
  return lines;
}

function groupsOf(tree: GridTree, draft: Draft | null): GridDirection[] {
  return isEmptyOutside(tree, draft) ? [...tree.directions] : [...tree.directions, outsideDirection(tree)];
}

interface Growing {
  readonly tree: GridTree;
  readonly opened: Opened;
  readonly draft: Draft | null;
}

function pushBranch(lines: GridLine[], growing: Growing, under: string, ranks: readonly number[]): void {
  const { tree } = growing;
  const draft = growing.draft?.under === under && growing.draft.what !== "direction" ? growing.draft : null;
  const { ids, more } = tree.branches.get(under) ?? notLoaded;
  const level = levelOf(tree, under);
  const siblings = more ? -1 : ids.length;
  if (draft?.afterId === null) lines.push(draftLine(draft, level));
  for (const [index, id] of ids.entries()) {
    const row = tree.rows.get(id);
    if (row) pushElement(lines, growing, row, { level, position: index + 1, siblings, ranks });
    if (draft?.afterId === id) lines.push(draftLine(draft, level));
  }
  if (draft && draft.afterId !== null && !ids.includes(draft.afterId)) lines.push(draftLine(draft, level));
  const place = { id: `${under}+${ids.length}`, level, position: ids.length + 1, siblings };
  if (more) lines.push({ ...place, kind: "more", under, after: ids.length });
}

const notLoaded: Stretch = { ids: [], more: true, whole: true };

type Placing = Pick<Place, "level" | "position" | "siblings"> & { readonly ranks: readonly number[] };

function pushElement(lines: GridLine[], growing: Growing, row: GridRow, { ranks, ...place }: Placing): void {
  const own = [...ranks, row.rank];
  const open = isOpenable(growing, row) ? growing.opened.elements.has(row.id) : null;
  lines.push({ id: row.id, ...place, kind: "element", row, code: own.join("."), open });
  if (open) pushBranch(lines, growing, row.id, own);
}

function isOpenable({ draft }: Growing, row: GridRow): boolean {
  return row.openable || draft?.under === row.id;
}

function draftLine(draft: Draft, level: number): GridLine {
  return { id: draft.id, level, position: 1, siblings: -1, kind: "draft", draft };
}

// How deep what hangs from this stands: goals at 2 below their direction, at 1 where a plan has none.
function levelOf(tree: GridTree, under: string): number {
  let level = tree.directions.length > 0 ? 2 : 1;
  for (let row = tree.rows.get(under); row; row = tree.rows.get(row.parentId ?? "")) level += 1;
  return level;
}

function isEmptyOutside({ branches }: GridTree, draft: Draft | null): boolean {
  const stretch = branches.get(outside);
  return (!stretch || stretch.ids.length === 0) && draft?.under !== outside;
}

function outsideDirection({ directions }: GridTree): GridDirection {
  return { id: outside, titleZh: "", titleEn: "", ordinal: directions.length + 1, revision: 0 };
}

/** Whether a line can have the focus. */
export function isWalkable(line: GridLine): boolean {
  return line.kind !== "more";
}
