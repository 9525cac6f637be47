import type { CalendarDate } from "~/domain/calendar-date";
import { type AxisDays, axisDays, type CalendarScale, scaleBetween } from "./calendar-scale";
import { dateOfDay, dayNumber } from "./day-number";
import { clamp } from "./round";
import type { TimelineSpan } from "./timeline-input";

/** The axis of a timeline and the stretch of px it is seen through. `gutter` is the hinge's width when all of it is in view. */
export type AxisWindow = {
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly hingeOn: CalendarDate | null;
  readonly left: number;
  readonly right: number;
  readonly gutter: number;
};

/** What is in view: how wide a day is, and how many px of the axis lie left of the view. */
export type AxisView = { readonly pxPerDay: number; readonly offset: number };

/** A day is never drawn wider than this, in px: a month then fills a desk. */
const widestDay = 40;
const narrowestHinge = 3;
/** Zoomed in by this factor, the hinge has narrowed to a line. */
const hingeClosesAt = 6;

/** All of the axis in view. */
export function wholeAxis(axis: AxisWindow): AxisView {
  return { pxPerDay: leastPxPerDay(axis), offset: 0 };
}

/** The view that shows the days of a span, as near as the axis and its limits of zoom allow. */
export function viewOf(axis: AxisWindow, span: TimelineSpan): AxisView {
  const days = axisDays(axis);
  const from = clamp(dayNumber(span.startsOn), days.first, days.last - 1);
  const to = clamp(dayNumber(span.endsOn) + 1, from + 1, days.last);
  const spansHinge = days.hinge !== null && from < days.hinge && days.hinge < to;
  const width = axis.right - axis.left;
  let pxPerDay = width / (to - from);
  // The gutter depends on the zoom it takes room from: a few turns settle both within a fraction of a px.
  for (let turn = 0; spansHinge && turn < 8; turn++) pxPerDay = (width - gutterAt(axis, pxPerDay)) / (to - from);
  return within(axis, { pxPerDay, offset: distance(axis, days, pxPerDay, from, "after") });
}

/** The days in view. */
export function spanOf(axis: AxisWindow, view: AxisView): TimelineSpan {
  const scale = scaleOf(axis, view);
  return { startsOn: scale.startsOn, endsOn: scale.endsOn };
}

/**
 * Zooms by a factor so that what stands under x stays there, unless the end of the axis holds it. A straight transform, as
 * d3-zoom keeps one, can't say this: the hinge narrows while the days around it widen.
 */
export function zoomAbout(axis: AxisWindow, view: AxisView, x: number, factor: number): AxisView {
  const days = axisDays(axis);
  const pxPerDay = limited(axis, view.pxPerDay * factor);
  const place = placeUnder(axis, days, view, x);
  const gutter = gutterAt(axis, pxPerDay);
  const run = distance(axis, days, pxPerDay, place.day, place.share === null ? "after" : "before");
  return within(axis, { pxPerDay, offset: run + (place.share ?? 0) * gutter - (x - axis.left) });
}

/** Moves what is in view by px; the ends of the axis hold it. */
export function panBy(axis: AxisWindow, view: AxisView, px: number): AxisView {
  return within(axis, { ...view, offset: view.offset + px });
}

/** Width in px of the whole axis at a zoom. */
export function axisWidth(axis: AxisWindow, pxPerDay: number): number {
  const days = axisDays(axis);
  return distance(axis, days, pxPerDay, days.last, "after");
}

/** Whether zooming in or out would change anything. */
export function canZoom(axis: AxisWindow, view: AxisView): { readonly closer: boolean; readonly wider: boolean } {
  const slack = 1.001;
  return {
    closer: view.pxPerDay * slack < Math.max(widestDay, leastPxPerDay(axis)),
    wider: view.pxPerDay > leastPxPerDay(axis) * slack,
  };
}

/** The scale of what is in view; its first and last day are those of the view. */
export function scaleOf(axis: AxisWindow, view: AxisView): CalendarScale {
  const days = axisDays(axis);
  const start = axis.left - view.offset;
  const placeOf = (x: number) => placeUnder(axis, days, view, x).day;
  const startsOn = dateOfDay(clamp(Math.floor(placeOf(axis.left) + 1e-6), days.first, days.last - 1));
  const endsOn = dateOfDay(clamp(Math.ceil(placeOf(axis.right) - 1e-6) - 1, days.first, days.last - 1));
  const gutter = gutterAt(axis, view.pxPerDay);
  return scaleBetween({ ...axis, startsOn, endsOn, gutter }, days, { pxPerDay: view.pxPerDay, gutter, start });
}

function leastPxPerDay(axis: AxisWindow): number {
  const days = axisDays(axis);
  const gutter = days.hinge === null ? 0 : axis.gutter;
  return Math.max((axis.right - axis.left - gutter) / (days.last - days.first), 1e-3);
}

function limited(axis: AxisWindow, pxPerDay: number): number {
  const least = leastPxPerDay(axis);
  return clamp(pxPerDay, least, Math.max(widestDay, least));
}

// Full when all of the axis is in view, then narrower by the logarithm of the zoom.
function gutterAt(axis: AxisWindow, pxPerDay: number): number {
  const zoomedIn = Math.log(Math.max(1, pxPerDay / leastPxPerDay(axis))) / Math.log(hingeClosesAt);
  return Math.max(Math.min(narrowestHinge, axis.gutter), axis.gutter * (1 - zoomedIn));
}

function distance(axis: AxisWindow, days: AxisDays, pxPerDay: number, day: number, side: "before" | "after"): number {
  const beyond = days.hinge !== null && (day > days.hinge || (day === days.hinge && side === "after"));
  return (day - days.first) * pxPerDay + (beyond ? gutterAt(axis, pxPerDay) : 0);
}

/** The day under x; inside the gutter the hinge's day, and how much of the gutter lies left of x (0–1), otherwise null. */
function placeUnder(
  axis: AxisWindow,
  days: AxisDays,
  view: AxisView,
  x: number,
): { day: number; share: number | null } {
  const run = view.offset + x - axis.left;
  const day = days.first + run / view.pxPerDay;
  if (days.hinge === null || day < days.hinge) return { day, share: null };
  const gutter = gutterAt(axis, view.pxPerDay);
  const into = run - (days.hinge - days.first) * view.pxPerDay;
  if (into < gutter) return { day: days.hinge, share: into / gutter };
  return { day: days.hinge + (into - gutter) / view.pxPerDay, share: null };
}

function within(axis: AxisWindow, view: AxisView): AxisView {
  const pxPerDay = limited(axis, view.pxPerDay);
  const beyond = axisWidth(axis, pxPerDay) - (axis.right - axis.left);
  return { pxPerDay, offset: clamp(view.offset, 0, Math.max(0, beyond)) };
}
