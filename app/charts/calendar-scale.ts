import type { CalendarDate } from "~/domain/calendar-date";
import { dateOfDay, dayNumber } from "./day-number";
import { clamp } from "./round";

/** What a scale is made from. `hingeOn` opens a gutter of `gutter` px before that day, if the day lies inside the axis. */
export type CalendarScaleInput = {
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly left: number;
  readonly right: number;
  readonly hingeOn: CalendarDate | null;
  readonly gutter: number;
};

/** Dates ↔ px. Outside its edges it goes on in straight lines; nothing is rounded here. */
export type CalendarScale = CalendarScaleInput & {
  readonly pxPerDay: number;
  readonly hinge: { readonly left: number; readonly right: number } | null;
  /** Left edge of a day. */
  readonly startOf: (date: CalendarDate) => number;
  /** Right edge of a day: before the gutter for the last day of the earlier period. */
  readonly endOf: (date: CalendarDate) => number;
  /** A fraction of a day number; on the hinge itself the edge named by `side`. */
  readonly at: (day: number, side: "before" | "after") => number;
  /** The day under x; in the gutter the nearer day; beyond the edges the first or last day. */
  readonly dateAt: (x: number) => CalendarDate;
};

/** The whole of an axis between two edges. */
export function calendarScale(input: CalendarScaleInput): CalendarScale {
  const axis = axisDays(input);
  const gutter = axis.hinge === null ? 0 : Math.min(input.gutter, Math.max(0, input.right - input.left));
  const pxPerDay = (input.right - input.left - gutter) / (axis.last - axis.first);
  return scaleBetween(input, axis, { pxPerDay, gutter, start: input.left });
}

/** An axis in day numbers: `last` is the day after its last; `hinge` the first day of the later period, if inside. */
export type AxisDays = { readonly first: number; readonly last: number; readonly hinge: number | null };

export function axisDays(axis: Pick<CalendarScaleInput, "startsOn" | "endsOn" | "hingeOn">): AxisDays {
  const first = dayNumber(axis.startsOn);
  const last = Math.max(dayNumber(axis.endsOn) + 1, first + 1);
  const hinge = axis.hingeOn === null ? first : dayNumber(axis.hingeOn);
  return { first, last, hinge: hinge > first && hinge < last ? hinge : null };
}

/** Where an axis begins in px, which may be left of what is seen, and how wide its days and its gutter are. */
type Stretched = { readonly pxPerDay: number; readonly gutter: number; readonly start: number };

/** A scale that shows of an axis what lies between two edges. */
export function scaleBetween(
  input: CalendarScaleInput,
  { first, last, hinge }: AxisDays,
  { pxPerDay, gutter, start }: Stretched,
): CalendarScale {
  const split = hinge ?? last;
  const hingeLeft = start + (split - first) * pxPerDay;
  const opened = hinge === null ? 0 : gutter;
  const before = line(first, start, pxPerDay);
  const after = line(split, hingeLeft + opened, pxPerDay);
  const [low, high] = [dayNumber(input.startsOn), Math.max(dayNumber(input.endsOn), dayNumber(input.startsOn))];
  const at = (day: number, side: "before" | "after"): number =>
    day < split || (day === split && side === "before") ? before.xOf(day) : after.xOf(day);
  const inView = hingeLeft + opened >= input.left && hingeLeft <= input.right;
  return {
    ...input,
    gutter: opened,
    pxPerDay,
    hinge: hinge === null || !inView ? null : { left: hingeLeft, right: hingeLeft + opened },
    startOf: (date) => at(dayNumber(date), hinge === null ? "before" : "after"),
    endOf: (date) => at(dayNumber(date) + 1, "before"),
    at,
    dateAt: (x) => {
      const earlier = x < hingeLeft + opened / 2;
      const day = Math.floor((earlier ? before : after).dayAt(x) + 1e-6);
      const side = hinge === null ? day : earlier ? Math.min(day, split - 1) : Math.max(day, split);
      return dateOfDay(clamp(side, low, high));
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
