import type { PlacedText } from "./decade-layout";
import type { Metrics } from "./metrics";
import { round } from "./round";
import { boldGrowth, textWidth } from "./text-width";
import type { TimelineRow } from "./timeline-input";
import { wrapText } from "./wrap-text";

/** Where a row stands and how its title is set, before its bar is known. */
export type RowFrame = {
  readonly row: TimelineRow;
  readonly y: number;
  readonly height: number;
  readonly midY: number;
  readonly mark: { readonly x: number; readonly y: number } | null;
  readonly code: PlacedText | null;
  readonly title: readonly PlacedText[];
  readonly note: PlacedText | null;
};

/** Directions and goals, which people look for, may take three lines, what stands below them two. */
function linesFor(kind: TimelineRow["kind"]): number {
  return kind === "direction" || kind === "goal" ? 3 : 2;
}

const markWidth = 18;
const deepestShare = 4;

/** Stacks the rows from `top`; `figureWidth` px stay free at the right of titles that stand above their bars. */
export function frameRows(
  rows: readonly TimelineRow[],
  metrics: Metrics,
  top: number,
  width: number,
  figureWidth: (row: TimelineRow) => number,
): RowFrame[] {
  let y = top;
  return rows.map((row, index) => {
    const { before } = metrics.rows[row.kind];
    const place = { y: y + (index === 0 ? Math.min(before, 4) : before), width, figureWidth: figureWidth(row) };
    const frame = frameRow(row, metrics, place, linesFor(row.kind));
    y = frame.y + frame.height;
    return frame;
  });
}

type Room = { readonly width: number; readonly figureWidth: number };

/** Whether a row's title is set in semi-bold: directions, and what a search has found. */
export function isHeavy({ kind, matched }: Pick<TimelineRow, "kind" | "matched">): boolean {
  return kind === "direction" || matched === true;
}

/** Whether a row's title stands back: a row for the rest, what was cancelled, what only stands above what a search has found. */
export function isQuiet({ kind, health, matched }: Pick<TimelineRow, "kind" | "health" | "matched">): boolean {
  return kind === "more" || health === "cancelled" || matched === false;
}

/** A row's title in no more than `mostLines` lines, and how high it makes the row beside the axis. */
function setTitle(row: TimelineRow, metrics: Metrics, { width, figureWidth }: Room, mostLines: number) {
  const { height: least, text: size } = metrics.rows[row.kind];
  const narrow = metrics.mode === "narrow";
  const right = (narrow ? width - figureWidth : metrics.titles) - 12;
  const steps = Math.max(0, row.depth - (narrow ? 1 : 0));
  const indent = metrics.margin + metrics.toggles + Math.min(steps * metrics.indent, right / deepestShare);
  const codeX = indent + (row.kind === "more" ? 0 : markWidth);
  const codeWidth = row.code ? textWidth(row.code, size) : 0;
  // A code that would leave no room for its title is left to the table.
  const code = codeWidth <= (right - codeX) / 2 ? row.code : undefined;
  const titleX = code ? codeX + codeWidth + size * 0.5 : codeX;
  const room = Math.max(right - titleX, size * 2);
  const growthOf = (text: string) => (isHeavy(row) ? boldGrowth(text) : 1);
  const lines = wrapText(row.title, size, room / growthOf(row.title), mostLines);
  const titleHeight = Math.max(lines.length, 1) * metrics.lineHeight;
  const height = Math.max(least, narrow ? titleHeight + least - metrics.lineHeight : titleHeight + 6);
  return { indent, code, codeX, titleX, room, growthOf, lines, titleHeight, height };
}

/** Height in px of a row whose title takes no more than `mostLines` lines, to the tenth. */
export function frameHeight(row: TimelineRow, metrics: Metrics, room: Room, mostLines: number): number {
  return round(setTitle(row, metrics, room, mostLines).height);
}

/** A row at a height, its title in no more than `mostLines` lines; beside the axis the row grows with them. */
export function frameRow(
  row: TimelineRow,
  metrics: Metrics,
  place: Room & { readonly y: number },
  mostLines: number,
): RowFrame {
  const { bar, text: size } = metrics.rows[row.kind];
  const { y } = place;
  const narrow = metrics.mode === "narrow";
  const set = setTitle(row, metrics, place, mostLines);
  const { indent, titleX, titleHeight, height, growthOf } = set;
  const midY = narrow ? y + height - bar / 2 - 6 : y + height / 2;
  const firstLine = narrow ? y + 4 + metrics.lineHeight / 2 : y + height / 2 - titleHeight / 2 + metrics.lineHeight / 2;
  const baseline = (line: number) => round(firstLine + line * metrics.lineHeight + size * 0.36);
  const placed = (text: string, x: number, line: number): PlacedText => ({
    text,
    x: round(x),
    y: baseline(line),
    anchor: "start",
    size,
    width: round(textWidth(text, size) * growthOf(text)),
  });
  const title = set.lines.map((line, index) => placed(line, titleX, index));
  return {
    row,
    y: round(y),
    height: round(height),
    midY: round(midY),
    mark: row.kind === "more" ? null : { x: round(indent + 6), y: round(firstLine) },
    code: set.code ? placed(set.code, set.codeX, 0) : null,
    title,
    note: noteAfter(row.note, title.at(-1), titleX + set.room),
  };
}

function noteAfter(note: string | undefined, last: PlacedText | undefined, right: number): PlacedText | null {
  if (!note || !last) return null;
  const size = 12;
  const x = last.x + last.width + size * 0.75;
  const width = textWidth(note, size);
  if (x + width > right) return null;
  return {
    text: note,
    x: round(x),
    y: last.y,
    anchor: "start",
    size,
    width: round(width),
  };
}
