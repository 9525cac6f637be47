import type { GridLine } from "./grid-lines";

/** The columns of an outline in their order. */
export const columns = [
  "code",
  "title",
  "phases",
  "lead",
  "cooperating",
  "startsOn",
  "endsOn",
  "weight",
  "progress",
  "health",
] as const;
export type Column = (typeof columns)[number];

/** Those whose cells are written in, one input each. */
export type TextColumn = "title" | "startsOn" | "endsOn" | "weight";
/** Those whose cells are chosen from a list. */
export type ChoiceColumn = "phases" | "lead" | "cooperating";
export type EditableColumn = TextColumn | ChoiceColumn;

const editable: ReadonlySet<Column> = new Set<Column>([
  "title",
  "phases",
  "lead",
  "cooperating",
  "startsOn",
  "endsOn",
  "weight",
]);
const chosen: ReadonlySet<Column> = new Set<Column>(["phases", "lead", "cooperating"]);

export function isChoice(column: EditableColumn): column is ChoiceColumn {
  return chosen.has(column);
}

export function columnNamed(name: string | null | undefined): Column | null {
  return columns.find((column) => column === name) ?? null;
}

/** Whether a line's cell can be edited: of a key direction only the title, phases of goals alone, of a cancelled element nothing. */
export function isEditable(line: GridLine, column: Column | null): column is EditableColumn {
  if (column === null || !editable.has(column)) return false;
  if (line.kind === "direction") return column === "title" && line.direction.revision > 0;
  if (line.kind !== "element") return false;
  if (line.row.lifecycle === "cancelled") return false;
  return column !== "phases" || line.row.kind === "goal";
}

/** Whether a line has this column at all; a key direction has its code, title, and how its goals stand. */
export function hasCell(line: GridLine, column: Column): boolean {
  return line.kind !== "direction" || column === "code" || column === "title" || column === "health";
}
