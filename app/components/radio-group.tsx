import { FieldErrorText, type FieldProps } from "./field";
import { useFieldState } from "./form-state";
import type { Option } from "./select-field";

export type RadioGroupProps = Omit<FieldProps, "labelHidden" | "required"> & {
  readonly options: readonly Option[];
  readonly defaultValue?: string | undefined;
};

/** One choice of a few, all of them seen. */
export function RadioGroup({ name, label, hint, errors: given, options, defaultValue }: RadioGroupProps) {
  const { id, errors: found, typed } = useFieldState(name);
  const errors = given ?? found;
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
            <input
              type="radio"
              name={name}
              value={option.value}
              defaultChecked={(typed ?? defaultValue) === option.value}
            />
            {option.label}
          </label>
        ))}
      </div>
      <FieldErrorText id={`${id}-error`} errors={errors} />
    </fieldset>
  );
}
