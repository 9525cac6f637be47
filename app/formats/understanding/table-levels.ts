import type { SourceLine } from "~/formats/source-document";
import { levelLines } from "./levels";
import { markerOf } from "./marker";
import type { Doubt } from "./understood";

/** One row of a table, as far as its place in the outline depends on it. */
export interface PlacedRow {
  readonly number: string;
  readonly title: string;
  /** Whether the row names what the rows below it belong to, and nothing else. */
  readonly group: boolean;
}

export interface RowPlace {
  readonly level: number;
  readonly title: string;
  readonly doubts: readonly Doubt[];
}

/**
 * The levels of a table's rows: by their numbers where these are of several styles or have parts (1, 1.1), otherwise below the
 * group they stand in. Titles of groups lose the sign that numbers them, others keep what their cell says.
 */
export function placeRows(rows: readonly PlacedRow[]): RowPlace[] {
  const signs = rows.map((row) => (row.group ? row.title : signed(row.number)));
  const styles = new Set(rows.flatMap((row, index) => (row.group ? [] : (markerOf(signs[index] ?? "")?.style ?? []))));
  const lines = rows.map((row, index) =>
    lineOf(row.group || styles.size < 2 ? row.title : `${signs[index]}${row.title}`),
  );
  if (styles.size > 1) {
    return levelLines(lines).map(({ level, doubts }, index) => ({
      level: level ?? 0,
      title: titleOf(rows[index]),
      doubts,
    }));
  }
  const groups = levelLines(lines.filter((_, index) => rows[index]?.group));
  return belowGroups(
    rows,
    groups.map(({ level }) => level ?? 0),
  );
}

function belowGroups(rows: readonly PlacedRow[], groupLevels: readonly number[]): RowPlace[] {
  let [group, below] = [0, 0];
  let last: number | null = null;
  return rows.map((row) => {
    if (row.group) {
      const level = groupLevels[group] ?? 0;
      group += 1;
      below = level + 1;
      return { level, title: titleOf(row), doubts: [] };
    }
    const doubts = numberDoubts(row.number, last, below > 0);
    last = countOf(row.number) ?? last;
    return { level: below, title: row.title, doubts };
  });
}

function numberDoubts(number: string, last: number | null, grouped: boolean): Doubt[] {
  const value = countOf(number);
  if (value === null || value === (last ?? 0) + 1 || (grouped && value === 1)) return [];
  const code = value === last ? "number-repeated" : value > (last ?? 0) ? "number-skipped" : "number-restarted";
  return [{ code, sign: number }];
}

function countOf(number: string): number | null {
  return /^\d{1,4}(?:\.0)?$/.test(number) ? Number(number) : null;
}

function signed(number: string): string {
  if (/^\d{1,3}$/.test(number)) return `${number}. `;
  if (/^\d{1,3}(?:[.．]\d{1,3})+$/.test(number)) return `${number} `;
  return /^[〇一二三四五六七八九十百]+$/.test(number) ? `${number}、` : number;
}

function titleOf(row: PlacedRow | undefined): string {
  if (!row) return "";
  return row.group ? markerOf(row.title)?.rest || row.title : row.title;
}

function lineOf(text: string): SourceLine {
  return { kind: "line", text, indent: 0, heading: null };
}

/** The levels of rows by codes such as 2.3.1, each below the last row whose code is the beginning of its own. */
export function placeByCode(codes: readonly string[]): number[] {
  const levels = new Map<string, number>();
  return codes.map((code) => {
    const above = levels.get(code.split(".").slice(0, -1).join("."));
    const level = code.includes(".") && above !== undefined ? above + 1 : 0;
    levels.set(code, level);
    return level;
  });
}
