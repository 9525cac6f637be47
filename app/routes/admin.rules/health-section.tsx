import { ActionForm } from "~/components/action-form";
import { buttonClass } from "~/components/button";
import { Card } from "~/components/card";
import { NumberField } from "~/components/number-field";
import { ownAnswer } from "~/components/own-answer";
import { Section } from "~/components/section";
import { SubmitButton } from "~/components/submit-button";
import { useAdministeringTexts } from "~/i18n/administering-texts";
import type { RulesProps } from "./present-rules";
import { PreviewCard } from "./preview-card";

/** The figures health is judged by; they can be looked at before they are saved, from the same fields. */
export function HealthSection({ page, answer }: RulesProps) {
  const words = useAdministeringTexts().rules;
  const labels = {
    watchFrom: words.watchFrom,
    behindBeyond: words.behindBeyond,
    staleAfterDays: words.staleAfterDays,
    measuredFrom: words.measuredFrom,
  };
  const { rules } = page;
  return (
    <Section title={words.health} lead={words.healthLead} id="health">
      <Card>
        <ActionForm
          key={JSON.stringify(rules)}
          answer={ownAnswer(answer, { intent: "set-health-rules" }) ?? page.asked}
          labels={labels}
          hidden={{ intent: "set-health-rules", commandId: `${page.visit.commandId}-rules` }}
          action="/admin/rules"
        >
          <div className="grid gap-4 md:grid-cols-2">
            <NumberField
              name="watchFrom"
              label={labels.watchFrom}
              unit={words.points}
              decimal
              defaultValue={rules.watchFrom}
            />
            <NumberField
              name="behindBeyond"
              label={labels.behindBeyond}
              unit={words.points}
              decimal
              defaultValue={rules.behindBeyond}
            />
            <NumberField
              name="staleAfterDays"
              label={labels.staleAfterDays}
              unit={words.days}
              defaultValue={rules.staleAfterDays}
            />
            <NumberField
              name="measuredFrom"
              label={labels.measuredFrom}
              unit={words.percent}
              decimal
              defaultValue={rules.measuredFrom}
            />
          </div>
          <div className="flex flex-wrap gap-2">
            <button type="submit" formMethod="get" className={buttonClass("secondary", "normal")}>
              {words.preview}
            </button>
            <SubmitButton>{words.save}</SubmitButton>
          </div>
        </ActionForm>
      </Card>
      {page.preview && <PreviewCard preview={page.preview} />}
    </Section>
  );
}
