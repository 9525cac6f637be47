import { Buffer } from "node:buffer";
import { ZipFile } from "yazl";

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A zip file of these entries. */
export async function zipped(entries: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(entries)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** A workbook of one sheet with this content, as office programs write them. */
export function workbookOf(sheet: string, more: Readonly<Record<string, string>> = {}): Promise<Buffer> {
  return zipped({
    "[Content_Types].xml": `${head}<Types/>`,
    "xl/workbook.xml": `${head}<workbook ${main} xmlns:r="r"><sheets><sheet name="表1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${head}<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `${head}<worksheet ${main}>${sheet}</worksheet>`,
    ...more,
  });
}

/** A text document with this body. */
export function documentFileOf(body: string, more: Readonly<Record<string, string>> = {}): Promise<Buffer> {
  return zipped({ "word/document.xml": `${head}<w:document ${word}><w:body>${body}</w:body></w:document>`, ...more });
}

export function stylesOf(content: string): string {
  return `${head}<w:styles ${word}>${content}</w:styles>`;
}

export function numberingOf(content: string): string {
  return `${head}<w:numbering ${word}>${content}</w:numbering>`;
}

/** Text cells row by row from A1. */
export function sheetOf(rows: readonly (readonly string[])[], after = ""): string {
  const cells = rows.map((row, y) => {
    const own = row.map(
      (text, x) => `<c r="${String.fromCharCode(65 + x)}${y + 1}" t="inlineStr"><is><t>${text}</t></is></c>`,
    );
    return `<row r="${y + 1}">${own.join("")}</row>`;
  });
  return `<sheetData>${cells.join("")}</sheetData>${after}`;
}
