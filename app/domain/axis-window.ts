import { addDays, type CalendarDate, daysBetween, firstDayOf, monthOf } from "~/domain/calendar-date";
import type { Span } from "~/domain/schedule";

/** So many years of an axis with a day in their middle, whole months, kept within the axis; null where that is all of it. */
export function yearsAround(axis: Span, day: CalendarDate, years: number): Span | null {
  const half = Math.round((years * 365.25) / 2);
  return kept(axis, firstDayOf(monthOf(addDays(day, -half))), Math.round(years * 365.25));
}

/** As much of an axis as the view shows, with a day in its middle, kept within the axis. */
export function movedTo(axis: Span, view: Span, day: CalendarDate): Span | null {
  const days = daysBetween(view.startsOn, view.endsOn) + 1;
  return kept(axis, addDays(day, -Math.floor(days / 2)), days);
}

/** The view moved by half of itself, earlier or later; null where it stands at that end of the axis already. */
export function moved(axis: Span, view: Span, direction: "earlier" | "later"): Span | null {
  const days = daysBetween(view.startsOn, view.endsOn) + 1;
  const step = Math.max(1, Math.round(days / 2)) * (direction === "earlier" ? -1 : 1);
  const next = kept(axis, addDays(view.startsOn, step), days);
  return next === null || next.startsOn === view.startsOn ? null : next;
}

const closestDays = 30;

/** A view so many times as close, about its middle; all of the axis at most, null where nothing would change. */
export function zoomed(axis: Span, view: Span, factor: number): Span | null {
  const now = daysBetween(view.startsOn, view.endsOn) + 1;
  const days = Math.max(closestDays, Math.round(now / factor));
  if (factor > 1 ? days >= now : now > daysBetween(axis.startsOn, axis.endsOn)) return null;
  return kept(axis, addDays(middleOf(view), -Math.floor(days / 2)), days) ?? axis;
}

/** The day in the middle of a view. */
export function middleOf({ startsOn, endsOn }: Span): CalendarDate {
  return addDays(startsOn, Math.floor(daysBetween(startsOn, endsOn) / 2));
}

// A view of so many days that begins as near as it can to the day wished for.
function kept(axis: Span, wished: CalendarDate, days: number): Span | null {
  const length = daysBetween(axis.startsOn, axis.endsOn) + 1;
  if (days >= length) return null;
  const latest = addDays(axis.endsOn, 1 - days);
  const startsOn = wished < axis.startsOn ? axis.startsOn : wished > latest ? latest : wished;
  return { startsOn, endsOn: addDays(startsOn, days - 1) };
}
