import { useTexts } from "~/i18n/texts-context";
import { EditorForm } from "./editor-form";

type MoveFormProps = {
  readonly intent: "move-tier" | "move-idea";
  readonly id: string;
  /** Its place on the page, which names the form. */
  readonly place: string;
  readonly step: "up" | "down";
  readonly title: string;
};

/** One place up or down, in one click. */
export function MoveForm({ intent, id, place, step, title }: MoveFormProps) {
  const texts = useTexts().frameworkForms.edit;
  return (
    <EditorForm
      name={`${step}-${place}`}
      intent={intent}
      hidden={{ [intent === "move-tier" ? "tierId" : "ideaId"]: id, step }}
      submit={texts[step]}
      submitLabel={step === "up" ? texts.upNamed(title) : texts.downNamed(title)}
      variant="quiet"
    />
  );
}
