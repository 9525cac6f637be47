import { type AxisWindow, scaleOf, viewOf } from "./axis-view";
import { calendarScale } from "./calendar-scale";
import type { DecadeLayout, RowBox } from "./decade-layout";
import { dependencyPaths } from "./dependency-paths";
import { hingeBox, layoutHeader } from "./layout-header";
import { type Metrics, metricsFor, metricsWithToggles, narrowBelow } from "./metrics";
import { type Anchor, ribbons } from "./ribbons";
import { round } from "./round";
import { figureRoom, rowBox, withToggle } from "./row-boxes";
import { frameRows } from "./row-frames";
import { tiedStretches } from "./tied-stretches";
import type { DecadeInput, TimelineRow } from "./timeline-input";

const leastWidth = 300;

type Drawn = {
  readonly width: number;
  /** Whether the branch below a row is open, null for a row without one; absent where no branch is opened or closed. */
  readonly isOpen?: (row: TimelineRow) => boolean | null;
};

/**
 * Lays out the whole timeline for a width in px: below 640 titles stand above their bars, above it beside them. Never
 * throws on what people enter: undated, reversed, far-off and endless things are drawn as well as they can be.
 */
export function layoutDecade(input: DecadeInput, { isOpen, ...size }: Drawn): DecadeLayout {
  const width = Math.max(size.width, leastWidth);
  const metrics = isOpen ? metricsWithToggles(width) : metricsFor(width);
  const axis = axisWindow(input, width, metrics);
  const scale = input.window ? scaleOf(axis, viewOf(axis, input.window)) : calendarScale(axis);
  const header = layoutHeader(input, scale, metrics);
  const top = header.bottom;
  const frames = frameRows(input.rows, metrics, top, width, (row) => figureRoom(row, metrics, input.format));
  const last = frames.at(-1);
  const bottom = round((last ? last.y + last.height : top) + 8);
  const tied = tiedStretches(input.successions, input.dependencies, scale);
  const around = {
    scale,
    metrics,
    format: input.format,
    width,
    todayX: header.today?.x ?? null,
    tied,
  };
  const rows = frames.map((frame) => withToggle(rowBox(frame, around), isOpen?.(frame.row) ?? null));
  const anchors = anchorsOf(rows);
  const hinge = hingeBox(input, scale, header, metrics, bottom);
  return {
    mode: metrics.mode,
    width,
    height: bottom,
    field: { left: round(scale.left), right: round(scale.right), top, bottom },
    hinge,
    bands: header.bands,
    ticks: header.ticks,
    today: header.today,
    rows,
    ribbons: hinge ? ribbons(input.successions, anchors, hinge, metrics.rows.goal.bar) : [],
    dependencies: dependencyPaths(input.dependencies, anchors),
  };
}

/** The axis between the titles and the right edge of a drawing; all of the width where titles stand above their bars. */
export function axisWindow(
  { startsOn, endsOn, hingeOn }: Pick<DecadeInput, "startsOn" | "endsOn" | "hingeOn">,
  width: number,
  metrics: Metrics,
): AxisWindow {
  const left = width < narrowBelow ? metrics.margin : metrics.titles;
  return { startsOn, endsOn, hingeOn, left, right: width - metrics.margin, gutter: metrics.gutter };
}

function anchorsOf(rows: readonly RowBox[]): ReadonlyMap<string, Anchor> {
  return new Map(rows.map(({ id, midY, bar }) => [id, { y: midY, bar }]));
}
