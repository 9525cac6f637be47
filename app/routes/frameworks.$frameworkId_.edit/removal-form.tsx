import { useTexts } from "~/i18n/texts-context";
import { EditorForm } from "./editor-form";

type RemovalFormProps = {
  readonly intent: "remove-framework" | "remove-tier" | "remove-idea";
  readonly hidden: Readonly<Record<string, string>>;
  readonly hint: string;
  readonly submit?: string;
};

/** Takes something away; what keeps it is said in the answer, and it can be undone. */
export function RemovalForm({ intent, hidden, hint, submit }: RemovalFormProps) {
  const texts = useTexts().frameworkForms.edit;
  return (
    <div className="border-t border-line pt-4">
      <EditorForm name="removal" intent={intent} hidden={hidden} submit={submit ?? texts.remove} variant="secondary">
        <p className="text-sm text-ink-soft">{hint}</p>
      </EditorForm>
    </div>
  );
}
