import type { DecadeInput, TimelineFormat, TimelineRow } from "~/charts/timeline-input";
import type { KnownRow, TimelineKnown } from "~/components/timeline-known";
import type { CalendarDate } from "~/domain/calendar-date";
import { addMonths, lastDayOf, monthOf } from "~/domain/calendar-days";

/** Where to ask how rows stood on a day, and which days are asked about. */
export interface Playing {
  /** Answers `?known=ids&asOf=day` with a `TimelineKnown`. */
  readonly address: string;
  readonly startsOn: CalendarDate;
  readonly today: CalendarDate;
}

/** How a timeline is played by way of any one of its plans. */
export function playingOf(planId: string, { startsOn, today }: Pick<DecadeInput, "startsOn" | "today">): Playing {
  return { address: `/plans/${planId}/timeline/rows`, startsOn, today };
}

/** The last days of the months from the first day to today, and today. */
export function playedDays({ startsOn, today }: Pick<Playing, "startsOn" | "today">): CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let month = monthOf(startsOn); lastDayOf(month) < today; month = addMonths(month, 1))
    days.push(lastDayOf(month));
  return [...days, today];
}

/** The elements among the rows, as many as one question may name. */
export function playedIds({ rows }: Pick<DecadeInput, "rows">): string[] {
  return rows.flatMap(({ id, kind }) => (kind === "direction" || kind === "more" ? [] : [id])).slice(0, mostAsked);
}

// An address of two hundred ids is as long as servers take.
const mostAsked = 200;

/** The timeline as it was known at the end of a day: what wasn't there yet keeps its line, and is empty. */
export function asKnown(input: DecadeInput, { day, rows }: TimelineKnown, format: TimelineFormat): DecadeInput {
  const known = new Map(rows.map((row) => [row.id, row]));
  const shown = input.rows.map((row) => rowAsKnown(row, known.get(row.id)));
  const there = (id: string | null) => id === null || known.has(id);
  return {
    ...input,
    today: day,
    format,
    rows: shown,
    successions: input.successions.filter(({ fromId, toId }) => there(fromId) && toId !== null && there(toId)),
  };
}

function rowAsKnown(row: TimelineRow, known: KnownRow | undefined): TimelineRow {
  const {
    startsOn: _from,
    endsOn: _to,
    milestones: _points,
    note: _note,
    revision: _revision,
    ghost: _ghost,
    ...rest
  } = row;
  if (row.kind === "direction" || row.kind === "more") return { ...rest, health: "not-started" };
  if (!known) return { ...rest, health: "not-started", progressBp: null, scheduledBp: null };
  return { ...rest, ...known };
}
