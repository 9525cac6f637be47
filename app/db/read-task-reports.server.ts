import { readDisplayNames } from "~/db/read-people.server";
import type { View } from "~/db/view.server";
import type { ElementId } from "~/domain/ids";
import type { Body, Report } from "~/domain/rows";

export const reportsShown = 10;

/** A report with who made it and whether a later one has taken its place. */
export interface ToldReport {
  readonly report: Report;
  readonly author: string | null;
  readonly superseded: boolean;
  /** The body a decision is asked of. */
  readonly decisionBy: Body | null;
}

export interface ReportPage {
  readonly reports: readonly ToldReport[];
  /** From 1. */
  readonly page: number;
  readonly more: boolean;
}

/** Reports of one task, the latest month first and in each the latest report first. */
export async function readTaskReports(view: View, taskId: ElementId, page: number): Promise<ReportPage> {
  const found = await view.find(
    "report",
    { taskId },
    { orderBy: ["-month", "-reportedOn", "id"], skip: (page - 1) * reportsShown, take: reportsShown + 1 },
  );
  const shown = found.slice(0, reportsShown);
  if (shown.length === 0) return { reports: [], page, more: false };
  const bodyIds = [...new Set(shown.flatMap((report) => report.decisionBy ?? []))];
  const [later, authors, bodies] = await Promise.all([
    view.find("report", { taskId, supersedes: { in: shown.map((report) => report.id) } }),
    readDisplayNames(
      view,
      shown.map((report) => report.memberId),
    ),
    bodyIds.length > 0 ? view.find("body", { id: { in: bodyIds } }) : [],
  ]);
  const superseded = new Set(later.map((report) => report.supersedes));
  const told = shown.map((report) => ({
    report,
    author: authors.get(report.memberId) ?? null,
    superseded: superseded.has(report.id),
    decisionBy: bodies.find(({ id }) => id === report.decisionBy) ?? null,
  }));
  return { reports: told.sort(byMonthThenChain(shown)), page, more: found.length > reportsShown };
}

// Two reports of one month and day: the one that took the other's place comes first.
function byMonthThenChain(reports: readonly Report[]): (a: ToldReport, b: ToldReport) => number {
  const older = new Map(reports.map((report) => [report.id, report.supersedes]));
  const depth = (id: string | null): number => (id !== null && older.has(id) ? 1 + depth(older.get(id) ?? null) : 0);
  return (a, b) =>
    a.report.month === b.report.month
      ? depth(b.report.id) - depth(a.report.id)
      : a.report.month < b.report.month
        ? 1
        : -1;
}
