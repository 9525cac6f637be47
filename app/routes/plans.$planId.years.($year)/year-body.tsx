import { Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { Pagination } from "~/components/pagination";
import { Section } from "~/components/section";
import { UndoBar } from "~/components/undo-bar";
import type { FormAnswer } from "~/i18n/form-answer";
import { useTexts } from "~/i18n/texts-context";
import { HistoryEntryView } from "~/routes/elements.$elementId/history-entry";
import { GoalsSection } from "./goals-section";
import { PointsSection } from "./points-section";
import type { YearPage } from "./present-year";
import { QuartersSection } from "./quarters-section";
import { UnitsSection } from "./units-section";
import "./year.css";
import { useHere, YearContext } from "./year-context";
import { YearHeader } from "./year-header";

/** One year of a plan: what is asked of it first, then what falls into it, then who changed what is asked. */
export function YearBody({ page, answer }: { readonly page: YearPage; readonly answer: FormAnswer | null }) {
  const texts = useTexts();
  return (
    <YearContext.Provider value={{ page, answer }}>
      <Page>
        <YearHeader />
        {page.saved && !page.undone && <UndoBar undoes={page.saved} commandId={`${page.commandId}-undo`} />}
        {page.undone && <Notice tone="success">{texts.outline.undo.done}</Notice>}
        <PointsSection />
        <GoalsSection />
        <QuartersSection />
        <UnitsSection />
        <PointsHistory page={page} />
      </Page>
    </YearContext.Provider>
  );
}

function PointsHistory({ page: { history } }: { readonly page: YearPage }) {
  const words = useTexts().year.history;
  const here = useHere();
  const at = (to: number) => here({ history: to === 1 ? null : String(to) }, "history");
  if (history.entries.length === 0 && history.page === 1) return null;
  return (
    <div className="print:hidden">
      <Section id="history" title={words.title}>
        {history.entries.length === 0 && <p className="text-ink-soft">{words.none}</p>}
        <ol className="told-list">
          {history.entries.map((entry) => (
            <HistoryEntryView key={entry.key} entry={entry} />
          ))}
        </ol>
        <Pagination
          next={history.more ? at(history.page + 1) : null}
          previous={history.page > 1 ? at(history.page - 1) : null}
        />
      </Section>
    </div>
  );
}
