import { standingOfRow } from "~/db/standing-row";
import type { View } from "~/db/view.server";
import type { ReportedTask, ReportState } from "~/domain/decide-report";
import type { MemberId } from "~/domain/ids";
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
    tasks.set(task.id, {
      task,
      plan,
      standing: standingOfRow(standing),
      milestones: milestones.filter((milestone) => milestone.elementId === task.id),
      latest: own,
      sameMonth: await sameMonth(view, command, task.id, own),
    });
  }
  return succeed({ tasks, memberId });
}

async function sameMonth(
  view: View,
  command: ReportProgress,
  taskId: string,
  latest: Report | null,
): Promise<Report | null> {
  const reported = command.reports.find((report) => report.taskId === taskId);
  if (!reported || latest === null || latest.month < reported.month) return null;
  if (latest.month === reported.month) return latest;
  const earlier = await view.find("report", { taskId: reported.taskId, month: reported.month });
  const replaced = new Set(earlier.map((report) => report.supersedes));
  return earlier.find((report) => !replaced.has(report.id)) ?? null;
}
