import { Form } from "@remix-run/react";
import { ActionForm } from "~/components/action-form";
import { Button } from "~/components/button";
import { Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { PageHeader } from "~/components/page-header";
import { PasswordField } from "~/components/password-field";
import { SubmitButton } from "~/components/submit-button";
import { TextField } from "~/components/text-field";
import type { FormAnswer } from "~/i18n/form-answer";
import { problemSentence } from "~/i18n/problem-sentence";
import { useLocale, useTexts } from "~/i18n/texts-context";

type SignInPageProps = {
  /** Where to go once signed in. */
  readonly next: string;
  /** Whether one comes from signing out. */
  readonly signedOut: boolean;
  /** The name of the identity provider, "" for the general one; null where there is none. */
  readonly provider: string | null;
  /** Why the identity provider's answer led to nothing. */
  readonly refused: "provider-refused" | "provider-unknown" | null;
  readonly answer: FormAnswer | undefined;
};

export function SignInPage({ next, signedOut, provider, refused, answer }: SignInPageProps) {
  const [all, locale] = [useTexts(), useLocale()];
  const texts = all.signIn;
  return (
    <Page width="reading">
      <PageHeader title={texts.title} lead={texts.lead} />
      {signedOut && !answer && <Notice>{texts.signedOut}</Notice>}
      {refused && !answer && <Notice tone="error">{problemSentence(locale, all, { code: refused })}</Notice>}
      {provider !== null && (
        <Form method="post" action="/sign-in/provider" reloadDocument>
          <input type="hidden" name="next" value={next} />
          <Button type="submit" variant="primary">
            {texts.provider.by(provider || texts.provider.general)}
          </Button>
        </Form>
      )}
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
