import type { Report } from "~/domain/rows";
import type { Reported } from "~/domain/standing";

/** The task's latest report after this one came in: of the latest month, and of that month the last recorded. */
export function reportedAfter(before: Reported | null, report: Report): Reported {
  if (before && before.month > report.month) return before;
  const asks = report.needsDecision !== "";
  return {
    reportId: report.id,
    valueBp: report.valueBp,
    month: report.month,
    on: report.reportedOn,
    decisionSince: asks ? (before?.decisionSince ?? report.reportedOn) : null,
  };
}
