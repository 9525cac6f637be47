import type { CalendarDate } from "~/domain/calendar-date";
import { dayAt } from "~/domain/calendar-days";

/** An instant as a calendar and a clock show it. */
export interface ClockTime {
  readonly day: CalendarDate;
  /** `HH:MM`. */
  readonly time: string;
}

/** What calendar and clock show at an instant (milliseconds) in an IANA time zone. */
export function clockTimeAt(instant: number, timeZone: string): ClockTime {
  const clock = new Intl.DateTimeFormat("sv-SE", { timeZone, hour: "2-digit", minute: "2-digit" });
  return { day: dayAt(instant, timeZone), time: clock.format(instant) };
}
