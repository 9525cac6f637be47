import { AsOfBanner } from "~/components/as-of-banner";
import { AsOfForm } from "~/components/as-of-form";
import { asOfPath } from "~/components/as-of-path";
import { EmptyState } from "~/components/empty-state";
import { LinkButton } from "~/components/link-button";
import { Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { PageHeader } from "~/components/page-header";
import { PrintButton } from "~/components/print-button";
import { SampleMark } from "~/components/sample-mark";
import { UndoBar } from "~/components/undo-bar";
import type { FormAnswer } from "~/i18n/form-answer";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { DifferencesSection } from "./differences-section";
import { LetterContext, useLetter } from "./letter-context";
import { LetterSheetView } from "./letter-sheet-view";
import { NextStep } from "./next-step";
import type { LetterPage } from "./present-letter";
import { ProgressSection } from "./progress-section";
import { SignaturesSection } from "./signatures-section";
import { StatusChip } from "./status-chip";
import { Versions } from "./versions";

/** One department's letter of one year: what to do, the letter itself, and what has become of it. On paper only the letter. */
export function LetterBody({ page, answer }: { readonly page: LetterPage; readonly answer: FormAnswer | null }) {
  const texts = useTexts();
  return (
    <LetterContext.Provider value={{ page, answer }}>
      <div className="letter-page">
        <Page>
          <div className="grid gap-6 print:hidden">
            <LetterHeader />
            {page.saved && !page.undone && <UndoBar undoes={page.saved} commandId={`${page.commandId}-undo`} />}
            {page.undone && <Notice tone="success">{texts.outline.undo.done}</Notice>}
            {page.empty && <NothingAsked />}
            {(!page.empty || page.letter) && <NextStep />}
          </div>
          {!page.empty && <LetterSheetView sheet={page.sheet} />}
          {!page.empty && (
            <div className="grid gap-8 print:hidden">
              {page.differences && <DifferencesSection differences={page.differences} />}
              {page.letter && page.letter.status !== "draft" && <SignaturesSection />}
              <ProgressSection />
            </div>
          )}
        </Page>
      </div>
    </LetterContext.Provider>
  );
}

function LetterHeader() {
  const { page } = useLetter();
  const texts = useTexts();
  const format = useFormats();
  const words = texts.letters;
  const { unitId, unitName, year, asOf, today, letter, versions, version } = page;
  const file = `/letters/${unitId}/${year}/docx${letter ? `?version=${version}` : ""}`;
  return (
    <>
      <PageHeader
        banner={asOf && <AsOfBanner asOf={asOf} />}
        crumbs={[
          { label: words.title, to: asOfPath("/letters", asOf) },
          { label: words.page.ofYear(format.year(year)), to: asOfPath(`/letters?year=${year}`, asOf) },
        ]}
        title={words.letterOf(unitName, format.year(year))}
        marks={
          <>
            <StatusChip status={letter?.status ?? "none"} />
            {letter?.sample && <SampleMark />}
          </>
        }
        actions={
          <>
            {!page.empty && (
              <>
                <LinkButton to={asOfPath(file, asOf)} reloadDocument>
                  {words.page.download}
                </LinkButton>
                <PrintButton />
              </>
            )}
            <AsOfForm asOf={asOf} today={today} />
          </>
        }
      />
      {versions.length > 1 && <Versions />}
    </>
  );
}

function NothingAsked() {
  const { unitName, year } = useLetter().page;
  const words = useTexts().letters.page.nothing;
  const format = useFormats();
  return (
    <EmptyState
      title={words.title}
      why={words.why(unitName, format.year(year))}
      next={
        <div className="grid justify-items-start gap-3">
          <p>{words.next}</p>
          <LinkButton to="/plans">{words.toPlans}</LinkButton>
        </div>
      }
    />
  );
}
