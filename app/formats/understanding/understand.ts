import type { SourceDocument, SourceLine } from "~/formats/source-document";
import { markerOf } from "./marker";
import { understandLines } from "./understand-lines";
import { type TableContext, understandTable } from "./understand-table";
import type { Understanding, UnderstoodDocument, UnderstoodRow } from "./understood";

/**
 * A document as rows of an outline. Pure, and total: whatever is broken in it becomes a doubt beside its row. The rows of a table
 * belong to the numbered line or heading before it.
 */
export function understand(document: SourceDocument, context: TableContext): UnderstoodDocument {
  const blocks = document.blocks.map((block, index) => ({ block: flattened(block), index }));
  const lines = blocks.flatMap(({ block, index }) =>
    block.kind === "lines" ? block.lines.map((line, at) => ({ line, key: `b${index}l${at}` })) : [],
  );
  const tabled = blocks.some(({ block }) => block.kind === "table");
  const texts = lines.map(({ line }) => line);
  const told = understandLines(texts, context, context.known, (at) => lines[at]?.key ?? "");
  // Beside tables, lines without a number or style are captions and remarks.
  const captions = tabled && !texts.some((line) => line.heading !== null || markerOf(line.text) !== null);
  const byKey = new Map(told.rows.map((row) => [row.key, captions ? asCaption(row) : row]));
  const understandings: Understanding[] = captions ? [] : [...told.understandings];
  const rows: UnderstoodRow[] = [];
  for (const { block, index } of blocks) {
    if (block.kind === "lines") {
      rows.push(...block.lines.flatMap((_, at) => byKey.get(`b${index}l${at}`) ?? []));
      continue;
    }
    const above = rows.findLast((row) => !row.leftOut && /l\d+$/.test(row.key));
    const table = understandTable(block.table, context, `b${index}`);
    rows.push(...table.rows.map((row) => ({ ...row, level: row.level + (above ? above.level + 1 : 0) })));
    understandings.push(...table.understandings);
  }
  return { rows, understandings };
}

function asCaption(row: UnderstoodRow): UnderstoodRow {
  return { ...row, leftOut: true, doubts: [{ code: "before-first" }] };
}

type Flat =
  | { kind: "lines"; lines: SourceLine[] }
  | { kind: "table"; table: Extract<SourceDocument["blocks"][number], { kind: "table" }> };

// A table of one column is a list of lines.
function flattened(block: SourceDocument["blocks"][number]): Flat {
  if (block.kind === "line") return { kind: "lines", lines: [block] };
  const wide = block.rows.some((row) => row.filter((cell) => cell !== "").length > 1);
  if (wide) return { kind: "table", table: block };
  const cells = block.rows.map((row) => row.find((cell) => cell !== "") ?? "").filter((cell) => cell !== "");
  return { kind: "lines", lines: cells.map((text) => ({ kind: "line", text, indent: 0, heading: null })) };
}
