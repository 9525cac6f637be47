import type { ReactNode } from "react";
import { ActionForm } from "~/components/action-form";
import type { ButtonVariant } from "~/components/button";
import { SubmitButton } from "~/components/submit-button";
import { useSending } from "~/components/use-sending";
import { useTexts } from "~/i18n/texts-context";
import { useEditor } from "./editor-context";
import { useShownValue } from "./shown-value";

type EditorFormProps = {
  /** Names the form among those of the page, in at most 12 characters. */
  readonly name: string;
  readonly intent: string;
  readonly hidden: Readonly<Record<string, string | number>>;
  readonly submit: ReactNode;
  /** Read out in place of what the button shows. */
  readonly submitLabel?: string | undefined;
  readonly variant?: ButtonVariant | undefined;
  readonly children?: ReactNode;
};

// What these forms are about, not what one writes in them.
const unsaid = new Set(["ideaId", "elementId"]);

/** One form of the editor: its answer, and both versions after somebody else has saved. */
export function EditorForm({
  name,
  intent,
  hidden,
  submit,
  submitLabel,
  variant = "primary",
  children,
}: EditorFormProps) {
  const { page, answer } = useEditor();
  const { fields, conflict } = useTexts().frameworkForms;
  const own = answer?.values?.form === name ? answer : null;
  const stale = own?.problem.code === "stale";
  const labels = Object.fromEntries(Object.entries(fields).filter(([field]) => !unsaid.has(field)));
  return (
    <ActionForm
      key={JSON.stringify(hidden)}
      answer={own}
      labels={labels}
      shown={useShownValue()}
      draft
      hidden={{ intent, form: name, commandId: `${page.commandId}-${name}`, ...hidden }}
      preventScrollReset
    >
      {children}
      <div>
        <SubmitButton
          variant={variant}
          size={variant === "quiet" ? "small" : "normal"}
          label={submitLabel}
          pending={useSending(name)}
        >
          {stale ? conflict.tryAgain : submit}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
