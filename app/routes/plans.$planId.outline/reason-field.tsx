import { TextField } from "~/components/text-field";
import { useTexts } from "~/i18n/texts-context";
import { useOutline } from "./outline-context";

/** Why something is changed ahead of the plan's adoption: asked for while a plan is provisional. */
export function ReasonField() {
  const { plan } = useOutline().page;
  const texts = useTexts();
  if (plan.status !== "provisional") return null;
  const standing = plan.statusReason;
  return (
    <TextField
      name="reason"
      label={texts.common.fields.reason}
      hint={standing ? texts.outline.reasonHint : texts.outline.reasonRequired}
      required={!standing}
      maxLength={1000}
    />
  );
}
