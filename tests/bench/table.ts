import type { Line } from "#tests/bench/lines";

const columns: readonly [string, number][] = [
  ["n", 9],
  ["p50 ms", 9],
  ["p95 ms", 9],
  ["ratio", 7],
  ["target", 8],
];

const headings: Record<Line["kind"], string> = {
  cost: "Cost: p95 ÷ p95 of the empty route",
  growth: "Growth: p95 ÷ p95 at the smallest size",
  first: "First answer of a day, for which the day's counters are counted (once a day and database)",
  frame: "In a browser: frames while the treegrid is scrolled; p95 ÷ one frame of 60 Hz",
  opened: "In a browser: from a key to the opened branch; p95 ÷ p95 at the smallest size",
};

/** The lines of one database as a table for people. */
export function tableOf(lines: readonly Line[]): string {
  const kinds = (Object.keys(headings) as Line["kind"][]).filter((kind) => lines.some((line) => line.kind === kind));
  const blocks = kinds.map((kind) => {
    const head = `${"".padEnd(28)}${columns.map(([name, width]) => name.padStart(width)).join("")}`;
    return [headings[kind], head, ...lines.filter((line) => line.kind === kind).map(rowOf)].join("\n");
  });
  return `\n${lines[0]?.db ?? ""}\n${blocks.join("\n\n")}\n`;
}

function rowOf({ figure, n, p50, p95, ratio, target, met }: Line): string {
  const cells = [String(n), p50.toFixed(1), p95.toFixed(1), ratio.toFixed(2), target === null ? "–" : `≤ ${target}`];
  const padded = cells.map((cell, index) => cell.padStart(columns[index]?.[1] ?? 0)).join("");
  return `${figure.padEnd(28)}${padded}  ${met === null ? "" : met ? "met" : "missed"}`.trimEnd();
}
