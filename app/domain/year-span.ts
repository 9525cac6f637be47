import { type CalendarDate, calendarDate } from "~/domain/calendar-date";
import { yearOf } from "~/domain/calendar-days";
import { contains, type Span } from "~/domain/schedule";

/** First and last day of a calendar year. */
export function spanOfYear(year: number): Span {
  return { startsOn: calendarDate(`${year}-01-01`), endsOn: calendarDate(`${year}-12-31`) };
}

/** The calendar years a span touches, first one first. */
export function yearsOf(span: Span): number[] {
  const first = yearOf(span.startsOn);
  return Array.from({ length: yearOf(span.endsOn) - first + 1 }, (_, n) => first + n);
}

/** The year of a day, or the nearest one that the span touches. */
export function yearWithin(span: Span, day: CalendarDate): number {
  return Math.min(Math.max(yearOf(day), yearOf(span.startsOn)), yearOf(span.endsOn));
}

/** The quarter a day lies in. */
export function quarterOf(day: CalendarDate): 1 | 2 | 3 | 4 {
  const quarters = [1, 2, 3, 4] as const;
  return quarters[Math.floor((Number(day.slice(5, 7)) - 1) / 3)] ?? 4;
}

/** Whether the last day of a span lies in this year. */
export function endsIn(span: Span, year: number): boolean {
  return contains(spanOfYear(year), { startsOn: span.endsOn, endsOn: span.endsOn });
}
