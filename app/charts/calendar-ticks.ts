import type { CountableTimeInterval, TimeInterval } from "d3-time";
import { utcDay, utcMonday, utcMonth, utcYear } from "d3-time";
import type { CalendarScale } from "./calendar-scale";
import { dateOfDay, dayNumber, dayOfUtc, utcOfDay } from "./day-number";
import type { PlacedText, TickMark } from "./decade-layout";
import { round } from "./round";
import { textWidth } from "./text-width";
import type { TickUnit, TimelineFormat } from "./timeline-input";

// Five-year plan periods begin in 2021, 2026, 2031, …: a tick every five years stands there.
const planPeriod = utcYear.filter((year) => year.getUTCFullYear() % 5 === 1);

const steps: readonly {
  unit: TickUnit;
  days: number;
  interval: TimeInterval | CountableTimeInterval | null;
}[] = [
  { unit: "day", days: 1, interval: utcDay },
  { unit: "week", days: 7, interval: utcMonday },
  { unit: "month", days: 28, interval: utcMonth },
  { unit: "quarter", days: 90, interval: utcMonth.every(3) },
  { unit: "year", days: 365, interval: utcYear },
  { unit: "five-years", days: 1826, interval: planPeriod },
];

/** Lines and labels of the finest calendar unit whose labels fit, in one wording throughout. */
export function calendarTicks(
  scale: CalendarScale,
  format: TimelineFormat,
  size: number,
  baseline: number,
): TickMark[] {
  const gap = size / 2;
  for (const step of steps) {
    const room = step.days * scale.pxPerDay - gap;
    const spans = room < size ? [] : spansOf(scale, step.interval);
    const wordings = spans.map((span) => format.tick(step.unit, dateOfDay(span.day)));
    const choice = wordingThatFits(wordings, room, size);
    const isCoarsest = step === steps.at(-1);
    if (spans.length === 0 || (choice === null && !isCoarsest)) continue;
    return spans.map((span, index) => ({
      x: round(span.from),
      label: choice === null ? null : labelIn(span, wordings[index]?.[choice] ?? "", size, baseline),
    }));
  }
  return [];
}

type Span = { day: number; from: number; to: number; crossesHinge: boolean };

function spansOf(scale: CalendarScale, interval: TimeInterval | null): Span[] {
  if (interval === null) return [];
  const [first, last] = [dayNumber(scale.startsOn), dayNumber(scale.endsOn) + 1];
  const starts = interval.range(interval.floor(utcOfDay(first)), utcOfDay(last)).map(dayOfUtc);
  return starts.map((day, index) => {
    const next = starts[index + 1] ?? dayOfUtc(interval.offset(utcOfDay(day), 1));
    const from = scale.at(Math.max(day, first), "after");
    const to = scale.at(Math.min(next, last), "before");
    const crossesHinge = scale.hinge !== null && from < scale.hinge.left && to > scale.hinge.right;
    return { day, from, to, crossesHinge };
  });
}

function wordingThatFits(wordings: readonly (readonly string[])[], room: number, size: number): number | null {
  const count = Math.min(...wordings.map((wording) => wording.length));
  for (let choice = 0; choice < count; choice++) {
    if (wordings.every((wording) => textWidth(wording[choice] ?? "", size) <= room)) return choice;
  }
  return null;
}

function labelIn(span: Span, text: string, size: number, baseline: number): PlacedText | null {
  const width = textWidth(text, size);
  if (span.crossesHinge || width > span.to - span.from) return null;
  return {
    text,
    x: round((span.from + span.to) / 2),
    y: baseline,
    anchor: "middle",
    size,
    width: round(width),
  };
}
