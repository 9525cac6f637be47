import { ContentText } from "~/components/content-text";
import { FrameworkWarnings } from "~/components/framework-warnings";
import { LinkButton } from "~/components/link-button";
import { Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { PageHeader } from "~/components/page-header";
import { UndoBar } from "~/components/undo-bar";
import type { FormAnswer } from "~/i18n/form-answer";
import { useTexts } from "~/i18n/texts-context";
import { FrameworkContext } from "./framework-context";
import { Particulars } from "./particulars";
import type { FrameworkView } from "./present-framework";
import { TierSection } from "./tier-section";

type FrameworkBodyProps = { readonly framework: FrameworkView; readonly answer: FormAnswer | null };

/** A framework as it reads: where it comes from, then tier by tier its ideas and what implements them. */
export function FrameworkBody({ framework, answer }: FrameworkBodyProps) {
  const { frameworks: texts, frameworkForms } = useTexts();
  const { saved, undone, commandId, mayEdit, warnings } = framework;
  const labels = framework.tiers.map(({ id, label }) => ({ id, labelZh: label.zh, labelEn: label.en }));
  return (
    <FrameworkContext.Provider value={{ framework, answer }}>
      <Page>
        <PageHeader
          crumbs={[{ label: texts.title, to: "/frameworks" }]}
          title={<ContentText {...framework.heading} />}
          marks={<span className="chip chip-outline tracking-widest tabular-nums">{framework.code}</span>}
          lead={<ContentText {...framework.issuer} />}
          actions={mayEdit && <LinkButton to={`/frameworks/${framework.id}/edit`}>{texts.actions.edit}</LinkButton>}
        />
        {saved && !undone && <UndoBar undoes={saved} commandId={`${commandId}-undo`} />}
        {undone && <Notice tone="success">{frameworkForms.edit.undone}</Notice>}
        <FrameworkWarnings code={framework.code} warnings={warnings} tiers={labels} />
        <Particulars framework={framework} />
        <div className="card px-4 sm:px-8">
          {framework.tiers.map((tier) => (
            <TierSection key={tier.id} tier={tier} />
          ))}
        </div>
      </Page>
    </FrameworkContext.Provider>
  );
}
