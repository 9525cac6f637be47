import { ActionForm } from "~/components/action-form";
import { Card } from "~/components/card";
import { CheckboxGroup } from "~/components/checkbox-group";
import { NumberField } from "~/components/number-field";
import { ownAnswer } from "~/components/own-answer";
import { Section } from "~/components/section";
import { SubmitButton } from "~/components/submit-button";
import { TextField } from "~/components/text-field";
import { useAdministeringTexts } from "~/i18n/administering-texts";
import type { BackupProps } from "./present-backups";

/** When backups are taken by themselves, and how long they are kept. */
export function ScheduleSection({ page, answer }: BackupProps) {
  const words = useAdministeringTexts().backup;
  const { rules } = page;
  const labels = { at: words.at, keepDays: words.keepDays, keepWeeks: words.keepWeeks, daily: words.daily };
  return (
    <Section title={words.schedule} lead={words.scheduleLead(page.timeZone)} id="schedule">
      <Card>
        <ActionForm
          answer={ownAnswer(answer, { intent: "set-backup-rules" })}
          labels={labels}
          hidden={{ intent: "set-backup-rules", commandId: page.visit.commandId }}
          action="/admin/backup"
        >
          <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
            <CheckboxGroup
              name="daily"
              label={labels.daily}
              options={[{ value: "on", label: words.dailyOn }]}
              defaultValue={rules.daily ? ["on"] : []}
            />
            <TextField name="at" label={labels.at} placeholder="03:00" maxLength={5} defaultValue={rules.at} required />
            <NumberField
              name="keepDays"
              label={labels.keepDays}
              unit={words.days}
              defaultValue={rules.keepDays}
              required
            />
            <NumberField
              name="keepWeeks"
              label={labels.keepWeeks}
              unit={words.weeks}
              defaultValue={rules.keepWeeks}
              required
            />
          </div>
          <div>
            <SubmitButton variant="secondary">{words.save}</SubmitButton>
          </div>
        </ActionForm>
      </Card>
    </Section>
  );
}
