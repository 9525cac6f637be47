import type { CalendarDate } from "~/domain/calendar-date";
import type { CalendarScale } from "./calendar-scale";
import { dayNumber } from "./day-number";
import type { BarBox, EdgeMark } from "./decade-layout";
import { clamp, round } from "./round";
import type { TimelineRow } from "./timeline-input";

const leastWidth = 4;
const whole = 10_000;

/** The days a row's bar covers. One missing date makes a bar of the day that is known; reversed dates are read in order. */
export type BarDays = {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly doubtful: boolean;
};

export function barDays(row: TimelineRow): BarDays | null {
  const from = row.startsOn ?? row.endsOn;
  const to = row.endsOn ?? row.startsOn;
  if (!from || !to) return null;
  const doubtful = !row.startsOn || !row.endsOn || from > to;
  return from > to ? { from: to, to: from, doubtful } : { from, to, doubtful };
}

/** The bar where its dates are, cut off at the ends of the axis; null where no day of it lies on the axis. */
export function barBox(
  row: TimelineRow,
  days: BarDays,
  scale: CalendarScale,
  midY: number,
  height: number,
): BarBox | null {
  if (days.to < scale.startsOn || days.from > scale.endsOn || height === 0) return null;
  const left = clamp(scale.startOf(days.from), scale.left, scale.right - leastWidth);
  const right = clamp(scale.endOf(days.to), left + leastWidth, scale.right);
  const xAtShare = (bp: number) => clamp(scale.at(dayAtShare(days, bp), bp === 0 ? "after" : "before"), left, right);
  const isOver = row.health === "done" || row.health === "cancelled";
  const scheduled = row.scheduledBp ?? null;
  const progress = clamp(row.progressBp ?? 0, 0, whole);
  return {
    x: round(left),
    y: round(midY - height / 2),
    width: round(right - left),
    height,
    fill: progress === 0 ? 0 : round(xAtShare(progress) - left),
    notch: scheduled === null || scheduled <= 0 || isOver ? null : notchAt(Math.min(scheduled, whole), days, scale),
    clippedStart: days.from < scale.startsOn,
    clippedEnd: days.to > scale.endsOn,
    thin: row.progressBp !== null && row.measuredBp < whole / 2,
    doubtful: days.doubtful,
  };
}

// Where the notch lies beyond what is seen, the edge isn't its place.
function notchAt(bp: number, days: BarDays, scale: CalendarScale): number | null {
  const x = scale.at(dayAtShare(days, bp), "before");
  return x < scale.left - 1 || x > scale.right + 1 ? null : round(x);
}

/** An arrow at the end of the axis for a row that lies wholly beyond it. */
export function edgeMark(days: BarDays, scale: CalendarScale, midY: number): EdgeMark | null {
  if (days.to < scale.startsOn) return { side: "before", x: round(scale.left + 2), y: midY };
  if (days.from > scale.endsOn) return { side: "after", x: round(scale.right - 2), y: midY };
  return null;
}

function dayAtShare(days: BarDays, bp: number): number {
  const first = dayNumber(days.from);
  return first + ((dayNumber(days.to) + 1 - first) * bp) / whole;
}
