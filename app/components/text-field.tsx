import type { InputHTMLAttributes } from "react";
import { Field, type FieldProps } from "./field";

export type TextFieldProps = FieldProps & {
  readonly type?: "text" | "email" | "password" | "search" | undefined;
  readonly defaultValue?: string | undefined;
  /** Language of what is typed, where it differs from the page's: `en` on an English title. */
  readonly lang?: string | undefined;
} & Pick<
    InputHTMLAttributes<HTMLInputElement>,
    "autoComplete" | "maxLength" | "placeholder" | "autoFocus" | "inputMode"
  >;

/** One line of text. What was typed last comes back after an error; a password never does. */
export function TextField({
  type = "text",
  defaultValue,
  lang,
  autoComplete,
  maxLength,
  placeholder,
  autoFocus,
  inputMode,
  ...field
}: TextFieldProps) {
  return (
    <Field {...field}>
      {(control, typed) => (
        <input
          {...control}
          {...{ type, lang, autoComplete, maxLength, placeholder, autoFocus, inputMode }}
          className="control"
          defaultValue={type === "password" ? undefined : (typed ?? defaultValue)}
        />
      )}
    </Field>
  );
}
