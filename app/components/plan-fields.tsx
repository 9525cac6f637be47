import type { WrittenFields } from "~/domain/merge-fields";
import type { Plan } from "~/domain/rows";
import { useTexts } from "~/i18n/texts-context";
import { DateField } from "./date-field";
import { TextArea } from "./text-area";
import { TextField } from "./text-field";

type PlanFieldsProps = {
  /** What stands now; nothing for a new plan. */
  readonly plan?: Plan | undefined;
};

/** The fields of a plan's own words and horizon, in both languages. */
export function PlanFields({ plan }: PlanFieldsProps) {
  const texts = useTexts();
  const { form, ...words } = texts.plans;
  const { fields } = texts.common;
  const prose = [
    { name: "mission", label: words.mission, zh: plan?.missionZh, en: plan?.missionEn, hint: form.missionHint },
    { name: "vision", label: words.vision, zh: plan?.visionZh, en: plan?.visionEn, hint: undefined },
    { name: "values", label: words.values, zh: plan?.valuesZh, en: plan?.valuesEn, hint: undefined },
  ];
  return (
    <>
      <div className="grid gap-4 md:grid-cols-2">
        <TextField
          name="titleZh"
          label={fields.titleZh}
          hint={form.titleHint}
          lang="zh-CN"
          defaultValue={plan?.titleZh}
        />
        <TextField name="titleEn" label={fields.titleEn} hint={form.titleHint} lang="en" defaultValue={plan?.titleEn} />
      </div>
      <div className="flex flex-wrap gap-4">
        <DateField name="startsOn" label={form.startsOn} required defaultValue={plan?.startsOn} />
        <DateField name="endsOn" label={form.endsOn} required defaultValue={plan?.endsOn} />
      </div>
      {prose.map(({ name, label, zh, en, hint }) => (
        <div key={name} className="grid gap-4 md:grid-cols-2">
          <TextArea
            name={`${name}Zh`}
            label={words.inChinese(label)}
            hint={hint}
            rows={2}
            lang="zh-CN"
            defaultValue={zh}
          />
          <TextArea
            name={`${name}En`}
            label={words.inEnglish(label)}
            hint={hint}
            rows={2}
            lang="en"
            defaultValue={en}
          />
        </div>
      ))}
    </>
  );
}

/** What stands in a plan's fields now, by the names of the form. */
export function planValues(plan: Plan): WrittenFields {
  const { titleZh, titleEn, startsOn, endsOn, missionZh, missionEn, visionZh, visionEn, valuesZh, valuesEn } = plan;
  return { titleZh, titleEn, startsOn, endsOn, missionZh, missionEn, visionZh, visionEn, valuesZh, valuesEn };
}

/** Field name → its label, for the summary of errors. */
export function usePlanLabels(): Readonly<Record<string, string>> {
  const { form, mission, vision, values, inChinese, inEnglish } = useTexts().plans;
  return {
    startsOn: form.startsOn,
    endsOn: form.endsOn,
    missionZh: inChinese(mission),
    missionEn: inEnglish(mission),
    visionZh: inChinese(vision),
    visionEn: inEnglish(vision),
    valuesZh: inChinese(values),
    valuesEn: inEnglish(values),
  };
}
