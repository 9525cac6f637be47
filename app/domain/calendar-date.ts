import { z } from "zod";

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A day in the calendar, `YYYY-MM-DD`, without time or zone. Text order is calendar order. */
export const CalendarDate = z
  .string("date-missing")
  .refine((text) => exists(text), "date-invalid")
  .brand<"CalendarDate">();
export type CalendarDate = z.infer<typeof CalendarDate>;

/** A month in the calendar, `YYYY-MM`. Text order is calendar order. */
export const CalendarMonth = z
  .string("month-missing")
  .refine((text) => exists(`${text}-01`), "month-invalid")
  .brand<"CalendarMonth">();
export type CalendarMonth = z.infer<typeof CalendarMonth>;

/** A date written in code or read from a row that was checked when it was written; throws on nonsense. */
export function calendarDate(text: string): CalendarDate {
  return CalendarDate.parse(text);
}

export function calendarMonth(text: string): CalendarMonth {
  return CalendarMonth.parse(text);
}

function exists(text: string): boolean {
  const match = pattern.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1900 || year > 2200) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
