import type { CalendarDate } from "~/domain/calendar-date";
import { Field, type FieldProps } from "./field";

export type DateFieldProps = FieldProps & {
  readonly defaultValue?: CalendarDate | null | undefined;
  readonly min?: CalendarDate | undefined;
  readonly max?: CalendarDate | undefined;
};

/** A day, by the browser's own picker; sends `YYYY-MM-DD`. */
export function DateField({ defaultValue, min, max, ...field }: DateFieldProps) {
  return (
    <Field {...field}>
      {(control, typed) => (
        <input
          {...control}
          className="control w-44 tabular-nums"
          type="date"
          min={min}
          max={max}
          defaultValue={typed ?? defaultValue ?? undefined}
        />
      )}
    </Field>
  );
}
