import { ActionForm } from "~/components/action-form";
import { Page } from "~/components/page";
import { PageHeader } from "~/components/page-header";
import { PasswordField } from "~/components/password-field";
import { SubmitButton } from "~/components/submit-button";
import { TextField } from "~/components/text-field";
import type { FormAnswer } from "~/i18n/form-answer";
import { pickText } from "~/i18n/pick-text";
import { useLocale, useTexts } from "~/i18n/texts-context";
import type { ShownInvitation } from "./present-invitation";

type WelcomePageProps = {
  readonly invitation: ShownInvitation;
  readonly commandId: string;
  readonly answer: FormAnswer | undefined;
};

export function WelcomePage({ invitation, commandId, answer }: WelcomePageProps) {
  const texts = useTexts().signIn.invitation;
  const { email, displayName, password } = texts;
  return (
    <Page width="reading">
      <PageHeader title={texts.title} lead={texts.lead} />
      <Identity {...invitation} />
      <ActionForm
        className="card grid max-w-lg gap-4 p-4 sm:p-5"
        answer={answer}
        labels={{ email, displayName, password }}
        hidden={{ commandId }}
      >
        <TextField name="email" type="email" label={email} hint={texts.emailHint} autoComplete="username" required />
        <TextField
          name="displayName"
          label={displayName}
          hint={texts.displayNameHint}
          autoComplete="name"
          maxLength={60}
          required
        />
        <PasswordField
          name="password"
          label={password}
          hint={texts.passwordHint}
          autoComplete="new-password"
          required
        />
        <div>
          <SubmitButton>{texts.submit}</SubmitButton>
        </div>
      </ActionForm>
    </Page>
  );
}

/** Who one will be: the invitation decides, not the person. */
function Identity({ role, unit }: ShownInvitation) {
  const [locale, texts] = [useLocale(), useTexts()];
  const { invitation } = texts.signIn;
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-md">
      <dt className="text-ink-soft">{invitation.role}</dt>
      <dd className="font-semibold">{texts.common.roles[role]}</dd>
      {unit && (
        <>
          <dt className="text-ink-soft">{invitation.unit}</dt>
          <dd className="font-semibold">{pickText(locale, unit.nameZh, unit.nameEn)}</dd>
        </>
      )}
    </dl>
  );
}
