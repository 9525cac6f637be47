import type { CalendarDate } from "~/domain/calendar-date";
import { shiftedDate } from "~/domain/typed-date";
import type { GridEntry } from "./grid-pending";
import type { GridRow } from "./grid-row";

/** What several rows are to get at once. */
export type BulkChange =
  | { readonly what: "lead"; readonly unitId: string | null }
  | { readonly what: "addCooperating" | "removeCooperating"; readonly unitId: string }
  | { readonly what: "phases"; readonly phaseIds: readonly string[] }
  | { readonly what: "weight"; readonly weight: number }
  | { readonly what: "dates"; readonly startsOn: CalendarDate | null; readonly endsOn: CalendarDate | null }
  | { readonly what: "shift"; readonly months: number; readonly days: number }
  | { readonly what: "resume" };

/** The entries of one command that gives rows what they are to get; what is so already is left out, and so are cancelled rows. */
export function bulkEntries(rows: readonly GridRow[], change: BulkChange): GridEntry[] {
  const changing = change.what === "resume" ? rows : rows.filter(({ lifecycle }) => lifecycle !== "cancelled");
  return changing.flatMap((row) => entriesFor(row, change)).filter(({ seen, wanted }) => !isSame(seen, wanted));
}

function entriesFor(row: GridRow, change: BulkChange): GridEntry[] {
  const { id, startsOn, endsOn } = row;
  switch (change.what) {
    case "lead":
      return [{ id, field: "leadUnitId", seen: row.lead?.id ?? null, wanted: change.unitId }];
    case "addCooperating":
    case "removeCooperating": {
      const seen = row.cooperating.map((unit) => unit.id);
      const without = seen.filter((unitId) => unitId !== change.unitId);
      // Nobody co-operates with what they lead.
      const wanted =
        change.what === "removeCooperating" || row.lead?.id === change.unitId ? without : [...without, change.unitId];
      return [{ id, field: "cooperatingUnitIds", seen, wanted }];
    }
    case "phases":
      return row.kind === "goal" ? [{ id, field: "phaseIds", seen: row.phaseIds, wanted: change.phaseIds }] : [];
    case "weight":
      return [{ id, field: "weight", seen: row.weight, wanted: change.weight }];
    case "dates":
      return [
        { id, field: "startsOn", seen: startsOn, wanted: change.startsOn ?? startsOn },
        { id, field: "endsOn", seen: endsOn, wanted: change.endsOn ?? endsOn },
      ];
    case "shift":
      return [
        { id, field: "startsOn", seen: startsOn, wanted: shiftedDate(startsOn, change) },
        { id, field: "endsOn", seen: endsOn, wanted: shiftedDate(endsOn, change) },
      ];
    case "resume":
      return [{ id, field: "lifecycle", seen: row.lifecycle, wanted: "active", lifecycleReason: "" }];
  }
}

function isSame(a: GridEntry["seen"], b: GridEntry["wanted"]): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((one) => b.includes(one));
}
