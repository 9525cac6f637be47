import { ActionForm } from "~/components/action-form";
import { Card } from "~/components/card";
import { CheckboxGroup } from "~/components/checkbox-group";
import { FreeText } from "~/components/free-text";
import { PageHeader } from "~/components/page-header";
import { Section } from "~/components/section";
import { SubmitButton } from "~/components/submit-button";
import { VisitNotice } from "~/components/visit-notice";
import { delegable } from "~/domain/permissions";
import type { Visit } from "~/http/visit.server";
import type { FormAnswer } from "~/i18n/form-answer";
import { useTexts } from "~/i18n/texts-context";
import type { DelegationFacts } from "~/services/load-delegation.server";

type DelegationProps = {
  readonly page: DelegationFacts & { readonly visit: Visit };
  readonly answer: FormAnswer | null;
};

export function DelegationPage({ page, answer }: DelegationProps) {
  const words = useTexts().admin.delegation;
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <VisitNotice visit={page.visit} />
      <Card>
        <ActionForm
          answer={answer}
          labels={{ delegated: words.given }}
          hidden={{ intent: "delegate", commandId: page.visit.commandId }}
        >
          <CheckboxGroup
            name="delegated"
            label={words.given}
            hint={words.limit}
            options={delegable.map((action) => ({ value: action, label: words.names[action] }))}
            defaultValue={page.delegated}
          />
          <div>
            <SubmitButton>{words.save}</SubmitButton>
          </div>
        </ActionForm>
      </Card>
      <Section title={words.office}>
        {page.office.length === 0 ? (
          <p className="text-ink-soft">{words.noOffice}</p>
        ) : (
          <ul className="flex flex-wrap gap-2">
            {page.office.map((name) => (
              <li key={name} className="chip">
                <FreeText text={name} />
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}
