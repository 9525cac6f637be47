import { CalendarDate } from "~/domain/calendar-date";
import { problemResponse } from "~/http/respond.server";

/** The day a page is asked for (`?asOf=2026-03-31`), or null for today. Nonsense is answered with a page that says so. */
export function asOfParam(request: Request): CalendarDate | null {
  const text = new URL(request.url).searchParams.get("asOf");
  if (text === null || text === "") return null;
  const day = CalendarDate.safeParse(text);
  if (!day.success) throw problemResponse({ code: "invalid", fields: { asOf: ["date-invalid"] } });
  return day.data;
}
