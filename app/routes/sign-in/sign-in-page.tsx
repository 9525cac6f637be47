import { ActionForm } from "~/components/action-form";
import { Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { PageHeader } from "~/components/page-header";
import { PasswordField } from "~/components/password-field";
import { SubmitButton } from "~/components/submit-button";
import { TextField } from "~/components/text-field";
import type { FormAnswer } from "~/i18n/form-answer";
import { useTexts } from "~/i18n/texts-context";

type SignInPageProps = {
  /** Where to go once signed in. */
  readonly next: string;
  /** Whether one comes from signing out. */
  readonly signedOut: boolean;
  readonly answer: FormAnswer | undefined;
};

export function SignInPage({ next, signedOut, answer }: SignInPageProps) {
  const texts = useTexts().signIn;
  return (
    <Page width="reading">
      <PageHeader title={texts.title} lead={texts.lead} />
      {signedOut && !answer && <Notice>{texts.signedOut}</Notice>}
      <ActionForm
        className="card grid max-w-md gap-4 p-4 sm:p-5"
        answer={answer}
        labels={{ email: texts.email, password: texts.password }}
        hidden={{ next }}
      >
        <TextField name="email" type="email" label={texts.email} autoComplete="username" required />
        <PasswordField name="password" label={texts.password} autoComplete="current-password" required />
        <div>
          <SubmitButton>{texts.submit}</SubmitButton>
        </div>
      </ActionForm>
      <p className="text-sm text-ink-soft">{texts.noAccount}</p>
    </Page>
  );
}
