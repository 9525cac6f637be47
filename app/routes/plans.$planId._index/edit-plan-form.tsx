import { ActionForm } from "~/components/action-form";
import { Disclosure } from "~/components/disclosure";
import { PlanFields, planValues, usePlanLabels } from "~/components/plan-fields";
import { SubmitButton } from "~/components/submit-button";
import { TextField } from "~/components/text-field";
import type { FormAnswer } from "~/i18n/form-answer";
import { useTexts } from "~/i18n/texts-context";
import type { PlanPage } from "./present-plan-page";

type EditPlanFormProps = { readonly page: PlanPage; readonly answer: FormAnswer | null };

/** The plan's own words and horizon, for those who may change them; opens by itself when something is wrong. */
export function EditPlanForm({ page, answer }: EditPlanFormProps) {
  const { plan } = page.summary;
  const texts = useTexts();
  const labels = usePlanLabels();
  return (
    <Disclosure summary={texts.plans.edit} open={answer !== null}>
      <ActionForm
        key={plan.contentRevision}
        answer={answer}
        labels={labels}
        present={planValues(plan)}
        draft
        hidden={{
          intent: "edit-plan",
          commandId: `${page.commandId}-edit`,
          planId: plan.id,
          revision: plan.contentRevision,
        }}
      >
        <PlanFields plan={plan} />
        <TextField name="reason" label={texts.common.fields.reason} hint={texts.common.optional} />
        <div>
          <SubmitButton>{texts.common.actions.save}</SubmitButton>
        </div>
      </ActionForm>
    </Disclosure>
  );
}
