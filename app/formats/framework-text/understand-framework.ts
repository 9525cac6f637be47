import { codeOfCounts, derivedCounts } from "~/domain/framework-digits";
import type { FrameworkLine } from "~/domain/framework-lines";
import { plainLines } from "./plain-lines";
import { readProse } from "./read-prose";
import { readTable } from "./read-table";
import { TierBuilder } from "./tier-builder";
import { titleLine } from "./title-line";

/** A pasted framework as it was understood; what is doubtful about a line is named in the line. */
export interface UnderstoodFramework {
  /** As the text prints it, or made of the counts where it prints none; empty where there is neither. */
  readonly code: string;
  readonly document: string;
  /** Tiers with their ideas below them, in order, and what was left out where it stood. */
  readonly lines: readonly FrameworkLine[];
}

/**
 * Understands a numbered framework in the ways people write it: a sentence that lists the tiers, one line a tier with its
 * items behind a colon or on lines below, numbered headings, “1即…；4是…”, or rows of a spreadsheet. Never fails: what it
 * can't understand comes back as a line that is left out.
 */
export function understandFramework(text: string): UnderstoodFramework {
  const lines = plainLines(text);
  const at = lines.slice(0, 3).findIndex((line) => !line.includes("\t") && titleLine(line) !== null);
  const title = at < 0 ? null : titleLine(lines[at] ?? "");
  const rest = title
    ? [...lines.slice(0, at), ...(title.rest === "" ? [] : [title.rest]), ...lines.slice(at + 1)]
    : lines;
  const tiers = new TierBuilder(title?.code ?? "");
  for (const stretch of stretches(rest)) {
    if (stretch[0]?.includes("\t")) readTable(stretch, tiers);
    else readProse(stretch, tiers);
  }
  const understood = counted(tiers.lines(), title?.code ?? "");
  return { code: title?.code ?? codeIn(understood), document: title?.document ?? "", lines: understood };
}

// Headings without a count take it from the code, where that has a digit for each.
function counted(lines: readonly FrameworkLine[], code: string): FrameworkLine[] {
  const counts = derivedCounts(code);
  if (counts.length !== lines.filter(({ role }) => role === "tier").length) return [...lines];
  return lines.map((line) => {
    const count = line.role === "tier" ? counts.shift() : undefined;
    return count === undefined || line.declared !== null ? line : { ...line, declared: count };
  });
}

function codeIn(lines: readonly FrameworkLine[]): string {
  const counts = lines.filter(({ role }) => role === "tier").map(({ declared }) => declared);
  const known = counts.filter((count) => count !== null);
  return known.length === counts.length ? codeOfCounts(known).slice(0, 40) : "";
}

// Rows of a table and other lines, each as long as it goes on.
function stretches(lines: readonly string[]): string[][] {
  const all: string[][] = [];
  for (const line of lines) {
    const last = all.at(-1);
    if (last && last[0]?.includes("\t") === line.includes("\t")) last.push(line);
    else all.push([line]);
  }
  return all;
}
