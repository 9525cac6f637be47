import { SelectField } from "~/components/select-field";
import { TextArea } from "~/components/text-area";
import { TextField } from "~/components/text-field";
import type { Idea, Tier } from "~/domain/rows";
import { useTexts } from "~/i18n/texts-context";
import { useEditor } from "./editor-context";
import { EditorForm } from "./editor-form";
import { useTierNames } from "./tier-name";

type IdeaFormProps = { readonly idea: Idea | null; readonly tier: Tier | null };

/** An idea that is there, or a new one of a tier. */
export function IdeaForm({ idea, tier }: IdeaFormProps) {
  const { tiers } = useEditor().page;
  const { common, frameworkForms } = useTexts();
  const tierName = useTierNames();
  const { fields, hints } = frameworkForms;
  const entered = tiers.find(({ id }) => id === tier?.id)?.ideas.length ?? 0;
  const hidden = idea ? { ideaId: idea.id, revision: idea.contentRevision } : { tierId: tier?.id ?? "" };
  return (
    <EditorForm
      key={entered}
      name="idea"
      intent={idea ? "edit-idea" : "add-idea"}
      hidden={hidden}
      submit={idea ? common.actions.save : common.actions.add}
    >
      {tier && <TierName tier={tier} />}
      <TextField name="titleZh" label={fields.titleZh} lang="zh-CN" maxLength={200} defaultValue={idea?.titleZh} />
      <TextField name="titleEn" label={fields.titleEn} lang="en" maxLength={200} defaultValue={idea?.titleEn} />
      <TextArea
        name="clauseZh"
        label={fields.clauseZh}
        hint={hints.clause}
        rows={2}
        lang="zh-CN"
        defaultValue={idea?.clauseZh}
      />
      <TextArea name="clauseEn" label={fields.clauseEn} rows={2} lang="en" defaultValue={idea?.clauseEn} />
      {idea && (
        <SelectField
          name="tierId"
          label={fields.tierId}
          hint={hints.tierId}
          defaultValue={idea.tierId}
          options={tiers
            .filter(({ id, kind }) => kind !== "value" || id === idea.tierId)
            .map((one) => ({ value: one.id, label: tierName(one) }))}
        />
      )}
    </EditorForm>
  );
}

function TierName({ tier }: { readonly tier: Tier }) {
  return <p className="text-sm text-ink-soft">{useTierNames()(tier)}</p>;
}
