import { ActionForm } from "~/components/action-form";
import { DateField } from "~/components/date-field";
import { Disclosure } from "~/components/disclosure";
import { RadioGroup } from "~/components/radio-group";
import { SelectField } from "~/components/select-field";
import { SubmitButton } from "~/components/submit-button";
import { TextArea } from "~/components/text-area";
import { TextField } from "~/components/text-field";
import type { FormAnswer } from "~/i18n/form-answer";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import type { PlanPage } from "./present-plan-page";

type StatusFormProps = { readonly page: PlanPage; readonly answer: FormAnswer | null };

/** Leads the plan into its next status, by a body's resolution. */
export function StatusForm({ page, answer }: StatusFormProps) {
  const texts = useTexts();
  const format = useFormats();
  const words = texts.plans.status;
  const labels = {
    bodyId: words.body,
    resolutionTitleZh: words.resolutionZh,
    resolutionTitleEn: words.resolutionEn,
    adoptedOn: words.adoptedOn,
    statusReason: words.reason,
  };
  const options = page.nextStatuses.map((status) => ({ value: status, label: texts.common.planStatuses[status] }));
  const bodies = page.bodies.map(({ id, nameZh, nameEn }) => ({ value: id, label: format.text(nameZh, nameEn) }));
  return (
    <Disclosure summary={words.title} open={answer !== null}>
      <ActionForm
        answer={answer}
        labels={labels}
        hidden={{ intent: "set-plan-status", commandId: `${page.commandId}-status`, planId: page.summary.plan.id }}
      >
        <RadioGroup
          name="status"
          label={words.next}
          hint={words.hint}
          options={options}
          defaultValue={options.length === 1 ? options[0]?.value : undefined}
        />
        <div className="grid gap-4 md:grid-cols-2">
          <SelectField name="bodyId" label={labels.bodyId} required options={bodies} empty={words.chooseBody} />
          <DateField name="adoptedOn" label={labels.adoptedOn} required max={page.today} />
          <TextField name="resolutionTitleZh" label={labels.resolutionTitleZh} lang="zh-CN" />
          <TextField name="resolutionTitleEn" label={labels.resolutionTitleEn} lang="en" />
        </div>
        <TextArea name="statusReason" label={labels.statusReason} hint={words.reasonHint} />
        <div>
          <SubmitButton>{words.submit}</SubmitButton>
        </div>
      </ActionForm>
    </Disclosure>
  );
}
