import { Field, type FieldProps } from "./field";

/** A code from a device: figures on a phone's keypad, offered by the browser where it knows them; never kept. */
export function CodeField(props: Omit<FieldProps, "name">) {
  return (
    <Field {...props} name="code" required>
      {(control) => (
        <input
          {...control}
          type="text"
          className="control"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={60}
        />
      )}
    </Field>
  );
}
