import { ChoiceInput } from "./choice-input";
import { type EditableColumn, isChoice } from "./grid-columns";
import type { GridLine } from "./grid-lines";
import type { Pending } from "./grid-pending";
import { TextInput } from "./text-input";

export type CellInputProps = {
  readonly line: Extract<GridLine, { kind: "element" }>;
  readonly column: EditableColumn;
  readonly editing: boolean;
  readonly isStop: boolean;
  readonly pending: Pending | null;
  readonly upward: boolean;
};

/**
 * The input of the cell that has the focus. It takes the keys from the first on, so that an input method composes in it at once;
 * until something is typed it stays unseen over what the cell shows.
 */
export function CellInput({ column, ...props }: CellInputProps) {
  return isChoice(column) ? (
    <ChoiceInput key={column} column={column} {...props} />
  ) : (
    <TextInput key={column} column={column} {...props} />
  );
}
