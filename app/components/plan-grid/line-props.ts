import type { Column, EditableColumn } from "./grid-columns";
import type { GridLine } from "./grid-lines";
import type { GridField, Pending } from "./grid-pending";

export type GridLineProps = {
  readonly line: GridLine;
  /** Its place among the lines, from 0. */
  readonly index: number;
  readonly height: number;
  /** Where the focus is within it: a column, null for the line as a whole, undefined where it is elsewhere. */
  readonly focus: Column | null | undefined;
  readonly editing: boolean;
  /** Whether Tab leads to it. */
  readonly isStop: boolean;
  readonly selected: boolean;
  readonly pending: ReadonlyMap<GridField, Pending>;
  /** Whether lists open above it, as there is no room below. */
  readonly upward: boolean;
};

export type CellInputProps = {
  readonly line: Extract<GridLine, { kind: "element" }>;
  readonly column: EditableColumn;
  readonly editing: boolean;
  readonly isStop: boolean;
  readonly pending: Pending | null;
  readonly upward: boolean;
};
