import type { Buffer } from "node:buffer";
import { ReadingFailure } from "~/formats/reading-failure";
import type { SourceDocument, SourceTable } from "~/formats/source-document";
import { unzip } from "~/formats/unzip";
import { readNumberFormats } from "./number-formats";
import { readSheet } from "./read-sheet";
import { readSharedStrings } from "./shared-strings";
import { readWorkbook } from "./workbook";

const parts =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/;

/** A workbook's visible sheets, one table each: values as they were last computed, dates as days; formulas are neither run nor kept. */
export async function readXlsx(bytes: Uint8Array): Promise<SourceDocument> {
  const entries = await unzip(bytes, (name) => parts.test(name));
  const workbook = readWorkbook(part(entries, "xl/workbook.xml"), entries.get("xl/_rels/workbook.xml.rels"));
  const strings = readSharedStrings(entries.get("xl/sharedStrings.xml"));
  const formats = readNumberFormats(entries.get("xl/styles.xml"));
  const blocks = workbook.sheets.flatMap(({ name, target }): SourceTable[] => {
    const sheet = entries.get(target);
    if (!sheet) return [];
    const rows = readSheet(sheet, { strings, formats, from1904: workbook.from1904 });
    return rows.some((row) => row.some((cell) => cell !== "")) ? [{ kind: "table", name, rows }] : [];
  });
  return { blocks };
}

function part(entries: ReadonlyMap<string, Buffer>, name: string): Buffer {
  const entry = entries.get(name);
  if (!entry) throw new ReadingFailure("mismatch");
  return entry;
}
