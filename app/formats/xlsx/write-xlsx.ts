import { Buffer } from "node:buffer";
import { PassThrough, Readable } from "node:stream";
import { ZipFile } from "yazl";
import type { Cell, TableColumn } from "~/formats/outline-table";
import { sheetXml } from "./sheet-xml";
import { contentTypes, relations, styles, workbook, workbookRelations } from "./workbook-xml";

/**
 * A workbook of one sheet, as a stream: rows are written as they come in, and no more of them is held than the reader of the stream
 * has yet to take. The head of the table stays in sight. @param name of the sheet: at most 31 characters, without : \ / ? * [ ]
 */
export function xlsxOf(
  name: string,
  columns: readonly TableColumn[],
  rows: AsyncIterable<readonly (readonly Cell[])[]>,
): Readable {
  const zip = new ZipFile();
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": relations,
    "xl/workbook.xml": workbook(name),
    "xl/_rels/workbook.xml.rels": workbookRelations,
    "xl/styles.xml": styles,
  };
  // Files that say the same are the same, whenever they were made.
  const options = { mtime: new Date(Date.UTC(2026, 0, 1)) };
  for (const [path, text] of Object.entries(parts)) zip.addBuffer(Buffer.from(text), path, options);
  const sheet = Readable.from(sheetXml(columns, rows));
  const output = zip.outputStream.pipe(new PassThrough());
  sheet.on("error", (error) => output.destroy(error));
  output.on("close", () => sheet.destroy());
  zip.addReadStream(sheet, "xl/worksheets/sheet1.xml", options);
  zip.end();
  return output;
}
