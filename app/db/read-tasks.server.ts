import { readAbove } from "~/db/read-above.server";
import { standingOfRow } from "~/db/standing-row";
import type { View } from "~/db/view.server";
import { whole } from "~/domain/basis-points";
import type { CalendarMonth } from "~/domain/calendar-date";
import { monthOf } from "~/domain/calendar-days";
import { deepestLevel } from "~/domain/element-position";
import type { ElementId, UnitId } from "~/domain/ids";
import type { Milestone, Plan, PlanElement, Report } from "~/domain/rows";
import type { Standing } from "~/domain/standing";

/** One task with what it takes to report it. */
export interface TaskFacts {
  readonly task: PlanElement;
  readonly plan: Plan;
  readonly standing: Standing;
  /** The elements above it, its goal first. */
  readonly above: readonly PlanElement[];
  readonly milestones: readonly Milestone[];
  readonly latest: Report | null;
}

/** Which first awaited months: up to and including `until`, or later than `after`. */
export type Awaited = { readonly until: CalendarMonth } | { readonly after: CalendarMonth };

/**
 * Standings of the tasks these units lead in these plans, the longest awaited first, at most `take`. Nothing is awaited
 * for a month after its plan's last.
 */
export async function readAwaited(
  view: View,
  unitIds: readonly UnitId[],
  plans: readonly Plan[],
  awaited: Awaited,
  take: number,
): Promise<Standing[]> {
  // Unit by unit and plan by plan: only then does the index give the order, and the cost is that of the rows taken.
  const parts = await Promise.all(
    unitIds.flatMap((leadUnitId) =>
      plans.map((plan) => {
        const where = { leadUnitId, planId: plan.id, dueMonth: monthsOf(awaited, monthOf(plan.endsOn)) };
        return view.find("standing", where, { orderBy: ["dueMonth", "nodeId"], take });
      }),
    ),
  );
  const rows = parts.flat().map((row) => ({ row, key: `${row.dueMonth} ${row.nodeId}` }));
  rows.sort((a, b) => (a.key < b.key ? -1 : 1));
  return rows.slice(0, take).map(({ row }) => standingOfRow(row));
}

/** Standings of the tasks these units lead in these plans that await nothing more after a report of this month. */
export async function readFinishedIn(
  view: View,
  unitIds: readonly UnitId[],
  plans: readonly Plan[],
  reportedMonth: CalendarMonth,
  take: number,
): Promise<Standing[]> {
  const order = { orderBy: ["nodeId"], take } as const;
  const parts = await Promise.all(
    unitIds.flatMap((leadUnitId) =>
      plans.map(({ id }) =>
        view.find("standing", { leadUnitId, planId: id, reportedMonth, dueMonth: null, progressBp: whole }, order),
      ),
    ),
  );
  return parts.flat().slice(0, take).map(standingOfRow);
}

function monthsOf(awaited: Awaited, last: CalendarMonth) {
  if ("after" in awaited) return { gt: awaited.after, lte: last };
  return { lte: awaited.until < last ? awaited.until : last };
}

/** What belongs to these tasks, in the order of their standings; a fixed number of questions however many there are. */
export async function readTasks(
  view: View,
  standings: readonly Standing[],
  plans: readonly Plan[],
): Promise<TaskFacts[]> {
  if (standings.length === 0) return [];
  const ids = standings.map((standing) => standing.nodeId as ElementId);
  const reportIds = standings.flatMap((standing) => (standing.reported ? [standing.reported.reportId] : []));
  const [tasks, milestones, reports] = await Promise.all([
    view.find("element", { id: { in: ids } }),
    view.find("milestone", { elementId: { in: ids } }, { orderBy: ["sortKey", "id"] }),
    reportIds.length > 0 ? view.find("report", { id: { in: reportIds } }) : [],
  ]);
  const above = await readAbove(view, tasks);
  return standings.flatMap((standing) => {
    const task = tasks.find((candidate) => candidate.id === standing.nodeId);
    const plan = plans.find((candidate) => candidate.id === standing.planId);
    if (!task || !plan) return [];
    const own = milestones.filter((milestone) => milestone.elementId === task.id);
    const latest = reports.find((report) => report.id === standing.reported?.reportId) ?? null;
    return [{ task, plan, standing, above: lineOf(task, above), milestones: own, latest }];
  });
}

function lineOf(task: PlanElement, above: ReadonlyMap<string, PlanElement>): PlanElement[] {
  const line: PlanElement[] = [];
  for (let parent = above.get(task.parentId); parent; parent = above.get(parent.parentId)) {
    if (line.length >= deepestLevel) throw new Error(`the outline above element ${task.id} is too deep or a circle`);
    line.unshift(parent);
  }
  return line;
}
