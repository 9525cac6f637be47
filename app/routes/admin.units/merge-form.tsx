import { Form } from "@remix-run/react";
import { ActionForm } from "~/components/action-form";
import { Button } from "~/components/button";
import { ownAnswer } from "~/components/own-answer";
import { SelectField } from "~/components/select-field";
import { SubmitButton } from "~/components/submit-button";
import { useAdministeringTexts } from "~/i18n/administering-texts";
import { useFormats } from "~/i18n/formats";
import type { OpenedUnitProps } from "./present-units";

/** Chooses the other unit, shows what a merger would hand over, and only then offers it. */
export function MergeForm({ page, line: { unit }, answer }: OpenedUnitProps) {
  const words = useAdministeringTexts().units;
  const format = useFormats();
  const others = page.units.filter((other) => other.unit.id !== unit.id && other.unit.closedOn === null);
  return (
    <div className="grid gap-4">
      <p className="max-w-192 text-sm text-ink-soft">{words.mergeLead}</p>
      <Form method="get" preventScrollReset className="flex flex-wrap items-end gap-3">
        <input type="hidden" name="unit" value={unit.id} />
        <SelectField
          name="into"
          label={words.into}
          options={others.map((other) => ({
            value: other.unit.id,
            label: format.text(other.unit.nameZh, other.unit.nameEn),
          }))}
          empty={words.choose}
          defaultValue={page.preview?.intoId ?? unit.successorId}
        />
        <Button type="submit">{words.preview}</Button>
      </Form>
      {page.preview?.unitId === unit.id && <MergePreview {...{ page, answer, preview: page.preview }} />}
    </div>
  );
}

type MergePreviewProps = Omit<OpenedUnitProps, "line"> & {
  readonly preview: NonNullable<OpenedUnitProps["page"]["preview"]>;
};

function MergePreview({ page, answer, preview }: MergePreviewProps) {
  const words = useAdministeringTexts().units;
  const format = useFormats();
  const { unitId, intoId, led, cooperatedOn, both, members } = preview;
  const sent = { intent: "merge-units", unitId, intoId };
  const nameOf = (id: string) => {
    const unit = page.units.find((line) => line.unit.id === id)?.unit;
    return unit ? format.text(unit.nameZh, unit.nameEn) : "";
  };
  return (
    <ActionForm
      answer={ownAnswer(answer, sent)}
      labels={{ intoId: words.into }}
      hidden={{ ...sent, commandId: `${page.visit.commandId}-merge` }}
      className="grid gap-2 border-t border-line pt-4"
    >
      <p className="font-semibold">{words.previewOf(nameOf(unitId), nameOf(intoId))}</p>
      <p>{words.effect(led, cooperatedOn, members)}</p>
      {both > 0 && <p>{words.both(both)}</p>}
      <div className="mt-2">
        <SubmitButton>{words.mergeSubmit}</SubmitButton>
      </div>
    </ActionForm>
  );
}
