import { ActionForm } from "~/components/action-form";
import { SelectField } from "~/components/select-field";
import { SubmitButton } from "~/components/submit-button";
import { TextField } from "~/components/text-field";
import { useSending } from "~/components/use-sending";
import type { Written } from "~/domain/merge-fields";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import type { YearPoint } from "./present-year";
import { useAnswerTo, useYear } from "./year-context";

/** The words of a work point that is there, or of a new one. */
export function PointForm({ point }: { readonly point: YearPoint | null }) {
  const { plan, year, directions, commandId } = useYear().page;
  const texts = useTexts();
  const format = useFormats();
  const words = texts.year.points;
  const name = point ? "edit" : "add";
  const answer = useAnswerTo(name);
  const sending = useSending(name);
  const subject = point
    ? { intent: "edit-work-point", workPointId: point.id, revision: point.revision }
    : { intent: "add-work-point", planId: plan.id, year };
  const directionOf = (name: string, value: Written) => {
    const direction = name === "directionId" ? directions.find(({ id }) => id === value) : undefined;
    return direction && format.text(direction.zh, direction.en);
  };
  return (
    <ActionForm
      key={`${point?.id}-${point?.revision}`}
      answer={answer}
      labels={words.fields}
      present={
        point ? { titleZh: point.title.zh, titleEn: point.title.en, directionId: point.directionId ?? "" } : undefined
      }
      shown={(name, value) => directionOf(name, value) ?? String(value)}
      draft
      hidden={{ ...subject, form: name, commandId: `${commandId}-${name}` }}
      preventScrollReset
    >
      <div className="grid gap-4 md:grid-cols-2">
        <TextField
          name="titleZh"
          label={texts.common.fields.titleZh}
          hint={texts.outline.titleHint}
          defaultValue={point?.title.zh}
          lang="zh-CN"
          maxLength={200}
        />
        <TextField
          name="titleEn"
          label={texts.common.fields.titleEn}
          hint={texts.common.optional}
          defaultValue={point?.title.en}
          lang="en"
          maxLength={200}
        />
      </div>
      <SelectField
        name="directionId"
        label={words.direction}
        empty={words.noDirection}
        defaultValue={point?.directionId}
        options={directions.map(({ id, zh, en }) => ({ value: id, label: format.text(zh, en) }))}
      />
      <div>
        <SubmitButton pending={sending}>{point ? texts.common.actions.save : texts.common.actions.add}</SubmitButton>
      </div>
    </ActionForm>
  );
}
