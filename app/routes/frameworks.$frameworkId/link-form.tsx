import type { ReactNode } from "react";
import { ActionForm } from "~/components/action-form";
import { SubmitButton } from "~/components/submit-button";
import { useSending } from "~/components/use-sending";
import { useTexts } from "~/i18n/texts-context";
import { useFramework } from "./framework-context";

type LinkFormProps = {
  readonly intent: "link-idea" | "unlink-idea";
  readonly ideaId: string;
  readonly elementId: string;
  /** Read out in place of what the button shows. */
  readonly label: string;
  readonly children: ReactNode;
};

/** Ties an element and an idea, or unties them, in one click. */
export function LinkForm({ intent, ideaId, elementId, label, children }: LinkFormProps) {
  const { framework, answer } = useFramework();
  const { fields } = useTexts().frameworkForms;
  const form = `${intent === "link-idea" ? "tie" : "untie"}-${ideaId}-${elementId}`;
  return (
    <ActionForm
      answer={answer?.values?.form === form ? answer : null}
      labels={fields}
      hidden={{
        intent,
        form,
        commandId: `${framework.commandId}-${ideaId.slice(-6)}${elementId.slice(-6)}`,
        ideaId,
        elementId,
      }}
      preventScrollReset
    >
      <SubmitButton
        variant={intent === "link-idea" ? "secondary" : "quiet"}
        size="small"
        label={label}
        pending={useSending(form)}
      >
        {children}
      </SubmitButton>
    </ActionForm>
  );
}
