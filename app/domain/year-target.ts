import { divideHalfUp, whole } from "~/domain/basis-points";
import type { CalendarDate } from "~/domain/calendar-date";
import { type Span, scheduledProgress } from "~/domain/schedule";
import { spanOfYear } from "~/domain/year-span";

/** What a planned quantity asks of one year, in whole units. */
export interface YearTarget {
  /** Done in all by the end of the year. */
  readonly byYearEnd: number;
  /** Of that, what falls into the year. */
  readonly inYear: number;
}

/**
 * A planned quantity broken down by scheduled progress: whole units, rounded half up once a year's end, so that the years
 * sum to the plan. Years before the first day ask nothing; from the last day on everything is asked.
 */
export function yearTarget(planned: number, span: Span, year: number): YearTarget {
  const byYearEnd = askedBy(planned, span, spanOfYear(year).endsOn);
  return { byYearEnd, inYear: byYearEnd - askedBy(planned, span, spanOfYear(year - 1).endsOn) };
}

function askedBy(planned: number, span: Span, day: CalendarDate): number {
  return divideHalfUp(planned * scheduledProgress(span, day), whole);
}
