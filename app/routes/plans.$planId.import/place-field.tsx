import { SelectField } from "~/components/select-field";
import { useFormats } from "~/i18n/formats";
import { useImportTexts } from "~/i18n/import-texts";
import { useImport, useKindName } from "./import-context";

/** Where in the plan the document goes: its top, a direction, or an element. */
export function PlaceField({ chosen }: { readonly chosen: string }) {
  const texts = useImportTexts();
  const { places } = useImport();
  const format = useFormats();
  const kindName = useKindName();
  const labelOf = ({ kind, titleZh, titleEn }: (typeof places)[number]) => {
    const title = format.text(titleZh, titleEn);
    return kind === "top" ? title : texts.row.of(kindName(kind), title);
  };
  const options = places.map((place) => ({
    value: place.value,
    label: `${"— ".repeat(place.depth)}${labelOf(place)}`,
  }));
  return (
    <SelectField
      name="place"
      label={texts.source.place}
      options={[{ value: "top", label: texts.place.top }, ...options]}
      defaultValue={chosen}
    />
  );
}
