import type { Cell, CellKind, TableColumn } from "~/formats/outline-table";
import { quotedCell } from "~/formats/quoted-cell";
import { escapedXml } from "./escaped-xml";
import { sheetHead } from "./workbook-xml";

const styles: Readonly<Record<CellKind, number>> = { text: 0, day: 2, number: 3, share: 4 };
const headStyle = 1;

/** The XML of a sheet, piece by piece as its rows come in. */
export async function* sheetXml(
  columns: readonly TableColumn[],
  rows: AsyncIterable<readonly (readonly Cell[])[]>,
): AsyncGenerator<string> {
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  yield `${sheetHead}<sheetViews><sheetView workbookViewId="0">${frozen}</sheetView></sheetViews><cols>${widths.join("")}</cols><sheetData>`;
  yield rowXml(
    1,
    columns.map(({ head }, at) => textCell(reference(at, 1), head, headStyle)),
  );
  let row = 1;
  for await (const batch of rows) {
    let piece = "";
    for (const cells of batch) {
      row += 1;
      piece += rowXml(
        row,
        cells.map((cell, at) => cellXml(reference(at, row), cell, columns[at]?.kind ?? "text")),
      );
    }
    if (piece !== "") yield piece;
  }
  const last = reference(Math.max(0, columns.length - 1), row);
  yield `</sheetData><autoFilter ref="A1:${last}"/></worksheet>`;
}

function rowXml(row: number, cells: readonly string[]): string {
  return `<row r="${row}">${cells.join("")}</row>`;
}

function cellXml(at: string, cell: Cell, kind: CellKind): string {
  if (cell === null || cell === "") return "";
  const number = typeof cell === "number" ? cell : kind === "day" ? serialOf(cell) : null;
  if (number !== null) return `<c r="${at}" s="${styles[kind]}"><v>${number}</v></c>`;
  return textCell(at, String(cell), styles.text);
}

function textCell(at: string, text: string, style: number): string {
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapedXml(quotedCell(text))}</t></is></c>`;
}

// Days since the last one of 1899, as spreadsheets count them from March 1900 on.
function serialOf(day: string): number | null {
  const serial = (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
  return Number.isInteger(serial) && serial > 60 ? serial : null;
}

function reference(column: number, row: number): string {
  return `${String.fromCharCode(65 + column)}${row}`;
}
