import { delimitedTable } from "~/formats/delimited";
import { cleanText, type SourceBlock, type SourceDocument, type SourceLine } from "~/formats/source-document";

/** Plain text as it is typed or pasted: cells between tabs or strokes make tables, everything else is lines. */
export function readText(text: string): SourceDocument {
  const clean = cleanText(text);
  if (isTabbed(clean)) return { blocks: [delimitedTable(clean, "\t")] };
  const blocks: SourceBlock[] = [];
  let strokes: string[][] = [];
  const closeTable = () => {
    if (strokes.length > 0) blocks.push({ kind: "table", name: "", rows: strokes });
    strokes = [];
  };
  for (const line of clean.split("\n")) {
    const cells = strokedCells(line);
    if (cells) {
      if (!cells.every((cell) => /^:?-*:?$/.test(cell))) strokes.push(cells);
      continue;
    }
    closeTable();
    if (line.trim() !== "") blocks.push(lineOf(line));
  }
  closeTable();
  return { blocks };
}

// Copied from a spreadsheet: cells stand beside one another in at least two rows, and in a good part of all.
function isTabbed(text: string): boolean {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const wide = lines.filter((line) => /\S ?\t/.test(line)).length;
  return wide >= 2 && wide * 4 >= lines.length;
}

function strokedCells(line: string): string[] | null {
  const match = /^\s*\|(.+)\|\s*$/.exec(line);
  return match?.[1] ? match[1].split("|").map((cell) => cell.trim()) : null;
}

function lineOf(line: string): SourceLine {
  const heading = /^\s{0,3}(#{1,6})\s+(.*)$/.exec(line);
  if (heading?.[1] && heading[2])
    return { kind: "line", text: heading[2].trim(), indent: 0, heading: heading[1].length };
  const blanks = /^\s*/.exec(line)?.[0] ?? "";
  return { kind: "line", text: line.trim().replaceAll("\t", " "), indent: widthOf(blanks), heading: null };
}

const widths: Readonly<Record<string, number>> = { "\t": 4, "\u3000": 2 };

function widthOf(blanks: string): number {
  return [...blanks].reduce((width, blank) => width + (widths[blank] ?? 1), 0);
}
