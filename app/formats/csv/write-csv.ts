import { stringify } from "csv-stringify/sync";
import type { Cell, TableColumn } from "~/formats/outline-table";
import { quotedCell } from "~/formats/quoted-cell";

/** A table as separated values in UTF-8, with the mark by which spreadsheets know that; batch by batch, as its rows come in. */
export async function* csvOf(
  columns: readonly TableColumn[],
  rows: AsyncIterable<readonly (readonly Cell[])[]>,
): AsyncGenerator<string> {
  yield `\ufeff${linesOf([columns.map(({ head }) => head)])}`;
  for await (const batch of rows) {
    if (batch.length > 0) yield linesOf(batch.map((cells) => cells.map((cell, at) => textOf(cell, columns[at]))));
  }
}

function linesOf(rows: readonly string[][]): string {
  return stringify(
    rows.map((row) => [...row]),
    { record_delimiter: "\r\n" },
  );
}

function textOf(cell: Cell, column: TableColumn | undefined): string {
  if (cell === null) return "";
  if (typeof cell === "string") return quotedCell(cell);
  return column?.kind === "share" ? `${Number((cell * 100).toPrecision(15))}%` : String(cell);
}
