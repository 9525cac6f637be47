import type { ReactNode } from "react";
import { useTexts } from "~/i18n/texts-context";
import { classNames } from "./class-names";
import { useFieldState } from "./form-state";

export type FieldProps = {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode | undefined;
  readonly required?: boolean | undefined;
  /** The label is read out but not seen: where a table's head says it already. */
  readonly labelHidden?: boolean | undefined;
  /** Errors of a field that stands outside an `ActionForm`. */
  readonly errors?: readonly string[] | undefined;
};

/** What a control inside a field has to carry. */
export type ControlProps = {
  readonly id: string;
  readonly name: string;
  readonly required: boolean;
  readonly "aria-invalid": true | undefined;
  readonly "aria-describedby": string | undefined;
};

/** Label, hint and errors around one control, tied to it by id. The base of the named fields; use those where they fit. */
export function Field({
  name,
  label,
  hint,
  required = false,
  labelHidden = false,
  errors: given,
  children,
}: FieldProps & { readonly children: (control: ControlProps, typed: string | undefined) => ReactNode }) {
  const texts = useTexts();
  const { id, errors: found, typed } = useFieldState(name);
  const errors = given ?? found;
  const described = [hint && `${id}-hint`, errors.length > 0 && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className={classNames("field", errors.length > 0 && "field-invalid")}>
      <label htmlFor={id} className={labelHidden ? "sr-only" : "field-label"}>
        {label}
        {required && <span className="field-required"> {texts.common.required}</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      {children(
        {
          id,
          name,
          required,
          "aria-invalid": errors.length > 0 ? true : undefined,
          "aria-describedby": described === "" ? undefined : described,
        },
        typeof typed === "string" ? typed : undefined,
      )}
      <FieldErrorText id={`${id}-error`} errors={errors} />
    </div>
  );
}

/** The errors of one field, below it. */
export function FieldErrorText({ id, errors }: { readonly id: string; readonly errors: readonly string[] }) {
  if (errors.length === 0) return null;
  return (
    <p id={id} className="field-error">
      {errors.join(" ")}
    </p>
  );
}
