import type { DecadeInput, TimelineRow, TimelineSpan } from "~/charts/timeline-input";
import type { CalendarDate } from "~/domain/calendar-date";
import { addDays, daysBetween } from "~/domain/calendar-days";
import type { Hit } from "./stage/hit";

/** New dates for a row that nobody has saved yet. */
export interface Redating extends TimelineSpan {
  readonly row: TimelineRow;
  /** Let go of, or asked for by key: to be looked over and saved. */
  readonly settled: boolean;
}

/** The dates a row has now, to begin with; null where whoever looks may not re-date it, or it has none. */
export function redatingOf(row: TimelineRow, settled: boolean): Redating | null {
  const { startsOn, endsOn, revision } = row;
  if (revision === undefined || !startsOn || !endsOn || startsOn > endsOn) return null;
  return { row, startsOn, endsOn, settled };
}

/** Why no new dates are asked for: of a past day, of a row that has none, of one whose dates aren't right, for lack of rights, or not on this page. */
export type NotRedated = "past" | "dateless" | "undated" | "not-allowed" | "elsewhere";

/** What keeps a row from being re-dated, the reason that nothing on this page can change first; null where nothing does. */
export function whyNotRedated(
  row: TimelineRow,
  { isPast, refusal }: { readonly isPast: boolean; readonly refusal: NotRedated | null },
): NotRedated | null {
  if (row.kind === "direction" || row.kind === "more") return "dateless";
  if (refusal) return refusal;
  if (isPast) return "past";
  if (row.revision === undefined) return "not-allowed";
  return redatingOf(row, true) ? null : "undated";
}

/** Moves the part of a bar that was grabbed by as many days as lie between two days; a bar keeps at least one day. */
export function draggedBy(
  { row, startsOn, endsOn }: Redating,
  part: Hit["part"],
  from: CalendarDate,
  to: CalendarDate,
): Redating {
  const days = daysBetween(from, to);
  const start = part === "end" ? startsOn : addDays(startsOn, days);
  const end = part === "start" ? endsOn : addDays(endsOn, days);
  return {
    row,
    startsOn: part === "start" && start > end ? end : start,
    endsOn: part === "end" && end < start ? start : end,
    settled: false,
  };
}

/** The timeline as it would be: the row at its new dates, with its old ones as a shadow. */
export function redated(input: DecadeInput, redating: Redating | null): DecadeInput {
  if (!redating) return input;
  const { row, startsOn, endsOn } = redating;
  const ghost = row.startsOn && row.endsOn ? { ghost: { startsOn: row.startsOn, endsOn: row.endsOn } } : {};
  return {
    ...input,
    rows: input.rows.map((one) => (one.id === row.id ? { ...one, startsOn, endsOn, ...ghost } : one)),
  };
}
