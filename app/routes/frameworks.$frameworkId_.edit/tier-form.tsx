import { NumberField } from "~/components/number-field";
import { SelectField } from "~/components/select-field";
import { TextField } from "~/components/text-field";
import type { Tier } from "~/domain/rows";
import { useTexts } from "~/i18n/texts-context";
import { useEditor } from "./editor-context";
import { EditorForm } from "./editor-form";

/** A tier that is there, or a new one. */
export function TierForm({ tier }: { readonly tier: Tier | null }) {
  const { framework } = useEditor().page;
  const { common, frameworks, frameworkForms } = useTexts();
  const { fields, hints } = frameworkForms;
  return (
    <EditorForm
      name="tier"
      intent={tier ? "edit-tier" : "add-tier"}
      hidden={tier ? { tierId: tier.id, revision: tier.contentRevision } : { frameworkId: framework.id }}
      submit={tier ? common.actions.save : common.actions.add}
    >
      <NumberField name="declared" label={fields.declared} required defaultValue={tier?.declared} />
      <TextField name="labelZh" label={fields.labelZh} hint={hints.label} lang="zh-CN" defaultValue={tier?.labelZh} />
      <TextField name="labelEn" label={fields.labelEn} lang="en" defaultValue={tier?.labelEn} />
      <SelectField
        name="kind"
        label={fields.kind}
        hint={hints.value}
        defaultValue={tier?.kind ?? "ideas"}
        options={(["ideas", "value", "open"] as const).map((value) => ({ value, label: frameworks.tierKinds[value] }))}
      />
    </EditorForm>
  );
}
