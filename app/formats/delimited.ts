import { parse } from "csv-parse/sync";
import { unquotedCell } from "~/formats/quoted-cell";
import { ReadingFailure } from "~/formats/reading-failure";
import { cellText, mostColumns, mostRows, type SourceTable } from "~/formats/source-document";

// Empty rows count here, and rows that say nothing are many in what spreadsheets save.
const mostLines = mostRows * 10;

/** Rows of text separated by a sign, as spreadsheets copy and save them; a broken quotation is read as plain text. */
export function delimitedTable(text: string, delimiter: "," | "\t" | ";", name = ""): SourceTable {
  const rows = rowsOf(text, delimiter);
  if (rows.length > mostLines) throw new ReadingFailure("too-many-rows");
  return {
    kind: "table",
    name,
    rows: rows.map((row) => row.slice(0, mostColumns).map((cell) => cellText(unquotedCell(cell)))),
  };
}

function rowsOf(text: string, delimiter: string): string[][] {
  const options = { delimiter, bom: true, relax_column_count: true, relax_quotes: true, to: mostLines + 1 } as const;
  try {
    return parse(text, options);
  } catch {
    return text.split(/\r?\n/, mostLines + 1).map((line) => line.split(delimiter));
  }
}
