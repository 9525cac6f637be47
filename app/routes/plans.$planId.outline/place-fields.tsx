import { CheckboxGroup } from "~/components/checkbox-group";
import { SelectField } from "~/components/select-field";
import type { WrittenFields } from "~/domain/merge-fields";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { useOutline } from "./outline-context";

/** Where a goal stands in the matrix: its main direction, further ones, its phases. */
export function PlaceFields({ values, answered }: { readonly values: WrittenFields; readonly answered: boolean }) {
  const { groups, phases } = useOutline().page;
  const texts = useTexts().outline;
  const format = useFormats();
  const named = (row: { readonly id: string; readonly titleZh: string; readonly titleEn: string }) => ({
    value: row.id,
    label: format.text(row.titleZh, row.titleEn),
  });
  const directions = groups.flatMap(({ direction }) => (direction ? [named(direction)] : []));
  const ticked = (name: string) => (answered ? [] : [values[name] ?? []].flat());
  return (
    <>
      <SelectField
        name="directionId"
        label={texts.fields.directionId}
        hint={texts.directionHint}
        options={directions}
        empty={texts.outside}
        defaultValue={String(values.directionId ?? "")}
      />
      {directions.length > 1 && (
        <CheckboxGroup
          name="alsoDirectionIds"
          label={texts.fields.alsoDirectionIds}
          options={directions}
          defaultValue={ticked("alsoDirectionIds")}
        />
      )}
      {phases.length > 0 && (
        <CheckboxGroup
          name="phaseIds"
          label={texts.fields.phaseIds}
          options={phases.map(named)}
          defaultValue={ticked("phaseIds")}
        />
      )}
    </>
  );
}
