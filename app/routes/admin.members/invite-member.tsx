import { ActionForm } from "~/components/action-form";
import { Card } from "~/components/card";
import { Section } from "~/components/section";
import { SelectField } from "~/components/select-field";
import { SubmitButton } from "~/components/submit-button";
import { TextField } from "~/components/text-field";
import type { FormAnswer } from "~/i18n/form-answer";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import type { MembersPageData } from "./present-members";

type InviteMemberProps = { readonly page: MembersPageData; readonly answer: FormAnswer | null };

/** Makes a sign-in link for somebody new; roles the actor can't give aren't offered. */
export function InviteMember({ page: { commandId, choices }, answer }: InviteMemberProps) {
  const texts = useTexts();
  const format = useFormats();
  const words = texts.admin.members;
  const labels = { displayName: words.displayName, role: words.role, unitId: words.unit, planId: words.plan };
  const open = choices.units.filter((unit) => !unit.closed);
  return (
    <Section title={words.invite} lead={words.inviteLead} id="invite">
      <Card>
        <ActionForm answer={answer} labels={labels} hidden={{ intent: "invite", commandId }}>
          <div className="grid gap-4 md:grid-cols-2">
            <TextField
              name="displayName"
              label={labels.displayName}
              hint={words.displayNameHint}
              maxLength={60}
              autoComplete="off"
            />
            <SelectField
              name="role"
              label={labels.role}
              required
              options={choices.roles.map((role) => ({ value: role, label: texts.common.roles[role] }))}
              defaultValue="department"
            />
            <SelectField
              name="unitId"
              label={labels.unitId}
              hint={words.unitHint}
              options={open.map(({ id, zh, en }) => ({ value: id, label: format.text(zh, en) }))}
              empty={words.noUnit}
            />
            <SelectField
              name="planId"
              label={labels.planId}
              hint={words.planHint}
              options={choices.plans.map(({ id, zh, en }) => ({ value: id, label: format.text(zh, en) }))}
              empty={words.allPlans}
            />
          </div>
          <div>
            <SubmitButton>{words.submit}</SubmitButton>
          </div>
        </ActionForm>
      </Card>
    </Section>
  );
}
