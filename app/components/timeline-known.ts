import type { CalendarDate } from "~/domain/calendar-date";
import type { Health } from "~/domain/health";

/** How one row stood at the end of a day. */
export interface KnownRow {
  readonly id: string;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  /** Basis points; null means unmeasured, which is not zero. */
  readonly progressBp: number | null;
  readonly scheduledBp: number;
  readonly measuredBp: number;
  readonly health: Health;
}

/** What `/plans/:planId/timeline/rows?known=a,b&asOf=2026-03-31` answers; rows that weren't there yet are missing. */
export interface TimelineKnown {
  readonly day: CalendarDate;
  readonly rows: readonly KnownRow[];
}

/** How many ids one such question may name; further ones aren't answered for. */
export const mostKnown = 300;
