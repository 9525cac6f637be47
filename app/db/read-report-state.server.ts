import { standingOfRow } from "~/db/standing-row";
import type { View } from "~/db/view.server";
import type { CalendarMonth } from "~/domain/calendar-date";
import type { ReportedTask, ReportState } from "~/domain/decide-report";
import type { ElementId, MemberId } from "~/domain/ids";
import type { ReportProgress } from "~/domain/report-commands";
import { type Result, succeed } from "~/domain/result";
import type { Report } from "~/domain/rows";

/** Reads the tasks a command reports on; those it doesn't find are missing from the answer. */
export async function readReportState(
  view: View,
  command: ReportProgress,
  memberId: MemberId,
): Promise<Result<ReportState>> {
  const ids = [...new Set(command.reports.map((report) => report.taskId))];
  const elements = await view.find("element", { id: { in: ids } });
  const plans = await view.find("plan", { id: { in: [...new Set(elements.map((element) => element.planId))] } });
  const standings = await view.find("standing", { nodeId: { in: ids } });
  const milestones = await view.find("milestone", { elementId: { in: ids } }, { orderBy: ["sortKey", "id"] });
  const latestIds = standings.flatMap((standing) => (standing.reportId ? [standing.reportId] : []));
  const latest = await view.find("report", { id: { in: latestIds } });
  const tasks = new Map<string, ReportedTask>();
  for (const task of elements) {
    const plan = plans.find((candidate) => candidate.id === task.planId);
    const standing = standings.find((candidate) => candidate.nodeId === task.id);
    if (!plan || !standing) continue;
    const own = latest.find((report) => report.taskId === task.id) ?? null;
    const month = command.reports.find((report) => report.taskId === task.id)?.month;
    const until = month && own && own.month > month ? await latestUntil(view, task.id, month) : own;
    tasks.set(task.id, {
      task,
      plan,
      standing: standingOfRow(standing),
      milestones: milestones.filter((milestone) => milestone.elementId === task.id),
      latest: until,
      sameMonth: until?.month === month ? until : null,
    });
  }
  return succeed({ tasks, memberId });
}

// Of the latest month up to this one, the report that no other has superseded.
async function latestUntil(view: View, taskId: ElementId, month: CalendarMonth): Promise<Report | null> {
  const upTo = { taskId, month: { lte: month } };
  const newest = await view.first("report", upTo, { orderBy: ["-month"] });
  if (!newest) return null;
  const ofMonth = await view.find("report", { taskId, month: newest.month });
  const replaced = new Set(ofMonth.map((report) => report.supersedes));
  return ofMonth.find((report) => !replaced.has(report.id)) ?? newest;
}
