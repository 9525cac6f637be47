import type { Line } from "./line";

const headings = ["", "n", "ours", "best", "", "floor", "target", ""];

/** The lines as a table for people, one block a size. */
export function tableOf(lines: readonly Line[]): string {
  const cells = lines.map((line) => ({ n: line.n, cells: cellsOf(line) }));
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...cells.map((row) => row.cells[column]?.length ?? 0)),
  );
  const row = (texts: readonly string[]) =>
    texts
      .map((text, column) => aligned(text, column, widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  const sizes = [...new Set(lines.map(({ n }) => n))];
  const blocks = sizes.map((size) =>
    cells
      .filter(({ n }) => n === size)
      .map((one) => row(one.cells))
      .join("\n"),
  );
  return `\n${row(headings)}\n${blocks.join("\n\n")}\n`;
}

function cellsOf({ figure, n, app, best, bestName, floor, target, met }: Line): string[] {
  const verdict = met === null ? "" : met ? "met" : "missed";
  const most = target === null ? "–" : `≤ ${shown(target)}`;
  return [figure, n?.toString() ?? "", shown(app), shown(best), bestName ?? "", shown(floor), most, verdict];
}

// Figures stand to the right, words to the left.
function aligned(text: string, column: number, width: number): string {
  const isWords = column === 0 || column === 4 || column === 7;
  return isWords ? text.padEnd(width) : text.padStart(width);
}

function shown(value: number | null): string {
  return value === null ? "–" : value.toFixed(value >= 100 ? 0 : 2);
}
