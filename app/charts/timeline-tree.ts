import type { TimelineRow } from "./timeline-input";

/** Rows in reading order, however they are kept: by index, the first is 0. */
export interface RowSource {
  readonly count: number;
  readonly depthOf: (row: number) => number;
  readonly kindOf: (row: number) => TimelineRow["kind"];
  readonly at: (row: number) => TimelineRow;
}

/** Links between rows, by index: `from[i]` leads to `to[i]`. */
export interface RowLinks {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/**
 * What the order and depth of rows say about their tree, answered in constant time. Built once for any number of rows; a row
 * that is deeper than its place allows belongs to the row before it.
 */
export interface TimelineTree {
  readonly count: number;
  /** The row after the last one below each row. */
  readonly end: Int32Array;
}

export function timelineTree({ count, depthOf }: Pick<RowSource, "count" | "depthOf">): TimelineTree {
  const end = new Int32Array(count);
  const above: number[] = [];
  let open = 0;
  for (let row = 0; row < count; row++) {
    const depth = depthOf(row);
    while (open > 0 && depthOf(above[open - 1] ?? 0) >= depth) end[above[--open] ?? 0] = row;
    above[open++] = row;
  }
  while (open > 0) end[above[--open] ?? 0] = count;
  return { count, end };
}

/** Rows of a list, for all but benchmarks. */
export function rowSource(rows: readonly TimelineRow[]): RowSource {
  const at = (row: number) => rows[row] ?? nothing;
  return {
    count: rows.length,
    at,
    depthOf: (row) => at(row).depth,
    kindOf: (row) => at(row).kind,
  };
}

const nothing: TimelineRow = {
  id: "",
  depth: 0,
  kind: "more",
  title: "",
  health: "not-started",
  progressBp: null,
  measuredBp: 0,
};
