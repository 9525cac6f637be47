import { bandBoxes } from "./band-boxes";
import type { CalendarScale } from "./calendar-scale";
import { calendarTicks } from "./calendar-ticks";
import type { BandBox, HingeBox, TickMark, TodayMark } from "./decade-layout";
import { hingeWords, todayMark } from "./header";
import type { Metrics } from "./metrics";
import { round } from "./round";
import type { DecadeInput } from "./timeline-input";

/** What stands above the rows: plan periods, council terms, phases, ticks and today. It moves with the axis alone. */
export type DecadeHeader = {
  readonly bands: readonly BandBox[];
  readonly ticks: readonly TickMark[];
  readonly today: TodayMark | null;
  /** Where the rows begin, in px. */
  readonly bottom: number;
};

/** What the header shows of a timeline. */
export type HeaderInput = Pick<DecadeInput, "today" | "bands" | "format">;

export function layoutHeader(input: HeaderInput, scale: CalendarScale, metrics: Metrics): DecadeHeader {
  const bands = bandBoxes(input.bands, scale, metrics, input.today);
  const ticksBottom = bands.bottom + metrics.tickHeight;
  return {
    bands: bands.boxes,
    ticks: calendarTicks(scale, input.format, metrics.tickText, round(bands.bottom + metrics.tickHeight * 0.68)),
    today: todayMark(input.today, input.format.today, scale, metrics, ticksBottom),
    bottom: ticksBottom + metrics.chipHeight,
  };
}

/** The hinge from the top to `bottom`; null where it isn't in view. */
export function hingeBox(
  input: HeaderInput,
  scale: CalendarScale,
  header: DecadeHeader,
  metrics: Metrics,
  bottom: number,
): HingeBox | null {
  if (!scale.hinge) return null;
  const topLine = header.bands.filter(({ line }) => line === 0);
  return {
    left: round(scale.hinge.left),
    right: round(scale.hinge.right),
    top: 0,
    bottom,
    words: hingeWords(input.format.hinge, scale.hinge, topLine, metrics),
  };
}
