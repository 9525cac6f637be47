import { ActionForm } from "~/components/action-form";
import { Card } from "~/components/card";
import { EmptyState } from "~/components/empty-state";
import { FormErrorSummary } from "~/components/form-error-summary";
import { ownAnswer } from "~/components/own-answer";
import { PageHeader } from "~/components/page-header";
import { RadioGroup } from "~/components/radio-group";
import { Section } from "~/components/section";
import { SubmitButton } from "~/components/submit-button";
import { TextField } from "~/components/text-field";
import { VisitNotice } from "~/components/visit-notice";
import { useAdministeringTexts } from "~/i18n/administering-texts";
import { useTexts } from "~/i18n/texts-context";
import type { UnitsProps } from "./present-units";
import { UnitForms } from "./unit-forms";
import { UnitTable } from "./unit-table";

export function UnitsPage({ page, answer }: UnitsProps) {
  const words = useAdministeringTexts().units;
  const opened = page.units.find(({ unit }) => unit.id === page.opened);
  // Forms without fields have their problems told above.
  const plain = answer && answer.values?.intent === "order-unit";
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <VisitNotice visit={page.visit} />
      {plain && <FormErrorSummary problem={answer.problem} />}
      {opened && <UnitForms key={opened.unit.id} page={page} line={opened} answer={answer} />}
      {page.units.length === 0 ? <EmptyState {...words.empty} /> : <UnitTable page={page} />}
      <Section title={words.add} id="add">
        <Card>
          <AddUnitForm page={page} answer={answer} />
        </Card>
      </Section>
    </>
  );
}

function AddUnitForm({ page, answer }: UnitsProps) {
  const texts = useTexts();
  const words = useAdministeringTexts().units;
  const kinds = (["department", "partner"] as const).map((value) => ({ value, label: texts.common.unitKinds[value] }));
  return (
    <ActionForm
      answer={ownAnswer(answer, { intent: "add-unit" })}
      labels={{ nameZh: words.nameZh, nameEn: words.nameEn }}
      hidden={{ intent: "add-unit", commandId: `${page.visit.commandId}-add` }}
    >
      <div className="grid gap-4 md:grid-cols-2">
        <TextField name="nameZh" label={words.nameZh} lang="zh-CN" maxLength={100} />
        <TextField name="nameEn" label={words.nameEn} lang="en" maxLength={100} />
      </div>
      <RadioGroup name="kind" label={words.kind} options={kinds} defaultValue="department" />
      <div>
        <SubmitButton>{words.addSubmit}</SubmitButton>
      </div>
    </ActionForm>
  );
}
