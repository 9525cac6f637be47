import { Form } from "@remix-run/react";
import type { CalendarDate } from "~/domain/calendar-date";
import { useTexts } from "~/i18n/texts-context";
import { Button } from "./button";
import { DateField } from "./date-field";
import { Menu } from "./menu";

export type AsOfFormProps = {
  /** The day being shown, or null for today. */
  readonly asOf: CalendarDate | null;
  /** The latest day that may be chosen, unless an earlier one is being shown. */
  readonly today: CalendarDate;
  /** The first day anything was known. */
  readonly from?: CalendarDate | undefined;
};

/** Chooses a past day: reloads the page with `?asOf=`. For `PageHeader actions`. */
export function AsOfForm({ asOf, today, from }: AsOfFormProps) {
  const texts = useTexts().common.asOf;
  return (
    <Menu label={texts.label} tour="past">
      <Form method="get" className="flex items-end gap-2 p-2">
        <DateField
          name="asOf"
          label={texts.choose}
          defaultValue={asOf ?? today}
          {...(!asOf && { max: today })}
          {...(from && { min: from })}
        />
        <Button type="submit">{texts.show}</Button>
      </Form>
    </Menu>
  );
}
