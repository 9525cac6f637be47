import { asOfPath } from "~/components/as-of-path";
import type { CalendarDate } from "~/domain/calendar-date";

/** What the rows further down are read by as well: the day, and what narrows or compares them. */
export interface Carried {
  readonly asOf: CalendarDate | null;
  readonly periodId: string | null;
  readonly compare: CalendarDate | null;
}

/** Where the rows of a branch are, from the one behind `after` rows on, or its last ones. `under` is an element, a key direction or `none`. */
export function rowsAddress(planId: string, under: string, after: number | "last", carried: Carried): string {
  const params = new URLSearchParams({ under });
  if (after === "last") params.set("last", "1");
  else if (after > 0) params.set("after", String(after));
  if (carried.periodId) params.set("period", carried.periodId);
  if (carried.compare) params.set("compare", carried.compare);
  return asOfPath(`/plans/${planId}/timeline/rows?${params}`, carried.asOf);
}

/** Where the rest of a direction's goals is read without JavaScript, once so many of them have been shown. */
export function restOfDirection(planId: string, directionId: string | null, shown: number): string {
  if (directionId === null) return `/plans/${planId}#direction-none`;
  // The timeline of one direction alone shows fifty; the outline pages through them all.
  if (shown >= 50) return `/plans/${planId}/outline?from=${directionId}~${shown}`;
  return `/plans/${planId}/timeline?direction=${directionId}`;
}
