import { type ReactNode, useId } from "react";
import { FrameworkFields } from "~/components/framework-fields";
import { LinkButton } from "~/components/link-button";
import { useTexts } from "~/i18n/texts-context";
import { useEditor, useEditorAddress } from "./editor-context";
import { EditorForm } from "./editor-form";
import { IdeaForm } from "./idea-form";
import type { EditorPanel as Panel } from "./present-editor";
import { RemovalForm } from "./removal-form";
import { TierForm } from "./tier-form";

export const panelId = "panel";

/** What is being added or edited, beside the tiers on a desk and above them on a phone. */
export function EditorPanel({ panel }: { readonly panel: Panel }) {
  const texts = useTexts().frameworkForms.edit;
  switch (panel.kind) {
    case "particulars":
      return (
        <Frame title={texts.editParticulars}>
          <ParticularsForm />
        </Frame>
      );
    case "add-tier":
      return (
        <Frame title={texts.addTier}>
          <TierForm tier={null} />
        </Frame>
      );
    case "edit-tier":
      return (
        <Frame title={texts.editTier}>
          <TierForm tier={panel.tier} />
          <RemovalForm intent="remove-tier" hidden={{ tierId: panel.tier.id }} hint={texts.removeTierHint} />
        </Frame>
      );
    case "add-idea":
      return (
        <Frame title={texts.addIdea}>
          <IdeaForm idea={null} tier={panel.tier} />
        </Frame>
      );
    case "edit-idea":
      return (
        <Frame title={texts.editIdea}>
          <IdeaForm idea={panel.idea} tier={null} />
          <RemovalForm intent="remove-idea" hidden={{ ideaId: panel.idea.id }} hint={texts.removeIdeaHint} />
        </Frame>
      );
  }
}

function Frame({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const headingId = useId();
  const texts = useTexts().frameworkForms.edit;
  const address = useEditorAddress();
  return (
    <section id={panelId} tabIndex={-1} aria-labelledby={headingId} className="editor-panel card grid gap-5 p-5">
      <div className="flex items-center justify-between gap-3">
        <h2 id={headingId} className="text-md font-semibold">
          {title}
        </h2>
        <LinkButton to={address({})} variant="quiet" size="small" preventScrollReset>
          {texts.close}
        </LinkButton>
      </div>
      {children}
    </section>
  );
}

function ParticularsForm() {
  const { page } = useEditor();
  const { common, frameworkForms } = useTexts();
  const { framework, others } = page;
  return (
    <>
      <EditorForm
        name="particulars"
        intent="edit-framework"
        hidden={{ frameworkId: framework.id, revision: framework.contentRevision }}
        submit={common.actions.save}
      >
        <FrameworkFields framework={framework} others={others} open />
      </EditorForm>
      <RemovalForm
        intent="remove-framework"
        hidden={{ frameworkId: framework.id }}
        hint={frameworkForms.edit.removeFrameworkHint}
        submit={frameworkForms.edit.removeFramework}
      />
    </>
  );
}
