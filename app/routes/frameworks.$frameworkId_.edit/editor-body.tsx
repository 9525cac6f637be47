import { useSearchParams } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { EmptyState } from "~/components/empty-state";
import { FrameworkWarnings } from "~/components/framework-warnings";
import { LinkButton } from "~/components/link-button";
import { Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { PageHeader } from "~/components/page-header";
import { Section } from "~/components/section";
import { UndoBar } from "~/components/undo-bar";
import type { FormAnswer } from "~/i18n/form-answer";
import { useTexts } from "~/i18n/texts-context";
import { EditorContext, useEditorAddress } from "./editor-context";
import { EditorPanel, panelId } from "./editor-panel";
import { EditorTierCard } from "./editor-tier";
import type { EditorPage } from "./present-editor";
import "./editor.css";

/** The editor of a framework: tiers with their ideas, and beside them the panel of what is being edited. */
export function EditorBody({ page, answer }: { readonly page: EditorPage; readonly answer: FormAnswer | undefined }) {
  const { frameworks, frameworkForms: texts } = useTexts();
  const address = useEditorAddress();
  const { framework, tiers, panel } = page;
  const isEmpty = tiers.every(({ ideas }) => ideas.length === 0);
  useFocusOnPanel();
  return (
    <EditorContext.Provider value={{ page, answer: answer ?? null }}>
      <Page>
        <PageHeader
          title={texts.edit.title(framework.code)}
          crumbs={[
            { label: frameworks.title, to: "/frameworks" },
            { label: framework.code, to: `/frameworks/${framework.id}` },
          ]}
          actions={
            <>
              {isEmpty && (
                <LinkButton to={`/frameworks/paste?into=${framework.id}`}>{frameworks.actions.fill}</LinkButton>
              )}
              <LinkButton to={address({ edit: "particulars" })} preventScrollReset>
                {texts.edit.editParticulars}
              </LinkButton>
            </>
          }
        />
        {page.saved && !page.undone && <UndoBar undoes={page.saved} commandId={`${page.commandId}-undo`} />}
        {page.undone && <Notice tone="success">{texts.edit.undone}</Notice>}
        <FrameworkWarnings code={framework.code} warnings={page.warnings} tiers={tiers} />
        <div className={panel ? "editor-with-panel" : undefined}>
          <Section
            title={texts.edit.structure}
            lead={texts.edit.lead}
            actions={
              <LinkButton to={address({ add: "tier" })} size="small" preventScrollReset>
                {texts.edit.addTier}
              </LinkButton>
            }
          >
            {tiers.length === 0 && <EmptyState {...texts.edit.noTiers} />}
            {tiers.map((tier, index) => (
              <EditorTierCard key={tier.id} tier={tier} first={index === 0} last={index === tiers.length - 1} />
            ))}
          </Section>
          {panel && <EditorPanel panel={panel} />}
        </div>
      </Page>
    </EditorContext.Provider>
  );
}

// A panel that opens while the page is in use takes the focus, and on a phone comes into sight with it.
function useFocusOnPanel(): void {
  const [params] = useSearchParams();
  const subject = ["edit", "add", "under"].map((name) => params.get(name) ?? "").join(" ");
  const shown = useRef(subject);
  useEffect(() => {
    if (shown.current !== subject) document.getElementById(panelId)?.focus();
    shown.current = subject;
  }, [subject]);
}
