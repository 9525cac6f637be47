import type { CalendarDate } from "~/domain/calendar-date";
import type { CalendarScale } from "./calendar-scale";
import type { BandBox, PlacedText } from "./decade-layout";
import type { Metrics } from "./metrics";
import { round } from "./round";
import { textWidth } from "./text-width";
import type { TimelineBand } from "./timeline-input";

const gap = 2;

/** Plan periods, council terms and phases, a line each, with the fullest wording that fits or none. */
export function bandBoxes(
  lines: readonly (readonly TimelineBand[])[],
  scale: CalendarScale,
  metrics: Metrics,
  today: CalendarDate,
): { boxes: BandBox[]; bottom: number } {
  let y = 0;
  const boxes = lines.flatMap((bands, line) => {
    const height = metrics.bandHeights[line] ?? metrics.bandHeights.at(-1) ?? 20;
    const size = metrics.bandText[line] ?? metrics.bandText.at(-1) ?? 12;
    const top = y;
    if (bands.length > 0) y += height + gap;
    return bands.flatMap((band) => bandBox(band, line, scale, { top, height, size }, today) ?? []);
  });
  return { boxes, bottom: y };
}

function bandBox(
  band: TimelineBand,
  line: number,
  scale: CalendarScale,
  at: { top: number; height: number; size: number },
  today: CalendarDate,
): BandBox | null {
  if (band.endsOn < scale.startsOn || band.startsOn > scale.endsOn || band.endsOn < band.startsOn) return null;
  const x = Math.max(scale.startOf(band.startsOn), scale.left) + gap / 2;
  const width = Math.min(scale.endOf(band.endsOn), scale.right) - gap / 2 - x;
  if (width <= 0) return null;
  const text = band.labels.find((label) => textWidth(label, at.size) <= width - at.size);
  return {
    x: round(x),
    y: round(at.top),
    width: round(width),
    height: at.height,
    line,
    current: band.startsOn <= today && today <= band.endsOn,
    label: text ? centred(text, x + width / 2, at) : null,
  };
}

function centred(text: string, x: number, at: { top: number; height: number; size: number }): PlacedText {
  const y = round(at.top + at.height / 2 + at.size * 0.36);
  return {
    text,
    x: round(x),
    y,
    anchor: "middle",
    size: at.size,
    width: round(textWidth(text, at.size)),
  };
}
