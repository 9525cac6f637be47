import type { CalendarDate } from "~/domain/calendar-date";
import { dateOfDay, dayNumber } from "./day-number";

/** What a scale is made from. `hingeOn` opens a gutter of `gutter` px before that day, if the day lies inside the axis. */
export type CalendarScaleInput = {
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly left: number;
  readonly right: number;
  readonly hingeOn: CalendarDate | null;
  readonly gutter: number;
};

/** Dates ↔ px. Outside the axis it goes on in a straight line; nothing is rounded here. */
export type CalendarScale = CalendarScaleInput & {
  readonly pxPerDay: number;
  readonly hinge: { readonly left: number; readonly right: number } | null;
  /** Left edge of a day. */
  readonly startOf: (date: CalendarDate) => number;
  /** Right edge of a day: before the gutter for the last day of the earlier period. */
  readonly endOf: (date: CalendarDate) => number;
  /** A fraction of a day number; on the hinge itself the edge named by `side`. */
  readonly at: (day: number, side: "before" | "after") => number;
  /** The day under x; in the gutter the nearer day; beyond the axis its first or last day. */
  readonly dateAt: (x: number) => CalendarDate;
};

export function calendarScale(input: CalendarScaleInput): CalendarScale {
  const first = dayNumber(input.startsOn);
  const last = Math.max(dayNumber(input.endsOn) + 1, first + 1);
  const hingeDay = input.hingeOn === null ? first : dayNumber(input.hingeOn);
  const opens = hingeDay > first && hingeDay < last;
  const gutter = opens ? Math.min(input.gutter, Math.max(0, input.right - input.left)) : 0;
  const pxPerDay = (input.right - input.left - gutter) / (last - first);
  const split = opens ? hingeDay : last;
  const hingeLeft = input.left + (split - first) * pxPerDay;
  const before = line(first, input.left, pxPerDay);
  const after = line(split, hingeLeft + gutter, pxPerDay);
  const at = (day: number, side: "before" | "after"): number =>
    day < split || (day === split && side === "before") ? before.xOf(day) : after.xOf(day);
  return {
    ...input,
    gutter,
    pxPerDay,
    hinge: opens ? { left: hingeLeft, right: hingeLeft + gutter } : null,
    startOf: (date) => at(dayNumber(date), opens ? "after" : "before"),
    endOf: (date) => at(dayNumber(date) + 1, "before"),
    at,
    dateAt: (x) => {
      const earlier = x < hingeLeft + gutter / 2;
      const day = Math.floor((earlier ? before : after).dayAt(x) + 1e-6);
      const [from, to] = earlier ? [first, split - 1] : [split, last - 1];
      return dateOfDay(Math.min(Math.max(day, from), Math.max(from, to)));
    },
  };
}

// Days are linear in the calendar. d3-scale would bring interpolators of colours and number formats, 10 kB compressed.
function line(day: number, x: number, pxPerDay: number) {
  return {
    xOf: (other: number) => x + (other - day) * pxPerDay,
    dayAt: (other: number) => day + (other - x) / pxPerDay,
  };
}
