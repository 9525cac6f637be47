import { z } from "zod";
import type { DocumentFault } from "~/domain/document-fault";

/** Bytes of a file that is handed in, at most. */
export const largestFile = 5 * 1024 * 1024;
/** Characters a document may hold as it is carried from step to step, at most. */
export const longestDocument = 1_000_000;
/** Rows and lines that say something, at most, all tables of a document together. */
export const mostRows = 2000;
/** Columns that are looked at. */
export const mostColumns = 60;

export const SourceLine = z.object({
  kind: z.literal("line"),
  text: z.string(),
  /** Width of the blanks it begins with, in columns of a typewriter. */
  indent: z.number().int().min(0),
  /** The level a heading was given by its style or mark, from 1; null for a plain line. */
  heading: z.number().int().min(1).max(9).nullable(),
});
export type SourceLine = z.infer<typeof SourceLine>;

export const SourceTable = z.object({
  kind: z.literal("table"),
  /** What the table is called where it comes from, such as its sheet; may be empty. */
  name: z.string(),
  /** Cells row by row; what a merged cell covers to below holds its value, what it covers to the right is empty. */
  rows: z.array(z.array(z.string())),
});
export type SourceTable = z.infer<typeof SourceTable>;

export type SourceBlock = SourceLine | SourceTable;

/** What every reader makes of its bytes: lines and tables in their order, nothing of it understood yet. */
export const SourceDocument = z.object({ blocks: z.array(z.discriminatedUnion("kind", [SourceLine, SourceTable])) });
export type SourceDocument = z.infer<typeof SourceDocument>;

export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: DocumentFault };

/** The document, if it says anything and no more than can be taken in at once. */
export function withinLimits(document: SourceDocument): Reading<SourceDocument> {
  let [rows, characters] = [0, 0];
  for (const block of document.blocks) {
    const texts = block.kind === "line" ? [[block.text]] : block.rows;
    for (const row of texts) {
      const length = row.reduce((sum, text) => sum + text.length, 0);
      if (length > 0) rows += 1;
      characters += length;
    }
  }
  if (rows === 0) return { ok: false, fault: "empty" };
  if (rows > mostRows) return { ok: false, fault: "too-many-rows" };
  return characters > longestDocument ? { ok: false, fault: "too-long" } : { ok: true, value: document };
}

const unprintable = /(?![\t\n])\p{Cc}|[\u200b\u2060\ufeff\ufffe\uffff]/gu;
const halves = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text without what nobody can read or a database refuses; every break becomes a line feed. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/[\u00a0\u202f]/g, " ")
    .replace(unprintable, "")
    .replace(halves, "");
}

/** A cell's text: clean, without blanks around it or around its breaks. */
export function cellText(text: string): string {
  return cleanText(text)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}
