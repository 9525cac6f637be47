import { clamp } from "./round";
import type { TimelineRow } from "./timeline-input";

type RowMetrics = {
  readonly height: number;
  readonly before: number;
  readonly bar: number;
  readonly text: number;
};

/** All sizes of one drawing, in px. `before` is the space above a row, `bar` the thickness of its bar. */
export type Metrics = {
  readonly mode: "wide" | "narrow";
  /** Width of the column of titles beside the axis; zero where titles stand above their bars. */
  readonly titles: number;
  readonly margin: number;
  /** Room left of the marks, for what opens and closes branches. */
  readonly toggles: number;
  readonly gutter: number;
  readonly bandHeights: readonly number[];
  readonly bandText: readonly number[];
  readonly tickText: number;
  readonly tickHeight: number;
  readonly chipHeight: number;
  readonly labelText: number;
  readonly indent: number;
  readonly lineHeight: number;
  readonly rows: Readonly<Record<TimelineRow["kind"], RowMetrics>>;
};

/** Below this width titles move above their bars. */
export const narrowBelow = 640;

export function metricsFor(width: number): Metrics {
  return width < narrowBelow
    ? narrow
    : {
        ...wide,
        titles: Math.round(clamp(width * 0.27, 220, clamp(width * 0.235, 380, 480))),
      };
}

/** The sizes of a drawing whose branches open and close. */
export function metricsWithToggles(width: number): Metrics {
  const metrics = metricsFor(width);
  return { ...metrics, toggles: metrics.mode === "wide" ? 16 : 18 };
}

const wide: Metrics = {
  mode: "wide",
  titles: 340,
  margin: 6,
  toggles: 0,
  gutter: 88,
  bandHeights: [28, 22, 22],
  bandText: [14, 12, 12],
  tickText: 12,
  tickHeight: 24,
  chipHeight: 20,
  labelText: 12,
  indent: 16,
  lineHeight: 18,
  rows: {
    direction: { height: 32, before: 8, bar: 4, text: 14 },
    goal: { height: 30, before: 0, bar: 15, text: 14 },
    measure: { height: 25, before: 0, bar: 10, text: 13 },
    task: { height: 24, before: 0, bar: 8, text: 12 },
    more: { height: 24, before: 0, bar: 0, text: 12 },
  },
};

const narrow: Metrics = {
  mode: "narrow",
  titles: 0,
  margin: 2,
  toggles: 0,
  gutter: 34,
  bandHeights: [24, 20, 20],
  bandText: [12, 11, 11],
  tickText: 11,
  tickHeight: 20,
  chipHeight: 18,
  labelText: 13,
  indent: 10,
  lineHeight: 19,
  rows: {
    direction: { height: 34, before: 12, bar: 3, text: 15 },
    goal: { height: 47, before: 0, bar: 12, text: 14 },
    measure: { height: 42, before: 0, bar: 9, text: 13 },
    task: { height: 40, before: 0, bar: 7, text: 13 },
    more: { height: 30, before: 0, bar: 0, text: 13 },
  },
};
