import type { CalendarDate } from "~/domain/calendar-date";

const dayLength = 86_400_000;

/** Days since 1 January 1970 in the calendar itself: no time zone, no clock change can move it. */
export function dayNumber(date: CalendarDate): number {
  const known = days.get(date);
  if (known !== undefined) return known;
  const day = Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / dayLength;
  if (days.size < mostRemembered) days.set(date, day);
  return day;
}

// A picture asks for the same few thousand days many times a second.
const days = new Map<CalendarDate, number>();
const mostRemembered = 20_000;

/** The date of a whole day number. */
export function dateOfDay(day: number): CalendarDate {
  return new Date(day * dayLength).toISOString().slice(0, 10) as CalendarDate;
}

/** The day number of a moment that d3-time made in UTC. */
export function dayOfUtc(date: Date): number {
  return Math.round(date.getTime() / dayLength);
}

/** The moment d3-time's UTC intervals take for a day number. */
export function utcOfDay(day: number): Date {
  return new Date(day * dayLength);
}
