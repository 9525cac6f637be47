import { CalendarDate } from "~/domain/calendar-date";
import type { Span } from "~/domain/schedule";
import { patterns } from "./deadline-patterns";
import type { Day, Deadline, DeadlineContext, OpenReason, Patterns, Understood } from "./deadline-types";
import { plainDeadline } from "./deadline-words";

// A deadline takes a few words; what is longer is a text about deadlines.
const longest = 60;

/** What the words say. Never throws and never guesses: what could be read in two ways is open. */
export function understandDeadline(words: string, context: DeadlineContext): Deadline {
  const text = plainDeadline(words);
  if (text === "") return open("blank", null);
  if (text.length > longest) return open("unclear", null);
  const whole = understandOne(text, context);
  if (whole) return whole;
  const parts = text.split(/[、,，;；]/).filter((part) => part !== "");
  const several = parts.length > 1 ? parts.map((part) => understandOne(part, context)) : [];
  if (several.length > 0 && several.every((part) => part?.kind === "dates")) {
    const last = several.reduce((a, b) => (a && b && endOf(b) > endOf(a) ? b : a));
    return open("several", last?.kind === "dates" ? { endsOn: last.endsOn } : null);
  }
  return open("unclear", null);
}

function endOf(deadline: Deadline): string {
  return deadline.kind === "dates" ? deadline.endsOn : "";
}

function understandOne(text: string, context: DeadlineContext): Deadline | null {
  return fromPatterns(patterns, text, context) ?? spanOf(text, context);
}

function fromPatterns(table: Patterns, text: string, context: DeadlineContext): Deadline | null {
  for (const [pattern, understand] of table) {
    const match = pattern.exec(text);
    const understood = match && understand(match.slice(1), context);
    if (understood) return deadlineOf(understood);
  }
  return null;
}

function deadlineOf(understood: Understood): Deadline | null {
  if ("reason" in understood) {
    const { startsOn, endsOn } = understood;
    const proposal = { ...named("startsOn", startsOn), ...named("endsOn", endsOn) };
    return open(understood.reason, Object.keys(proposal).length > 0 ? proposal : null);
  }
  const endsOn = calendarDay(understood.endsOn);
  const startsOn = understood.startsOn ? calendarDay(understood.startsOn) : null;
  if (!endsOn || (startsOn && startsOn > endsOn)) return null;
  return { kind: "dates", startsOn, endsOn, yearSupplied: understood.yearSupplied ?? false };
}

function named<Name extends string>(name: Name, day: Day | undefined) {
  const date = day && calendarDay(day);
  return date ? { [name]: date } : {};
}

function calendarDay(day: Day): CalendarDate | null {
  const parsed = CalendarDate.safeParse(day);
  return parsed.success ? parsed.data : null;
}

// From one named time to another: both sides are read by themselves, the first from its beginning.
function spanOf(text: string, context: DeadlineContext): Deadline | null {
  const match = /^(.+?)(?:[—–~～]+|至|到|-)(.+)$/.exec(text);
  if (!match?.[1] || !match[2]) return null;
  const [left, right] = [match[1], match[2]];
  const [leftYear, rightYear] = [yearIn(left), yearIn(right)];
  // What one side leaves out stands on the other: 2026—2028年, 1-6月, 2026年1月至6月.
  const unit = /^\d{1,4}$/.test(left) ? (/月/.exec(right)?.[0] ?? /年/.exec(right)?.[0] ?? "") : "";
  const first = understandOne(`${left}${unit}`, { ...context, year: leftYear ?? rightYear ?? context.year });
  const last = understandOne(right, { ...context, year: rightYear ?? leftYear ?? context.year });
  if (first?.kind !== "dates" || last?.kind !== "dates") return null;
  const startsOn = first.startsOn ?? beginningOf(left, unit, first.endsOn);
  if (startsOn > last.endsOn) return null;
  return { kind: "dates", startsOn, endsOn: last.endsOn, yearSupplied: leftYear === null && rightYear === null };
}

function yearIn(words: string): number | null {
  const match = /20\d{2}/.exec(words);
  return match ? Number(match[0]) : null;
}

/** The first day of what the words name, where they name no day: of its month or year. */
export function beginningOf(words: string, unit: string, end: CalendarDate): CalendarDate {
  if (/日|\d[./-]\d{1,2}[./-]\d/.test(words)) return end;
  const month = unit === "月" || /月|\d[./-]\d/.test(words);
  return CalendarDate.parse(month ? `${end.slice(0, 7)}-01` : `${end.slice(0, 4)}-01-01`);
}

function open(reason: OpenReason, proposal: Partial<Span> | null): Deadline {
  return { kind: "open", reason, proposal };
}
