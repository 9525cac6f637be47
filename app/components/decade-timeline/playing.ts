import type { DecadeInput, TimelineFormat, TimelineRow } from "~/charts/timeline-input";
import type { KnownRow } from "~/components/timeline-known";
import type { CalendarDate } from "~/domain/calendar-date";
import { addMonths, lastDayOf, monthOf } from "~/domain/calendar-days";
import type { KnownRows } from "./known-days";

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

/** The elements among the rows, whose past is asked for. */
export function playedIds({ rows }: Pick<DecadeInput, "rows">): string[] {
  return rows.flatMap(({ id, kind }) => (kind === "direction" || kind === "more" ? [] : [id]));
}

/** What is known of a day so far. */
export interface PlayedDay {
  readonly day: CalendarDate;
  readonly rows: KnownRows;
}

/** What stands at rows of which nothing is told: that they weren't there yet, or that no answer has come. */
export interface AbsentWords {
  readonly notYet: string;
  readonly unread: string;
}

/**
 * The timeline as it was known at the end of a day: what wasn't there yet keeps its line and says so, and so does what hasn't
 * been answered for. Ties are shown between rows that are known to have been there.
 */
export function asKnown(
  input: DecadeInput,
  { day, rows }: PlayedDay,
  format: TimelineFormat,
  words: AbsentWords,
): DecadeInput {
  const there = (id: string | null) => id === null || Boolean(rows.get(id));
  return {
    ...input,
    today: day,
    format,
    rows: input.rows.map((row) => rowAsKnown(row, rows.get(row.id), words)),
    successions: input.successions.filter(({ fromId, toId }) => there(fromId) && toId !== null && there(toId)),
    dependencies: input.dependencies.filter(({ fromId, toId }) => there(fromId) && there(toId)),
  };
}

function rowAsKnown(row: TimelineRow, known: KnownRow | null | undefined, words: AbsentWords): TimelineRow {
  const {
    startsOn: _from,
    endsOn: _to,
    milestones: _points,
    note: _note,
    revision: _revision,
    ghost: _ghost,
    tail: _tail,
    scheduledBp: _scheduled,
    ...rest
  } = row;
  if (known) return { ...rest, ...known };
  const nothing = { ...rest, health: "not-started", progressBp: null, measuredBp: 0 } as const;
  // Nobody asks how a direction stood, so nothing is told of it.
  if (row.kind === "direction" || row.kind === "more") return { ...nothing, absent: "" };
  return { ...nothing, absent: known === null ? words.notYet : words.unread };
}
