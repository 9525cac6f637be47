import { ReadingFailure } from "~/formats/reading-failure";
import { cellText, mostColumns, mostRows } from "~/formats/source-document";
import { walkXml } from "~/formats/walk-xml";
import { cellValue, type ValueContext } from "./cell-value";

interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
}

/** The cells of a sheet, row by row. What a merged cell covers to below holds its value. */
export function readSheet(bytes: Uint8Array, context: ValueContext): string[][] {
  const rows = new Map<number, string[]>();
  const merges: Merge[] = [];
  let [row, column, type, style, value, reading] = [0, 0, "", 0, "", false];
  const begin = () => {
    reading = true;
  };
  const end = () => {
    reading = false;
  };
  walkXml(bytes, {
    open: {
      row({ r }) {
        [row, column] = [Number(r ?? row + 1), 0];
      },
      c({ r, t, s }) {
        [row, column] = placeOf(r) ?? [row, column + 1];
        [type, style, value] = [t ?? "n", Number(s ?? 0), ""];
      },
      v: begin,
      t: begin,
      mergeCell({ ref }) {
        merges.push(...mergeOf(ref));
      },
    },
    text(text) {
      if (reading) value += text;
    },
    close: {
      v: end,
      t: end,
      c() {
        if (column > mostColumns || column < 1) return;
        const text = cellText(cellValue(value, type, style, context));
        if (text !== "") put(rows, row, column, text);
      },
    },
  });
  for (const merge of merges) fillDown(rows, merge);
  return [...rows.entries()].toSorted(([a], [b]) => a - b).map(([, cells]) => Array.from(cells, (cell) => cell ?? ""));
}

function put(rows: Map<number, string[]>, row: number, column: number, text: string): void {
  const cells = rows.get(row) ?? [];
  cells[column - 1] = text;
  rows.set(row, cells);
  if (rows.size > mostRows) throw new ReadingFailure("too-many-rows");
}

function fillDown(rows: Map<number, string[]>, { top, left, bottom }: Merge): void {
  const text = rows.get(top)?.[left - 1];
  if (text === undefined || left > mostColumns) return;
  // Rows without a word of their own stay what they are: no merged cell makes rows.
  for (const [row, cells] of rows) if (row > top && row <= bottom) cells[left - 1] = text;
}

function placeOf(reference: string | undefined): [row: number, column: number] | null {
  const match = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference ?? "");
  if (!match?.[1]) return null;
  return [Number(match[2]), [...match[1]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)];
}

function mergeOf(reference: string | undefined): Merge[] {
  const [from, to] = (reference ?? "").split(":").map(placeOf);
  return from && to ? [{ top: from[0], left: from[1], bottom: to[0] }] : [];
}
