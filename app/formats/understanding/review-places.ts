import { deepestLevel } from "~/domain/element-position";
import type { EntryKind } from "~/formats/plan-document";
import type { RowKind } from "./mends";

/** Where rows go: to the top of the plan, under a direction, or under an element with so many elements above, itself included. */
export interface PlanPlace {
  readonly kind: "top" | EntryKind;
  readonly depth: number;
}

interface Wanted {
  readonly level: number;
  readonly hint: EntryKind | null;
  /** A person's choice; null while there is none. */
  readonly kind: RowKind | null;
}

export interface PlacedEntry {
  readonly kind: RowKind;
  /** The place among the rows of the one it stands under; null at the chosen place. */
  readonly under: number | null;
  readonly depth: number;
  /** Whether nothing above may hold it. */
  readonly misplaced: boolean;
  readonly raised: boolean;
}

// What may stand under what; by the order of a plan's levels.
const below: Readonly<Record<"top" | EntryKind, readonly EntryKind[]>> = {
  top: ["direction", "goal"],
  direction: ["goal"],
  goal: ["measure", "task"],
  measure: ["task"],
  task: ["task"],
};

interface Open {
  readonly index: number | null;
  readonly level: number;
  readonly kind: "top" | EntryKind;
  /** Elements from the top of the plan down to it. */
  readonly elements: number;
  readonly depth: number;
}

/**
 * What each row becomes and stands under: as a person chose, else as its column calls it, else one level below what it stands
 * under. A row that can't stand there goes to the nearest one above that may hold it; what is too deep for a plan is raised.
 */
export function placeEntries(rows: readonly Wanted[], place: PlanPlace, firstLevel: EntryKind): PlacedEntry[] {
  const root: Open = { index: null, level: -1, kind: place.kind, elements: place.depth, depth: -1 };
  let line: Open[] = [root];
  return rows.map((row, index) => {
    if (row.kind === "left-out") return { kind: "left-out", under: null, depth: 0, misplaced: false, raised: false };
    line = line.filter(({ level }) => level < row.level);
    const room = line.filter(({ elements }) => elements < deepestLevel);
    const above = line.length;
    const nearest = room.at(-1) ?? root;
    const kind = row.kind ?? kindUnder(nearest.kind, row.hint, nearest === root ? firstLevel : null);
    const parent = room.findLast((open) => below[open.kind].includes(kind));
    const under = parent ?? root;
    const elements = under.elements + (kind === "direction" ? 0 : 1);
    const depth = under.depth + 1;
    line.push({ index, level: row.level, kind, elements, depth });
    return { kind, under: under.index, depth, misplaced: !parent, raised: room.length < above };
  });
}

function kindUnder(parent: "top" | EntryKind, hint: EntryKind | null, first: EntryKind | null): EntryKind {
  const possible = below[parent];
  return [hint, first].find((kind) => kind !== null && possible.includes(kind)) ?? possible[0] ?? "task";
}
