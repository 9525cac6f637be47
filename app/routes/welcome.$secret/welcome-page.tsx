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

export function WelcomePage(props: WelcomePageProps) {
  return props.invitation.kind === "new-password" ? <NewPasswordPage {...props} /> : <FirstSignIn {...props} />;
}

function NewPasswordPage({ invitation, commandId, answer }: WelcomePageProps) {
  const texts = useTexts().signIn;
  const words = texts.newPassword;
  return (
    <Page width="reading">
      <PageHeader title={words.title} lead={words.lead(invitation.displayName)} />
      <ActionForm
        className="card grid max-w-lg gap-4 p-4 sm:p-5"
        answer={answer}
        labels={{ password: words.password }}
        hidden={{ commandId }}
      >
        {invitation.endsSecondFactor && <p>{words.endsSecondFactor}</p>}
        <PasswordField
          name="password"
          label={words.password}
          hint={texts.invitation.passwordHint}
          autoComplete="new-password"
          required
        />
        <div>
          <SubmitButton>{words.submit}</SubmitButton>
        </div>
      </ActionForm>
    </Page>
  );
}

function FirstSignIn({ invitation, commandId, answer }: WelcomePageProps) {
  const texts = useTexts().signIn.invitation;
  const { email, displayName, password } = texts;
  return (
    <Page width="reading">
      <PageHeader title={texts.title} lead={texts.lead} />
      <Identity role={invitation.role} unit={invitation.unit} />
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
          defaultValue={invitation.displayName}
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
function Identity({ role, unit }: Pick<ShownInvitation, "role" | "unit">) {
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
