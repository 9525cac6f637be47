import { CalendarDate } from "~/domain/calendar-date";
import type { Span } from "~/domain/schedule";
import { understandDeadline } from "./deadline";
import type { RowKind, RowMend } from "./mends";
import type { UnderstoodRow } from "./understood";

export interface ReviewedDates {
  /** As they stand in the form: what was typed, or what was understood; empty while open. */
  readonly startsOn: string;
  readonly endsOn: string;
  /** The same as days of the calendar; null where they are none. */
  readonly days: { readonly startsOn: CalendarDate | null; readonly endsOn: CalendarDate | null };
  /** What a person may take over where days are open; null where nothing is open. */
  readonly proposal: Span | null;
  /** Whether the start isn't written, and follows the rule for all such rows. */
  readonly startByRule: boolean;
}

const noDates = {
  startsOn: "",
  endsOn: "",
  days: { startsOn: null, endsOn: null },
  proposal: null,
  startByRule: false,
};

/** A row's days. Where they are open, the days of what it stands under are proposed, or the plan's; never taken silently. */
export function datesOf(
  row: UnderstoodRow,
  mended: RowMend,
  above: ReviewedDates | undefined,
  kind: RowKind,
  context: { readonly plan: Span; readonly startsOn: CalendarDate },
): ReviewedDates {
  if (kind === "direction" || kind === "left-out") return { ...noDates, proposal: null };
  const { deadline } = row;
  const endsOn = mended.endsOn ?? (deadline.kind === "dates" ? deadline.endsOn : "");
  const end = dayIn(endsOn, context.plan);
  const rule = end !== null && end < context.startsOn ? context.plan.startsOn : context.startsOn;
  const startByRule = mended.startsOn === undefined && row.startsOn === null && end !== null;
  const startsOn = mended.startsOn ?? row.startsOn ?? (startByRule ? rule : "");
  const start = dayIn(startsOn, context.plan);
  const days = { startsOn: start, endsOn: end };
  const open = start === null || end === null;
  const shown = { startsOn: start ?? startsOn, endsOn: end ?? endsOn, days, startByRule };
  return { ...shown, proposal: open ? proposalOf(row, days, spanAbove(above) ?? context.plan, context) : null };
}

function proposalOf(
  { deadline }: UnderstoodRow,
  days: ReviewedDates["days"],
  above: Span,
  { plan, startsOn }: { readonly plan: Span; readonly startsOn: CalendarDate },
): Span {
  const told: Partial<Span> = (deadline.kind === "open" ? deadline.proposal : null) ?? {};
  const end = days.endsOn ?? within(told.endsOn, plan) ?? above.endsOn;
  const rule = startsOn > above.startsOn ? startsOn : above.startsOn;
  const start = days.startsOn ?? within(told.startsOn, plan) ?? rule;
  return { startsOn: start > end ? plan.startsOn : start, endsOn: end };
}

function within(day: CalendarDate | undefined, plan: Span): CalendarDate | null {
  if (day === undefined) return null;
  return day < plan.startsOn ? plan.startsOn : day > plan.endsOn ? plan.endsOn : day;
}

// What stands above may itself still be open: then what is proposed there.
function spanAbove(above: ReviewedDates | undefined): Span | null {
  if (!above) return null;
  if (above.proposal) return above.proposal;
  const { startsOn, endsOn } = above.days;
  return startsOn && endsOn ? { startsOn, endsOn } : null;
}

// A day as a form sends it, or in any words that name one day with its year.
function dayIn(typed: string, plan: Span): CalendarDate | null {
  const day = CalendarDate.safeParse(typed.trim());
  if (day.success) return day.data;
  if (typed.trim() === "") return null;
  const told = understandDeadline(typed, { plan, year: Number(plan.startsOn.slice(0, 4)) });
  return told.kind === "dates" && !told.yearSupplied && told.startsOn === null ? told.endsOn : null;
}
