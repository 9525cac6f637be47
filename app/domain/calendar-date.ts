import { addDays as addDaysTo, differenceInCalendarDays, lastDayOfMonth } from "date-fns";
import { z } from "zod";

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A day in the calendar, `YYYY-MM-DD`, without time or zone. Text order is calendar order. */
export const CalendarDate = /* @__PURE__ */ dateSchema();
export type CalendarDate = z.infer<typeof CalendarDate>;

/** A month in the calendar, `YYYY-MM`. Text order is calendar order. */
export const CalendarMonth = /* @__PURE__ */ monthSchema();
export type CalendarMonth = z.infer<typeof CalendarMonth>;

/** A date written in code or read from a row that was checked when it was written; throws on nonsense. */
export function calendarDate(text: string): CalendarDate {
  return CalendarDate.parse(text);
}

export function calendarMonth(text: string): CalendarMonth {
  return CalendarMonth.parse(text);
}

/** Whole days from one date to another; negative when `to` lies before `from`. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return differenceInCalendarDays(localNoon(to), localNoon(from));
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromLocal(addDaysTo(localNoon(date), days));
}

export function monthOf(date: CalendarDate): CalendarMonth {
  return date.slice(0, 7) as CalendarMonth;
}

export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

/** The month `count` months later (earlier when negative). */
export function addMonths(month: CalendarMonth, count: number): CalendarMonth {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  const year = Math.floor(index / 12);
  return `${String(year).padStart(4, "0")}-${String(index - year * 12 + 1).padStart(2, "0")}` as CalendarMonth;
}

export function firstDayOf(month: CalendarMonth): CalendarDate {
  return `${month}-01` as CalendarDate;
}

export function lastDayOf(month: CalendarMonth): CalendarDate {
  return fromLocal(lastDayOfMonth(localNoon(firstDayOf(month))));
}

/** The day it is at an instant (milliseconds) in an IANA time zone. */
export function dayAt(instant: number, timeZone: string): CalendarDate {
  return formatterFor(timeZone).format(instant) as CalendarDate;
}

/** The last millisecond of a day in an IANA time zone: what `asOf=` a day means. */
export function endOfDay(date: CalendarDate, timeZone: string): number {
  const next = addDays(date, 1);
  let low = Date.parse(`${date}T00:00:00Z`) - 86_400_000;
  let high = low + 4 * 86_400_000;
  // Zones move their clocks at odd hours: the first instant of the next day is found, not computed.
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (dayAt(middle, timeZone) >= next) high = middle;
    else low = middle;
  }
  return low;
}

// Made by functions without effects, so that pages that only reckon with days don't carry the schemas' library along.
function dateSchema() {
  return z
    .string("date-missing")
    .refine((text) => exists(text), "date-invalid")
    .brand<"CalendarDate">();
}

function monthSchema() {
  return z
    .string("month-missing")
    .refine((text) => exists(`${text}-01`), "month-invalid")
    .brand<"CalendarMonth">();
}

function exists(text: string): boolean {
  const match = pattern.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1900 || year > 2200) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

// Local noon of the named day: date-fns computes in local time, and noon stays clear of every clock change.
function localNoon(date: CalendarDate): Date {
  return new Date(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)), 12);
}

function fromLocal(date: Date): CalendarDate {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join("-") as CalendarDate;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("sv-SE", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  formatters.set(timeZone, made);
  return made;
}
