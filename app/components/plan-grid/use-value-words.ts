import type { Lifecycle } from "~/domain/rows";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { useGridFrame } from "./grid-frame";
import type { GridField, GridValue } from "./grid-pending";

/** Says a field's value in words: units and phases by their names. */
export function useValueWords(): (field: GridField, value: GridValue) => string {
  const { units, phases } = useGridFrame();
  const texts = useTexts().common;
  const format = useFormats();
  const names = new Map([
    ...units.map(({ id, nameZh, nameEn }) => [id, format.text(nameZh, nameEn)] as const),
    ...phases.map(({ id, titleZh, titleEn }) => [id, format.text(titleZh, titleEn)] as const),
  ]);
  const word = (field: GridField, value: string): string => {
    if (field === "lifecycle") return texts.lifecycles[value as Lifecycle] ?? value;
    return names.get(value) ?? value;
  };
  return (field, value) => {
    if (value === null || value === "") return texts.none;
    if (typeof value === "number") return format.number(value);
    if (typeof value === "string") return word(field, value);
    return value.length === 0 ? texts.none : value.map((one) => word(field, one)).join(texts.separator);
  };
}
