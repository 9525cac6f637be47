import { ActionForm } from "~/components/action-form";
import { Card } from "~/components/card";
import { DateField } from "~/components/date-field";
import { LinkButton } from "~/components/link-button";
import { ownAnswer } from "~/components/own-answer";
import { Section } from "~/components/section";
import { SelectField } from "~/components/select-field";
import { SubmitButton } from "~/components/submit-button";
import { TextField } from "~/components/text-field";
import { useAdministeringTexts } from "~/i18n/administering-texts";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { MergeForm } from "./merge-form";
import type { OpenedUnitProps } from "./present-units";

/** What can be changed about one unit. */
export function UnitForms({ page, line, answer }: OpenedUnitProps) {
  const texts = useTexts();
  const format = useFormats();
  const words = useAdministeringTexts().units;
  const { unit } = line;
  return (
    <Section
      title={words.changeOf(format.text(unit.nameZh, unit.nameEn))}
      actions={
        <LinkButton to="/admin/units" variant="quiet">
          {texts.common.actions.close}
        </LinkButton>
      }
      id="unit"
    >
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <Card title={words.rename}>
          <RenameForm {...{ page, line, answer }} />
        </Card>
        {unit.closedOn === null ? (
          <Card title={words.close}>
            <CloseForm {...{ page, line, answer }} />
          </Card>
        ) : (
          <Card title={words.reopen}>
            <ReopenForm {...{ page, line, answer }} />
          </Card>
        )}
        <div className="lg:col-span-2">
          <Card title={words.merge}>
            <MergeForm {...{ page, line, answer }} />
          </Card>
        </div>
      </div>
    </Section>
  );
}

function RenameForm({ page, line: { unit }, answer }: OpenedUnitProps) {
  const words = useAdministeringTexts().units;
  const sent = { intent: "rename-unit", unitId: unit.id };
  return (
    <ActionForm
      answer={ownAnswer(answer, sent)}
      labels={{ nameZh: words.nameZh, nameEn: words.nameEn }}
      hidden={{ ...sent, commandId: `${page.visit.commandId}-rename` }}
    >
      <p className="text-sm text-ink-soft">{words.renameLead}</p>
      <TextField name="nameZh" label={words.nameZh} lang="zh-CN" maxLength={100} defaultValue={unit.nameZh} />
      <TextField name="nameEn" label={words.nameEn} lang="en" maxLength={100} defaultValue={unit.nameEn} />
      <div>
        <SubmitButton variant="secondary">{words.renameSubmit}</SubmitButton>
      </div>
    </ActionForm>
  );
}

function CloseForm({ page, line: { unit, led }, answer }: OpenedUnitProps) {
  const words = useAdministeringTexts().units;
  const format = useFormats();
  const sent = { intent: "close-unit", unitId: unit.id };
  const others = page.units.filter((other) => other.unit.id !== unit.id && other.unit.closedOn === null);
  return (
    <ActionForm
      answer={ownAnswer(answer, sent)}
      labels={{ closedOn: words.closedOn, successorId: words.successor }}
      hidden={{ ...sent, commandId: `${page.visit.commandId}-close` }}
    >
      <p className="text-sm text-ink-soft">{words.closeLead}</p>
      {led > 0 && <p className="text-sm">{words.stillLeads(led)}</p>}
      <DateField name="closedOn" label={words.closedOn} required defaultValue={page.today} />
      <SelectField
        name="successorId"
        label={words.successor}
        options={others.map((other) => ({
          value: other.unit.id,
          label: format.text(other.unit.nameZh, other.unit.nameEn),
        }))}
        empty={words.noSuccessor}
      />
      <div>
        <SubmitButton variant="secondary">{words.closeSubmit}</SubmitButton>
      </div>
    </ActionForm>
  );
}

function ReopenForm({ page, line: { unit }, answer }: OpenedUnitProps) {
  const words = useAdministeringTexts().units;
  const sent = { intent: "reopen-unit", unitId: unit.id };
  return (
    <ActionForm
      answer={ownAnswer(answer, sent)}
      labels={{ nameZh: words.nameZh, nameEn: words.nameEn }}
      hidden={{ ...sent, commandId: `${page.visit.commandId}-reopen` }}
    >
      <div>
        <SubmitButton variant="secondary">{words.reopenSubmit}</SubmitButton>
      </div>
    </ActionForm>
  );
}
