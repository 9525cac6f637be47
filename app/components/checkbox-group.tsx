import { FieldErrorText, type FieldProps } from "./field";
import { useFieldState } from "./form-state";
import type { Option } from "./select-field";

export type CheckboxGroupProps = Omit<FieldProps, "labelHidden" | "required"> & {
  readonly options: readonly Option[];
  readonly defaultValue?: readonly string[] | undefined;
};

/** Any number of choices; each one checked is sent under the same name. */
export function CheckboxGroup({ name, label, hint, errors: given, options, defaultValue = [] }: CheckboxGroupProps) {
  const { id, errors: found, typed } = useFieldState(name);
  const errors = given ?? found;
  const checked = typed === undefined ? defaultValue : typeof typed === "string" ? [typed] : typed;
  const described = [hint && `${id}-hint`, errors.length > 0 && `${id}-error`].filter(Boolean).join(" ");
  return (
    <fieldset id={id} tabIndex={-1} className="field" aria-describedby={described === "" ? undefined : described}>
      <legend className="field-label">{label}</legend>
      {hint && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      <div className="flex flex-wrap gap-x-5 gap-y-1">
        {options.map((option) => (
          <label key={option.value} className="choice">
            <input type="checkbox" name={name} value={option.value} defaultChecked={checked.includes(option.value)} />
            {option.label}
          </label>
        ))}
      </div>
      <FieldErrorText id={`${id}-error`} errors={errors} />
    </fieldset>
  );
}
