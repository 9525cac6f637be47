import type { CalendarDate, CalendarMonth } from "~/domain/calendar-date";
import type { MeasuredBy } from "~/domain/rows";
import type { ElementFacts } from "~/services/load-element.server";
import type { BothNames } from "~/services/names-in-history.server";

/** One month's report of a task, as it is read. */
export interface PresentedReport {
  readonly id: string;
  readonly month: CalendarMonth;
  readonly method: MeasuredBy;
  readonly valueBp: number;
  readonly quantityDone: number | null;
  readonly reachedCount: number;
  readonly done: string;
  readonly problem: string;
  readonly nextStep: string;
  readonly needsDecision: string;
  readonly decisionBy: BothNames | null;
  readonly noChangeReason: string | null;
  readonly reportedOn: CalendarDate;
  readonly unit: BothNames | null;
  readonly author: string | null;
  readonly superseded: boolean;
}

export function presentReports({ reports, reportUnits }: ElementFacts) {
  if (!reports) return null;
  const rows = reports.reports.map(({ report, author, superseded, decisionBy }): PresentedReport => {
    const unit = reportUnits.get(report.id);
    const { id, month, method, valueBp, quantityDone, done, problem, nextStep, needsDecision } = report;
    return {
      ...{ id, month, method, valueBp, quantityDone, done, problem, nextStep, needsDecision },
      noChangeReason: report.noChangeReason,
      reportedOn: report.reportedOn,
      reachedCount: (JSON.parse(report.reached) as unknown[]).length,
      decisionBy: decisionBy ? { zh: decisionBy.nameZh, en: decisionBy.nameEn } : null,
      unit: unit ? { zh: unit.nameZh, en: unit.nameEn } : null,
      author,
      superseded,
    };
  });
  return { rows, page: reports.page, more: reports.more };
}
