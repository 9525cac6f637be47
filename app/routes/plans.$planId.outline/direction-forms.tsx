import { TextField } from "~/components/text-field";
import type { KeyDirection } from "~/domain/rows";
import { useTexts } from "~/i18n/texts-context";
import { useOutline } from "./outline-context";
import { OutlineForm } from "./outline-form";

/** A key direction that is there, or a new one. */
export function DirectionForm({ direction }: { readonly direction: KeyDirection | null }) {
  const { plan } = useOutline().page;
  const texts = useTexts();
  const { fields, actions } = texts.common;
  const hidden = direction ? { directionId: direction.id, revision: direction.contentRevision } : { planId: plan.id };
  return (
    <OutlineForm
      name="direction"
      intent={direction ? "edit-direction" : "add-direction"}
      hidden={hidden}
      present={direction ? { titleZh: direction.titleZh, titleEn: direction.titleEn } : undefined}
      submit={direction ? actions.save : actions.add}
    >
      <TextField
        name="titleZh"
        label={fields.titleZh}
        hint={texts.outline.titleHint}
        defaultValue={direction?.titleZh}
        lang="zh-CN"
      />
      <TextField name="titleEn" label={fields.titleEn} defaultValue={direction?.titleEn} lang="en" />
    </OutlineForm>
  );
}

export function RemoveDirectionForm({ direction }: { readonly direction: KeyDirection }) {
  const texts = useTexts();
  return (
    <OutlineForm
      name="removal"
      intent="remove-direction"
      hidden={{ directionId: direction.id }}
      submit={texts.common.actions.remove}
      variant="secondary"
      brief
    >
      <p className="text-sm text-ink-soft">{texts.outline.removeDirectionHint}</p>
    </OutlineForm>
  );
}
