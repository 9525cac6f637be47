import { bandBoxes } from "./band-boxes";
import { barDays } from "./bar-box";
import { calendarScale } from "./calendar-scale";
import { calendarTicks } from "./calendar-ticks";
import type { DecadeLayout, HingeBox, RowBox } from "./decade-layout";
import { dependencyPaths } from "./dependency-paths";
import { hingeWords, todayMark } from "./header";
import { metricsFor, narrowBelow } from "./metrics";
import { type Anchor, ribbons } from "./ribbons";
import { round } from "./round";
import { figureOf, rowBox } from "./row-boxes";
import { frameRows } from "./row-frames";
import { textWidth } from "./text-width";
import { tiedStretches } from "./tied-stretches";
import type { DecadeInput } from "./timeline-input";

const leastWidth = 300;

/**
 * Lays out the whole timeline for a width in px: below 640 titles stand above their bars, above it beside them. Never
 * throws on what people enter: undated, reversed, far-off and endless things are drawn as well as they can be.
 */
export function layoutDecade(input: DecadeInput, size: { readonly width: number }): DecadeLayout {
  const width = Math.max(size.width, leastWidth);
  const metrics = metricsFor(width);
  const scale = calendarScale({
    startsOn: input.startsOn,
    endsOn: input.endsOn,
    left: width < narrowBelow ? metrics.margin : metrics.titles,
    right: width - metrics.margin,
    hingeOn: input.hingeOn,
    gutter: metrics.gutter,
  });
  const bands = bandBoxes(input.bands, scale, metrics, input.today);
  const ticksBottom = bands.bottom + metrics.tickHeight;
  const today = todayMark(input.today, input.format.today, scale, metrics, ticksBottom);
  const top = ticksBottom + metrics.chipHeight;
  const frames = frameRows(input.rows, metrics, top, width, (row) => {
    const figure = metrics.mode === "narrow" ? figureOf(row, barDays(row), input.format) : null;
    return figure === null ? 0 : textWidth(figure, metrics.labelText) + 8;
  });
  const last = frames.at(-1);
  const bottom = round((last ? last.y + last.height : top) + 8);
  const tied = tiedStretches(input.successions, input.dependencies, scale);
  const around = {
    scale,
    metrics,
    format: input.format,
    width,
    todayX: today?.x ?? null,
    tied,
  };
  const rows = frames.map((frame) => rowBox(frame, around));
  const anchors = anchorsOf(rows);
  const hinge: HingeBox | null = scale.hinge && {
    left: round(scale.hinge.left),
    right: round(scale.hinge.right),
    top: 0,
    bottom,
    words: hingeWords(
      input.format.hinge,
      scale.hinge,
      bands.boxes.filter(({ line }) => line === 0),
      metrics,
    ),
  };
  return {
    mode: metrics.mode,
    width,
    height: bottom,
    field: { left: round(scale.left), right: round(scale.right), top, bottom },
    hinge,
    bands: bands.boxes,
    ticks: calendarTicks(scale, input.format, metrics.tickText, round(bands.bottom + metrics.tickHeight * 0.68)),
    today,
    rows,
    ribbons: hinge ? ribbons(input.successions, anchors, hinge, metrics.rows.goal.bar) : [],
    dependencies: dependencyPaths(input.dependencies, anchors),
  };
}

function anchorsOf(rows: readonly RowBox[]): ReadonlyMap<string, Anchor> {
  return new Map(rows.map(({ id, midY, bar }) => [id, { y: midY, bar }]));
}
