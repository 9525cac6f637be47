import type { CalendarDate } from "~/domain/calendar-date";

// Reckoned by hand in UTC: what is typed is read in the browser, where the schema of a date has no business.

const forms = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{4})(\d{2})(\d{2})$/,
  /^(\d{4})[./](\d{1,2})[./](\d{1,2})$/,
  /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日?$/,
];

/**
 * A day as people type it: 2026-06-30, 20260630, 2026.6.30, 2026/6/30 or 2026年6月30日, full-width digits and points as well; null where
 * that is no day of the calendar from 1900 to 2200.
 */
export function typedDate(text: string): CalendarDate | null {
  const plain = text.normalize("NFKC").replaceAll("。", ".").trim();
  for (const form of forms) {
    const match = form.exec(plain);
    if (match) return dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  }
  return null;
}

/** The day so many months and days later (earlier where negative); a month that is too short ends on its last day. */
export function shiftedDate(date: CalendarDate, { months, days }: { months: number; days: number }): CalendarDate {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return textOf(new Date(Date.UTC(year, month - 1 + months, Math.min(day, last) + days)));
}

function dayOf(year: number, month: number, day: number): CalendarDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 && year <= 2200 ? textOf(date) : null;
}

function textOf(date: Date): CalendarDate {
  return date.toISOString().slice(0, 10) as CalendarDate;
}
