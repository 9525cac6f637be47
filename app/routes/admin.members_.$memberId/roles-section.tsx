import { ActionForm } from "~/components/action-form";
import { Card } from "~/components/card";
import { ownAnswer } from "~/components/own-answer";
import { Section } from "~/components/section";
import { SelectField } from "~/components/select-field";
import { SubmitButton } from "~/components/submit-button";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import type { MemberPageData, MemberProps } from "./present-member";

/** What the member may do, and where they belong. */
export function RolesSection({ page, answer }: MemberProps) {
  const words = useTexts().admin.member;
  return (
    <>
      <Section title={words.roles} lead={words.rolesLead}>
        <Card>
          <RolesForm page={page} answer={answer} />
        </Card>
      </Section>
      <Section title={words.move} lead={words.moveLead}>
        <Card>
          <MoveForm page={page} answer={answer} />
        </Card>
      </Section>
    </>
  );
}

function RolesForm({ page, answer }: MemberProps) {
  const words = useTexts().admin.member;
  // Room for one more; whoever needs several saves and finds room again.
  const lines = [...page.grants, { role: "", value: "" }];
  return (
    <ActionForm
      answer={ownAnswer(answer, { intent: "change-roles" })}
      labels={{ grants: words.roles }}
      hidden={{ intent: "change-roles", commandId: `${page.visit.commandId}-roles`, memberId: page.id }}
      id="roles"
    >
      <div className="grid gap-3">
        {lines.map((grant, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines are the fields' own places
          <GrantLine key={place} {...{ page, grant, place }} />
        ))}
      </div>
      <div>
        <SubmitButton>{words.saveRoles}</SubmitButton>
      </div>
    </ActionForm>
  );
}

type GrantLineProps = {
  readonly page: MemberPageData;
  readonly grant: { readonly role: string; readonly value: string };
  readonly place: number;
};

function GrantLine({ page, grant, place }: GrantLineProps) {
  const texts = useTexts();
  const format = useFormats();
  const words = texts.admin.member;
  const scopes = [
    ...page.units
      .filter((unit) => !unit.closed || grant.value === `unit:${unit.id}`)
      .map(({ id, zh, en }) => ({ value: `unit:${id}`, label: format.text(zh, en) })),
    ...page.plans.map(({ id, zh, en }) => ({ value: `plan:${id}`, label: format.text(zh, en) })),
  ];
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <SelectField
        name={`grants[${place}].role`}
        label={words.roleOf(place + 1)}
        options={page.roles.map((role) => ({ value: role, label: texts.common.roles[role] }))}
        empty={words.noRole}
        defaultValue={grant.role}
      />
      <SelectField
        name={`grants[${place}].scope`}
        label={words.scopeOf(place + 1)}
        options={scopes}
        empty={words.wholeOrganisation}
        defaultValue={grant.value}
      />
    </div>
  );
}

function MoveForm({ page, answer }: MemberProps) {
  const texts = useTexts();
  const format = useFormats();
  const words = texts.admin.member;
  const units = page.units.filter((unit) => !unit.closed || unit.id === page.unitId);
  return (
    <ActionForm
      answer={ownAnswer(answer, { intent: "move-member" })}
      labels={{ unitId: words.newUnit }}
      hidden={{ intent: "move-member", commandId: `${page.visit.commandId}-move`, memberId: page.id }}
      className="flex flex-wrap items-end gap-3"
    >
      <SelectField
        name="unitId"
        label={words.newUnit}
        options={units.map(({ id, zh, en }) => ({ value: id, label: format.text(zh, en) }))}
        empty={texts.admin.members.noUnit}
        defaultValue={page.unitId}
      />
      <SubmitButton variant="secondary">{words.moveSubmit}</SubmitButton>
    </ActionForm>
  );
}
