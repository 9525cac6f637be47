import type { ReactNode } from "react";
import { Field, type FieldProps } from "./field";

export type NumberFieldProps = FieldProps & {
  readonly defaultValue?: number | string | null | undefined;
  /** Shown behind the field: `%`, 人次. */
  readonly unit?: ReactNode | undefined;
  /** Whether decimals may be typed; whole numbers by default. */
  readonly decimal?: boolean | undefined;
};

/** A number, typed as text so that what was typed wrongly can be shown again; the server reads and checks it. */
export function NumberField({ defaultValue, unit, decimal = false, ...field }: NumberFieldProps) {
  return (
    <Field {...field}>
      {(control, typed) => (
        <span className="flex items-center gap-2">
          <input
            {...control}
            className="control w-28 text-right tabular-nums"
            type="text"
            inputMode={decimal ? "decimal" : "numeric"}
            autoComplete="off"
            defaultValue={typed ?? defaultValue ?? undefined}
          />
          {unit && <span className="text-ink-soft">{unit}</span>}
        </span>
      )}
    </Field>
  );
}
