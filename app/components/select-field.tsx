import { Field, type FieldProps } from "./field";

export type Option = { readonly value: string; readonly label: string };

export type SelectFieldProps = FieldProps & {
  readonly options: readonly Option[];
  readonly defaultValue?: string | null | undefined;
  /** The choice of nothing, first in the list; without it the first option is chosen. */
  readonly empty?: string | undefined;
};

/** One choice from a list. */
export function SelectField({ options, defaultValue, empty, ...field }: SelectFieldProps) {
  return (
    <Field {...field}>
      {(control, typed) => (
        <select {...control} className="control" defaultValue={typed ?? defaultValue ?? undefined}>
          {empty !== undefined && <option value="">{empty}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
