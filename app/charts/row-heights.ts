import type { Metrics } from "./metrics";
import { figureRoom } from "./row-boxes";
import { frameHeight } from "./row-frames";
import type { TimelineFormat, TimelineRow } from "./timeline-input";
import type { RowSource } from "./timeline-tree";

type Kind = TimelineRow["kind"];

/** The most lines a title takes on the stage: directions and goals, which people look for, three; what stands below them one. */
export const titleLines: Readonly<Record<Kind, number>> = { direction: 3, goal: 3, measure: 1, task: 1, more: 1 };

/**
 * Heights of rows in whole px, with the space above them. Only titles that may take further lines are measured: all others'
 * rows are as high as their kind.
 */
export function rowHeights(
  rows: RowSource,
  metrics: Metrics,
  width: number,
  format: TimelineFormat,
): (row: number) => number {
  const measured = (row: TimelineRow) => {
    const room = { width, figureWidth: figureRoom(row, metrics, format) };
    return metrics.rows[row.kind].before + frameHeight(row, metrics, room, titleLines[row.kind]);
  };
  const heightOf = (kind: Kind) =>
    titleLines[kind] > 1 ? null : Math.ceil(metrics.rows[kind].before + metrics.rows[kind].height);
  const heights: Readonly<Record<Kind, number | null>> = {
    direction: heightOf("direction"),
    goal: heightOf("goal"),
    measure: heightOf("measure"),
    task: heightOf("task"),
    more: heightOf("more"),
  };
  return (row) => heights[rows.kindOf(row)] ?? Math.ceil(measured(rows.at(row)));
}
