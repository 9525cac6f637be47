import type { DecadeLayout, RowBox } from "~/charts/decade-layout";

/** What lies under a point: the part of a row that answers to it. */
export interface Hit {
  readonly row: RowBox;
  /** `start` and `end` are the ends of its bar, `bar` the rest of it, `row` everything else. */
  readonly part: "toggle" | "start" | "bar" | "end" | "row";
}

/** How far off a bar or its end a pointer may be, in px: a cursor, and a fingertip. */
export const reaches = { cursor: 5, fingertip: 14 } as const;

/** The row at a point of the view, in px from its upper left corner; null above and below the rows. */
export function hitAt(layout: DecadeLayout, x: number, y: number, reach: number = reaches.cursor): Hit | null {
  if (y < layout.field.top) return null;
  const row = layout.rows.find((one) => y >= one.y && y < one.y + one.height);
  if (!row) return null;
  if (row.toggle && Math.abs(x - row.toggle.x) <= 11) return { row, part: "toggle" };
  const { bar } = row;
  if (!bar || Math.abs(y - row.midY) > Math.max(bar.height / 2, 7) + reach - 3) return { row, part: "row" };
  const [left, right] = [bar.x, bar.x + bar.width];
  if (x < left - reach || x > right + reach) return { row, part: "row" };
  const edge = Math.min(reach, bar.width / 4);
  if (!bar.clippedStart && x <= left + edge) return { row, part: "start" };
  if (!bar.clippedEnd && x >= right - edge) return { row, part: "end" };
  return { row, part: "bar" };
}
