import type { Adding } from "./adding";
import type { TextColumn } from "./grid-columns";
import type { Draft } from "./grid-lines";
import { fieldOf, type GridField, type GridValue, type Pending } from "./grid-pending";
import type { GridRow } from "./grid-row";
import type { GridState, RejectedDraft } from "./grid-state";
import type { GridDirection, GridTree } from "./grid-tree";
import { hasArrived, type Moving } from "./moving";

/** What stands in an input that nobody has left yet. */
export type Typing =
  | { readonly what: "cell"; readonly row: GridRow; readonly column: TextColumn; readonly text: string }
  | { readonly what: "direction"; readonly direction: GridDirection; readonly text: string }
  | { readonly what: "row"; readonly draft: Draft; readonly text: string };

/** A field that isn't saved, with the title of its row or key direction. */
export interface UnsavedEntry {
  readonly entry: Pending;
  readonly of: { readonly zh: string; readonly en: string };
}

/** Everything of an outline that was written and isn't in the log yet. */
export interface Unsaved {
  readonly adding: readonly Adding[];
  readonly moves: readonly Moving[];
  readonly rejected: readonly RejectedDraft[];
  readonly entries: readonly UnsavedEntry[];
  readonly typing: readonly Typing[];
}

export const nothingUnsaved: Unsaved = { adding: [], moves: [], rejected: [], entries: [], typing: [] };

/** What of an outline isn't saved, with what is being typed. */
export function unsavedIn(
  state: Pick<GridState, "adding" | "moving" | "rejected" | "pending" | "tree">,
  typing: Typing | null,
): Unsaved {
  const { adding, moving, rejected, pending, tree } = state;
  const entries = [...pending.values()].flatMap((fields) => [...fields.values()]);
  return {
    ...{ adding, moves: moving, rejected },
    entries: entries.map((entry) => {
      const titled = tree.rows.get(entry.id) ?? directionIn(tree, entry.id);
      return { entry, of: { zh: titled?.titleZh ?? "", en: titled?.titleEn ?? "" } };
    }),
    typing: typing && typing.text.trim() !== "" ? [typing] : [],
  };
}

function directionIn({ directions }: GridTree, id: string): GridDirection | undefined {
  return directions.find((one) => one.id === id);
}

/** What is left of it once what has arrived after all, as the rows on the page show, is taken out. */
export function stillUnsaved(unsaved: Unsaved, tree: GridTree): Unsaved {
  const heldIn = (id: string, field: GridField) => {
    const row = tree.rows.get(id);
    if (row) return fieldOf(row, field);
    const direction = directionIn(tree, id);
    return direction && (field === "titleZh" || field === "titleEn") ? direction[field] : undefined;
  };
  const isThere = ({ entry: { id, field, wanted, text } }: UnsavedEntry) => {
    const value = heldIn(id, field);
    return value !== undefined && text === null && sameValue(value, wanted);
  };
  return {
    ...unsaved,
    adding: unsaved.adding.filter(({ row }) => !row || !tree.rows.has(row.id)),
    moves: unsaved.moves.filter((one) => !hasArrived(one, tree)),
    entries: unsaved.entries.filter((one) => !isThere(one)),
  };
}

function sameValue(one: GridValue, other: GridValue): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((id) => other.includes(id));
}

/** What was left behind earlier, together with what has come since. */
export function together(one: Unsaved, other: Unsaved): Unsaved {
  return {
    adding: [...one.adding, ...other.adding],
    moves: [...one.moves, ...other.moves],
    rejected: [...one.rejected, ...other.rejected],
    entries: [...one.entries, ...other.entries],
    typing: [...one.typing, ...other.typing],
  };
}

/** How many things there are in it. */
export function countOf({ adding, moves, rejected, entries, typing }: Unsaved): number {
  return adding.length + moves.length + rejected.length + entries.length + typing.length;
}

/** New rows and moves in the order they were done in: a row may stand below one that was moved before, and the other way round. */
export function inTurn({ adding, moves }: Unsaved): readonly (Adding | Moving)[] {
  return [...adding, ...moves].sort((one, other) => one.turn - other.turn);
}

/** Entries as they were sent: those of one command together, since it is decided as a whole. */
export function byCommand(entries: readonly UnsavedEntry[]): Pending[][] {
  const groups = new Map<string, Pending[]>();
  for (const { entry } of entries) groups.set(entry.commandId, [...(groups.get(entry.commandId) ?? []), entry]);
  return [...groups.values()];
}

/** What a kept text says, or null where it isn't one of ours. */
export function unsavedFrom(text: unknown): Unsaved | null {
  if (typeof text !== "string") return null;
  try {
    const read: unknown = JSON.parse(text);
    return isUnsaved(read) ? { ...nothingUnsaved, ...read } : null;
  } catch {
    return null;
  }
}

// Whatever a stranger puts into their own browser is only shown to themselves, and judged again by the server.
function isUnsaved(value: unknown): value is Unsaved {
  if (typeof value !== "object" || value === null) return false;
  const parts: Partial<Record<keyof Unsaved, unknown>> = value;
  return [parts.adding, parts.rejected, parts.entries, parts.typing].every(Array.isArray);
}
