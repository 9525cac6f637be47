import { readCsv } from "~/formats/csv/read-csv";
import { readDocx } from "~/formats/docx/read-docx";
import { readHtml } from "~/formats/html/read-html";
import { ReadingFailure, readingOf } from "~/formats/reading-failure";
import {
  largestFile,
  longestDocument,
  type Reading,
  type SourceDocument,
  withinLimits,
} from "~/formats/source-document";
import { readText } from "~/formats/text/read-text";
import { readXlsx } from "~/formats/xlsx/read-xlsx";

const page = /^\s*<(?:!doctype|!--|html|head|meta|body|table|div|p|h[1-6]|ol|ul|span|b)\b/i;

/** Pasted text, or the markup of a page or of what an office program copied. */
export async function readPasted(text: string): Promise<Reading<SourceDocument>> {
  if (text.length > longestDocument * 2) return { ok: false, fault: "too-long" };
  const read = await readingOf(() => (page.test(text) ? readHtml(text) : readText(text)));
  return read.ok ? withinLimits(read.value) : read;
}

/** A file by the ending of its name, which its first bytes must bear out. */
export async function readFile(name: string, bytes: Uint8Array): Promise<Reading<SourceDocument>> {
  if (bytes.length === 0) return { ok: false, fault: "empty" };
  if (bytes.length > largestFile) return { ok: false, fault: "too-large" };
  const read = await readingOf(() => readByEnding(name.toLowerCase(), bytes));
  return read.ok ? withinLimits(read.value) : read;
}

async function readByEnding(name: string, bytes: Uint8Array): Promise<SourceDocument> {
  const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const compound = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  const ending = /\.([a-z0-9]+)$/.exec(name)?.[1] ?? "";
  // The older binary formats, and newer ones behind a password, begin alike.
  if (compound) throw new ReadingFailure(/^(?:xlsx|docx)$/.test(ending) ? "protected" : "kind");
  switch (ending) {
    case "xlsx":
    case "docx":
      if (!zipped) throw new ReadingFailure("mismatch");
      return ending === "xlsx" ? readXlsx(bytes) : readDocx(bytes);
    case "csv":
    case "tsv":
      if (zipped) throw new ReadingFailure("mismatch");
      return readCsv(bytes);
    default:
      throw new ReadingFailure("kind");
  }
}
