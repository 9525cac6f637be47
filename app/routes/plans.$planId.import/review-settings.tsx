import { DateField } from "~/components/date-field";
import { Disclosure } from "~/components/disclosure";
import { NumberField } from "~/components/number-field";
import { SelectField } from "~/components/select-field";
import { SubmitButton } from "~/components/submit-button";
import type { EntryKind } from "~/formats/plan-document";
import type { ImportSettings } from "~/formats/understanding/import-session";
import { useFormats } from "~/i18n/formats";
import { useImportTexts } from "~/i18n/import-texts";
import { useImport, useKindName } from "./import-context";
import { PlaceField } from "./place-field";

// What the first level may be, by what it goes under.
const firstLevels: Readonly<Record<string, readonly EntryKind[]>> = {
  top: ["direction", "goal"],
  direction: ["goal"],
  goal: ["measure", "task"],
  measure: ["task"],
  task: ["task"],
};

/** Where the document goes and how it is read, to be set and understood anew. */
export function ReviewSettings({ settings }: { readonly settings: ImportSettings }) {
  const texts = useImportTexts().settings;
  const { places, plan, phases } = useImport();
  const format = useFormats();
  const kindName = useKindName();
  const place = places.find(({ value }) => value === settings.place)?.kind ?? "top";
  const levels = firstLevels[place] ?? [];
  return (
    <Disclosure summary={texts.title} open>
      <div className="import-settings">
        <PlaceField chosen={settings.place} />
        <SelectField
          name="firstLevel"
          label={texts.firstLevel}
          hint={texts.firstLevelHint}
          options={levels.map((kind) => ({ value: kind, label: kindName(kind) }))}
          defaultValue={settings.firstLevel}
        />
        <NumberField name="year" label={texts.year} hint={texts.yearHint} defaultValue={settings.year} required />
        <DateField
          name="startsOn"
          label={texts.startsOn}
          hint={texts.startsOnHint}
          min={plan.startsOn}
          max={plan.endsOn}
          defaultValue={settings.startsOn}
        />
        {phases.length > 0 && (
          <SelectField
            name="phase"
            label={texts.phase}
            hint={texts.phaseHint}
            options={[
              { value: "", label: texts.noPhase },
              ...phases.map(({ id, titleZh, titleEn }) => ({ value: id, label: format.text(titleZh, titleEn) })),
            ]}
            defaultValue={settings.phase}
          />
        )}
      </div>
      <p className="mt-3">
        <SubmitButton name="intent" value="mend" variant="secondary" size="small">
          {texts.apply}
        </SubmitButton>
      </p>
    </Disclosure>
  );
}
