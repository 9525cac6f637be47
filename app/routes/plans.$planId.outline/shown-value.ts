import type { CalendarDate } from "~/domain/calendar-date";
import type { MeasuredBy } from "~/domain/rows";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { useOutline } from "./outline-context";

type Value = string | readonly string[] | undefined;

/** Says a form's value in words: ids by their names, dates as they are written. */
export function useShownValue(): (name: string, value: Value) => string {
  const { page } = useOutline();
  const texts = useTexts().common;
  const format = useFormats();
  const names = new Map<string, string>([
    ...page.units.map((unit) => [unit.id as string, format.text(unit.nameZh, unit.nameEn)] as const),
    ...page.phases.map((phase) => [phase.id as string, format.text(phase.titleZh, phase.titleEn)] as const),
    ...page.groups.flatMap(({ direction }) =>
      direction ? [[direction.id as string, format.text(direction.titleZh, direction.titleEn)] as const] : [],
    ),
  ]);
  const word = (name: string, value: string): string => {
    if (value === "") return texts.none;
    if (name === "measuredBy") return texts.measuredBy[value as MeasuredBy] ?? value;
    if (/On$/.test(name)) return /^\d{4}-\d{2}-\d{2}$/.test(value) ? format.date(value as CalendarDate) : value;
    return names.get(value) ?? value;
  };
  return (name, value) => {
    if (value === undefined || value.length === 0) return texts.none;
    return typeof value === "string" ? word(name, value) : value.map((one) => word(name, one)).join(texts.separator);
  };
}
