import { z } from "zod";
import { CalendarDate } from "~/domain/calendar-date";

/** From or until when something holds, as it is stated: a year (`2023`) or a day (`2023-06-01`); null where it isn't. */
export const Validity = z
  .string()
  .trim()
  .refine((text) => isYear(text) || CalendarDate.safeParse(text).success, "validity-invalid")
  .nullable()
  .default(null);
export type Validity = z.infer<typeof Validity>;

/** Whether what is stated ends before it begins; a year lasts from its first day to its last. */
export function endsBeforeItBegins(from: Validity, to: Validity): boolean {
  if (from === null || to === null) return false;
  return (isYear(to) ? `${to}-12-31` : to) < (isYear(from) ? `${from}-01-01` : from);
}

function isYear(text: string): boolean {
  return /^(?:19|20|21)\d{2}$/.test(text);
}
