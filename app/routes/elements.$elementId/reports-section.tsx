import { EmptyState } from "~/components/empty-state";
import { FilledSentence } from "~/components/filled-sentence";
import { FreeText } from "~/components/free-text";
import { Pagination } from "~/components/pagination";
import { Section } from "~/components/section";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { useElementPage } from "./element-context";
import { useElementLinks } from "./element-links";
import type { PresentedReport } from "./present-reports";

type Reports = { readonly rows: readonly PresentedReport[]; readonly page: number; readonly more: boolean };

/** A task's reports, the latest first. */
export function ReportsSection({ reports: { rows, page, more } }: { readonly reports: Reports }) {
  const texts = useTexts().element;
  const links = useElementLinks();
  const at = (to: number) => links.here({ reports: to === 1 ? null : String(to) }, "reports");
  return (
    <Section id="reports" title={texts.reports} lead={texts.reportsLead}>
      {rows.length === 0 && page === 1 && <EmptyState {...texts.noReports} />}
      <ol className="told-list">
        {rows.map((report) => (
          <ReportView key={report.id} report={report} />
        ))}
      </ol>
      <Pagination next={more ? at(page + 1) : null} previous={page > 1 ? at(page - 1) : null} />
    </Section>
  );
}

function ReportView({ report }: { readonly report: PresentedReport }) {
  const texts = useTexts();
  const format = useFormats();
  const { words } = texts.element;
  const unit = report.unit ? format.text(report.unit.zh, report.unit.en) : texts.common.entities.unit;
  const told = [
    [words.done, report.done],
    [words.problem, report.problem],
    [words.nextStep, report.nextStep],
    [words.noChange, report.noChangeReason ?? ""],
  ] as const;
  return (
    <li id={report.id} className={report.superseded ? "told-superseded" : undefined}>
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h3 className="font-semibold">{format.month(report.month)}</h3>
        <ReportValue report={report} />
        {report.superseded && <span className="chip chip-soft">{texts.element.superseded}</span>}
      </div>
      <dl className="fact-list mt-1">
        {told.map(([name, text]) => text !== "" && <Told key={name} name={name} text={text} />)}
        {report.needsDecision !== "" && <Told name={words.needsDecision} text={report.needsDecision} />}
        {report.decisionBy && (
          <Told name={words.decisionBy} text={format.text(report.decisionBy.zh, report.decisionBy.en)} />
        )}
      </dl>
      <p className="mt-1 text-sm text-ink-soft">
        <FilledSentence sentence={(by) => texts.element.reportedBy(unit, by ?? "", format.date(report.reportedOn))}>
          {report.author ? <FreeText text={report.author} /> : texts.element.hidden}
        </FilledSentence>
      </p>
    </li>
  );
}

function Told({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className="whitespace-pre-line">
        <FreeText text={text} />
      </dd>
    </>
  );
}

function ReportValue({ report }: { readonly report: PresentedReport }) {
  const { element } = useElementPage().page;
  const texts = useTexts().element;
  const format = useFormats();
  const { method, quantityDone, reachedCount, valueBp } = report;
  const planned = element.plannedQuantity;
  return (
    <span className="flex flex-wrap gap-x-3">
      <span className="text-md font-semibold">{format.percent(valueBp)}</span>
      {method === "quantity" && quantityDone !== null && planned !== null && (
        <span className="text-ink-soft">
          <FilledSentence sentence={(of) => texts.quantity(format.number(quantityDone), of ?? "")}>
            <span>
              {format.number(planned)} <FreeText text={element.quantityUnit} />
            </span>
          </FilledSentence>
        </span>
      )}
      {method === "milestones" && (
        <span className="text-ink-soft">{texts.reachedCount(format.number(reachedCount))}</span>
      )}
    </span>
  );
}
