import type { CalendarDate } from "~/domain/calendar-date";
import type { CalendarScale } from "./calendar-scale";
import { dayNumber } from "./day-number";
import type { BandBox, PlacedText, TodayMark } from "./decade-layout";
import type { Metrics } from "./metrics";
import { clamp, round } from "./round";
import { boldWidth, textWidth } from "./text-width";

const padding = 14;

/** The today line and its chip on a line of its own below the ticks; null off the axis. */
export function todayMark(
  today: CalendarDate,
  labels: readonly string[],
  scale: CalendarScale,
  metrics: Metrics,
  top: number,
): TodayMark | null {
  if (today < scale.startsOn || today > scale.endsOn) return null;
  const x = scale.at(dayNumber(today) + 0.5, "after");
  const size = metrics.bandText.at(-1) ?? 12;
  const widthOf = (label: string) => textWidth(label, size) * boldWidth + padding;
  const text = labels.find((label) => widthOf(label) <= (scale.right - scale.left) / 2) ?? labels.at(-1) ?? "";
  const width = widthOf(text);
  const left = chipLeft(x, width, scale);
  const height = metrics.chipHeight - 2;
  const label: PlacedText = {
    text,
    x: round(left + width / 2),
    y: round(top + height / 2 + size * 0.36),
    anchor: "middle",
    size,
    width: round(width - padding),
  };
  return {
    x: round(x),
    chip: { x: round(left), y: round(top), width: round(width), height },
    label,
  };
}

// About the line, but clear of the hinge where there is room beside it.
function chipLeft(x: number, width: number, { hinge, left, right }: CalendarScale): number {
  const about = clamp(x - width / 2, left, right - width);
  const gap = 6;
  if (hinge === null || about > hinge.right + gap || about + width < hinge.left - gap) return about;
  const beside = x > hinge.right ? hinge.right + gap : hinge.left - gap - width;
  return beside >= left && beside + width <= right ? beside : about;
}

/** The two words of the hinge in the top line; none where a band runs across it or they don't fit. */
export function hingeWords(
  words: readonly [string, string],
  hinge: { readonly left: number; readonly right: number },
  topLine: readonly BandBox[],
  metrics: Metrics,
): PlacedText[] {
  const height = metrics.bandHeights[0] ?? 24;
  const size = metrics.mode === "wide" ? 20 : 14;
  const middle = (hinge.left + hinge.right) / 2;
  const covered = topLine.some(({ x, width }) => x < middle && x + width > middle);
  const widths = words.map((word) => textWidth(word, size));
  const room = (hinge.right - hinge.left) / 2 - 2;
  if (covered || widths.some((width) => width > room)) return [];
  const reach = Math.min((hinge.right - hinge.left) / 4, size);
  return words.map((text, index) => ({
    text,
    x: round(middle + (index === 0 ? -reach : reach)),
    y: round(height / 2 + size * 0.36),
    anchor: "middle",
    size,
    width: round(widths[index] ?? 0),
  }));
}
