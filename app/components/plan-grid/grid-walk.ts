import { type Column, columns, hasCell, isEditable } from "./grid-columns";
import type { GridKey } from "./grid-keys";
import { type GridLine, isWalkable } from "./grid-lines";

/** Where the keys are: a line, or a cell of it. */
export interface Focus {
  readonly id: string;
  /** Null for the line as a whole. */
  readonly column: Column | null;
}

/** What a key leads to: another place, or a branch to open or close; null where it leads nowhere. */
export type Step = { readonly to: Focus } | { readonly toggle: string } | null;

/**
 * The treegrid pattern of WAI-ARIA: on a line → opens, then goes into its cells, ← closes, then goes out; in cells the arrows go from
 * cell to cell; the others go up and down.
 * @param page how many lines a page has
 */
export function walk(lines: readonly GridLine[], focus: Focus, key: GridKey, page: number): Step {
  const at = lines.findIndex(({ id }) => id === focus.id);
  const line = lines[at];
  if (!line) return null;
  switch (key) {
    case "up":
    case "extend-up":
      return vertical(lines, at, at - 1, focus.column);
    case "down":
    case "extend-down":
      return vertical(lines, at, at + 1, focus.column);
    case "page-up":
      return vertical(lines, at, at - page, focus.column);
    case "page-down":
      return vertical(lines, at, at + page, focus.column);
    case "first":
      return vertical(lines, at, 0, focus.column);
    case "last":
      return vertical(lines, at, lines.length - 1, focus.column);
    case "start":
      return focus.column === null ? vertical(lines, at, 0, null) : cellAt(line, 0, 1);
    case "end":
      return focus.column === null ? vertical(lines, at, lines.length - 1, null) : cellAt(line, columns.length - 1, -1);
    case "inward":
      return inward(line, focus);
    case "outward":
      return outward(lines, at, line, focus);
    default:
      return null;
  }
}

/** The next cell of the line that can be edited (the previous one where `by` is −1); null at its ends. */
export function editableCell(line: GridLine, column: Column | null, by: 1 | -1): Focus | null {
  const from = column === null ? (by === 1 ? -1 : columns.length) : columns.indexOf(column);
  for (let index = from + by; index >= 0 && index < columns.length; index += by) {
    const candidate = columns[index] ?? null;
    if (isEditable(line, candidate)) return { id: line.id, column: candidate };
  }
  return null;
}

/** The next line behind a place, round and round, whose words begin so or hold them; null where there is none. */
export function findAhead(
  lines: readonly GridLine[],
  from: string,
  typed: string,
  wordsOf: (line: GridLine) => string,
): string | null {
  const at = lines.findIndex(({ id }) => id === from);
  const wanted = typed.toLocaleLowerCase();
  // Further letters may still fit the line one is at; a first letter leads on.
  const start = typed.length > 1 ? at : at + 1;
  const ordered = [...lines.slice(start), ...lines.slice(0, start)].filter(isWalkable);
  const said = ordered.map((line) => ({ id: line.id, words: wordsOf(line).toLocaleLowerCase() }));
  const found = said.find(({ words }) => words.startsWith(wanted)) ?? said.find(({ words }) => words.includes(wanted));
  return found?.id ?? null;
}

// The wanted line, or the next one beyond it that can have the focus.
function vertical(lines: readonly GridLine[], from: number, wanted: number, column: Column | null): Step {
  const by = wanted >= from ? 1 : -1;
  const bounded = Math.min(Math.max(wanted, 0), lines.length - 1);
  const beyond = by === 1 ? lines.slice(bounded) : lines.slice(0, bounded + 1).reverse();
  const back = by === 1 ? lines.slice(0, bounded).reverse() : lines.slice(bounded + 1);
  const line = [...beyond, ...back].find(isWalkable);
  return line ? { to: { id: line.id, column: column === null || hasCell(line, column) ? column : "title" } } : null;
}

function inward(line: GridLine, { column }: Focus): Step {
  if (column === null) {
    const closed = (line.kind === "direction" || line.kind === "element") && line.open === false;
    return closed ? { toggle: line.id } : cellAt(line, 0, 1);
  }
  return cellAt(line, columns.indexOf(column) + 1, 1);
}

function outward(lines: readonly GridLine[], at: number, line: GridLine, { id, column }: Focus): Step {
  if (column !== null) {
    const index = columns.indexOf(column);
    return index === 0 ? { to: { id, column: null } } : cellAt(line, index - 1, -1);
  }
  if ((line.kind === "direction" || line.kind === "element") && line.open) return { toggle: id };
  for (let above = at - 1; above >= 0; above -= 1) {
    const candidate = lines[above];
    if (candidate && candidate.level < line.level) return { to: { id: candidate.id, column: null } };
  }
  return null;
}

function cellAt(line: GridLine, from: number, by: 1 | -1): Step {
  for (let index = from; index >= 0 && index < columns.length; index += by) {
    const column = columns[index];
    if (column && hasCell(line, column)) return { to: { id: line.id, column } };
  }
  return null;
}
