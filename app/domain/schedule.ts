import { type BasisPoints, divideHalfUp, whole } from "~/domain/basis-points";
import type { CalendarDate } from "~/domain/calendar-date";
import { daysBetween } from "~/domain/calendar-days";

/** First and last day, both included. */
export interface Span {
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
}

/**
 * Scheduled progress (序时进度): the share of its calendar days that have passed at the end of `today`.
 * Zero before the first day, the whole from the last day on.
 */
export function scheduledProgress(span: Span, today: CalendarDate): BasisPoints {
  if (today < span.startsOn) return 0;
  if (today >= span.endsOn) return whole;
  const days = daysBetween(span.startsOn, span.endsOn) + 1;
  return divideHalfUp((daysBetween(span.startsOn, today) + 1) * whole, days);
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.startsOn <= inner.startsOn && inner.endsOn <= outer.endsOn;
}
