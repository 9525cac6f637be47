import { ActionForm } from "~/components/action-form";
import { ownAnswer } from "~/components/own-answer";
import { PasswordField } from "~/components/password-field";
import { SubmitButton } from "~/components/submit-button";
import type { FormAnswer } from "~/i18n/form-answer";
import { useTexts } from "~/i18n/texts-context";

/** Another password in place of one's own; neither ever comes back from the server. */
export function PasswordForm({ answer }: { readonly answer: FormAnswer | null }) {
  const words = useTexts().account;
  return (
    <ActionForm
      className="card grid max-w-lg gap-4 p-4 sm:p-5"
      answer={ownAnswer(answer, { intent: "change-password" })}
      labels={{ currentPassword: words.current, newPassword: words.next }}
      hidden={{ intent: "change-password" }}
    >
      <PasswordField name="currentPassword" label={words.current} autoComplete="current-password" required />
      <PasswordField name="newPassword" label={words.next} hint={words.nextHint} autoComplete="new-password" required />
      <div>
        <SubmitButton>{words.change}</SubmitButton>
      </div>
    </ActionForm>
  );
}
