import { ChoiceInput } from "./choice-input";
import { isChoice } from "./grid-columns";
import type { CellInputProps } from "./line-props";
import { TextInput } from "./text-input";

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
