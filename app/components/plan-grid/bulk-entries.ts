import type { CalendarDate } from "~/domain/calendar-date";
import { shiftedDate } from "~/domain/typed-date";
import type { GridEntry } from "./grid-pending";
import type { GridRow } from "./grid-row";
import { phasesWith } from "./into-phase";

/** What several rows are to get at once. */
export type BulkChange =
  | { readonly what: "lead"; readonly unitId: string | null }
  | { readonly what: "addCooperating" | "removeCooperating"; readonly unitId: string }
  | { readonly what: "phases"; readonly phaseIds: readonly string[] }
  | { readonly what: "into-phase"; readonly phaseId: string }
  | { readonly what: "weight"; readonly weight: number }
  | { readonly what: "dates"; readonly startsOn: CalendarDate | null; readonly endsOn: CalendarDate | null }
  | { readonly what: "shift"; readonly months: number; readonly days: number }
  | { readonly what: "resume" };

/** Why a row gets nothing: it is cancelled, stands in no phases since it is no goal, is led by the very unit, or has it already. */
export type LeftOut = "cancelled" | "not-goal" | "leads" | "same";

/** The entries of one command that gives rows what they are to get; what is so already is left out, and so are cancelled rows. */
export function bulkEntries(rows: readonly GridRow[], change: BulkChange): GridEntry[] {
  return rows.filter((row) => barrierTo(row, change) === null).flatMap((row) => changedFor(row, change));
}

/** How many of the rows get nothing, by why. */
export function leftOutOf(rows: readonly GridRow[], change: BulkChange): ReadonlyMap<LeftOut, number> {
  const counts = new Map<LeftOut, number>();
  for (const row of rows) {
    const why = barrierTo(row, change) ?? (changedFor(row, change).length === 0 ? "same" : null);
    if (why) counts.set(why, (counts.get(why) ?? 0) + 1);
  }
  return counts;
}

function barrierTo(row: GridRow, change: BulkChange): LeftOut | null {
  if (change.what !== "resume" && row.lifecycle === "cancelled") return "cancelled";
  if ((change.what === "phases" || change.what === "into-phase") && row.kind !== "goal") return "not-goal";
  // Nobody co-operates with what they lead.
  return change.what === "addCooperating" && row.lead?.id === change.unitId ? "leads" : null;
}

function changedFor(row: GridRow, change: BulkChange): GridEntry[] {
  return entriesFor(row, change).filter(({ seen, wanted }) => !isSame(seen, wanted));
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
      const wanted = change.what === "removeCooperating" ? without : [...without, change.unitId];
      return [{ id, field: "cooperatingUnitIds", seen, wanted }];
    }
    case "phases":
      return [{ id, field: "phaseIds", seen: row.phaseIds, wanted: change.phaseIds }];
    case "into-phase":
      return [{ id, field: "phaseIds", seen: row.phaseIds, wanted: phasesWith(row.phaseIds, change.phaseId) }];
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
