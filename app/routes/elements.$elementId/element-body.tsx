import { Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { UndoBar } from "~/components/undo-bar";
import type { FormAnswer } from "~/i18n/form-answer";
import { useTexts } from "~/i18n/texts-context";
import { ChildrenSection } from "./children-section";
import { ElementContext } from "./element-context";
import { ElementHeader } from "./element-header";
import { FactsCard } from "./facts-card";
import { HistorySection } from "./history-section";
import { LinkSections } from "./link-sections";
import { MilestonesCard } from "./milestones-card";
import { PointsSection } from "./points-section";
import type { ElementPage } from "./present-element";
import { ReportsSection } from "./reports-section";
import { StandingCard } from "./standing-card";
import { StatementCard } from "./statement-card";
import "./element.css";

/** The whole page of one element: how it stands first, then what it is tied to, then what was told about it. */
export function ElementBody({ page, answer }: { readonly page: ElementPage; readonly answer: FormAnswer | undefined }) {
  const texts = useTexts();
  const { element } = page;
  return (
    <ElementContext.Provider value={{ page, answer: answer ?? null }}>
      <Page>
        <ElementHeader />
        {page.saved && !page.undone && <UndoBar undoes={page.saved} commandId={`${page.commandId}-undo`} />}
        {page.undone && <Notice tone="success">{texts.outline.undo.done}</Notice>}
        <div className="element-columns">
          <div className="element-standing">
            <StandingCard />
          </div>
          <aside className="grid content-start gap-6">
            <FactsCard />
            <MilestonesCard />
          </aside>
          <div className="grid min-w-0 content-start gap-8">
            {(element.statementZh || element.statementEn) && <StatementCard />}
            {element.kind !== "task" || page.children.rows.length > 0 ? <ChildrenSection /> : null}
            <LinkSections />
            <PointsSection />
            {page.reports && <ReportsSection reports={page.reports} />}
            <HistorySection />
          </div>
        </div>
      </Page>
    </ElementContext.Provider>
  );
}
