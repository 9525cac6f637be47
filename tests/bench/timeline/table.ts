import type { Line } from "./line";

const widths = { figure: 58, n: 8, app: 10, best: 10, name: 18, floor: 10, target: 10 };

/** The lines as a table for people, one block a size. */
export function tableOf(lines: readonly Line[]): string {
  const head = row("", "n", "ours", "best", "", "floor", "target", "");
  const sizes = [...new Set(lines.map(({ n }) => n))];
  const blocks = sizes.map((size) =>
    lines
      .filter(({ n }) => n === size)
      .map(rowOf)
      .join("\n"),
  );
  return `\n${head}\n${blocks.join("\n\n")}\n`;
}

function rowOf({ figure, n, app, best, bestName, floor, target, met }: Line): string {
  const verdict = met === null ? "" : met ? "met" : "missed";
  return row(figure, n?.toString() ?? "", shown(app), shown(best), bestName ?? "", shown(floor), most(target), verdict);
}

function row(
  figure: string,
  n: string,
  app: string,
  best: string,
  name: string,
  floor: string,
  target: string,
  verdict: string,
) {
  const cells = [
    figure.padEnd(widths.figure),
    n.padStart(widths.n),
    app.padStart(widths.app),
    best.padStart(widths.best),
    `  ${name}`.padEnd(widths.name),
    floor.padStart(widths.floor),
    target.padStart(widths.target),
  ];
  return `${cells.join("")}  ${verdict}`.trimEnd();
}

function shown(value: number | null): string {
  return value === null ? "–" : value.toFixed(value >= 100 ? 0 : 2);
}

function most(target: number | null): string {
  return target === null ? "–" : `≤ ${shown(target)}`;
}
