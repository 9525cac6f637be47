import { Field, type FieldProps } from "./field";

export type TextAreaProps = FieldProps & {
  readonly defaultValue?: string | undefined;
  /** Lines shown at first; the field grows with its text where browsers can. */
  readonly rows?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly lang?: string | undefined;
};

/** Text of several lines. */
export function TextArea({ defaultValue, rows = 3, maxLength, lang, ...field }: TextAreaProps) {
  return (
    <Field {...field}>
      {(control, typed) => (
        <textarea
          {...control}
          {...{ rows, maxLength, lang }}
          className="control"
          defaultValue={typed ?? defaultValue}
        />
      )}
    </Field>
  );
}
