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
          type={typed === undefined || holds(typed) ? "date" : "text"}
          min={min}
          max={max}
          defaultValue={typed ?? defaultValue ?? undefined}
        />
      )}
    </Field>
  );
}

// A date control drops what is no date: typed wrongly, it comes back as text to be mended.
function holds(typed: string): boolean {
  return (
    typed === "" ||
    (/^\d{4}-\d{2}-\d{2}$/.test(typed) && new Date(`${typed}T00:00:00Z`).toJSON()?.startsWith(typed) === true)
  );
}
