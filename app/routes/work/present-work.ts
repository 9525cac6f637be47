import { addMonths } from "~/domain/calendar-days";
import { type Health, healthOf } from "~/domain/health";
import { allows } from "~/domain/plan-status";
import type { Report } from "~/domain/rows";
import { scheduledProgress } from "~/domain/schedule";
import { comingOfWork, rowsOfWork, type TaskFacts, type WorkFacts } from "~/services/load-work.server";
import type { LastReport, Named, TaskView, WorkView } from "./work-view";

/** The facts of a department's work as its page shows them. */
export function presentWork(facts: WorkFacts): WorkView {
  const { today, month, thisMonth, page, reports, due, dueCount, again, coming } = facts;
  const rows = coming.map((task) => presentTask(task, facts));
  return {
    ...{ today, month, thisMonth, page, reports, dueCount },
    lastMonth: addMonths(thisMonth, -1),
    units: facts.units.map(withId),
    choices: facts.choices.map(withId),
    bodies: facts.bodies.map(withId),
    due: due.map((task) => presentTask(task, facts)),
    dueMore: dueCount > page * rowsOfWork,
    again: again && presentTask(again, facts),
    reported: [
      ...rows.filter(({ last }) => last !== null && last.month >= month),
      ...facts.finished.map((task) => presentTask(task, facts)),
    ],
    later: rows.filter(({ last }) => last === null || last.month < month),
    comingCut: coming.length >= comingOfWork,
    health: tally(facts),
  };
}

function presentTask({ task, plan, standing, above, milestones, latest }: TaskFacts, facts: WorkFacts): TaskView {
  const reached: readonly string[] = latest ? JSON.parse(latest.reached) : [];
  const { progressBp, measuredBp, oldestReportOn } = standing;
  const stands = { ...task, progressBp, measuredBp, oldestReportOn, planEndsOn: plan.endsOn };
  return {
    id: task.id,
    title: titleOf(task),
    above: above.map(titleOf),
    measuredBy: task.measuredBy,
    plannedQuantity: task.plannedQuantity,
    quantityUnit: task.quantityUnit,
    milestones: milestones.map((milestone) => ({
      id: milestone.id,
      title: titleOf(milestone),
      dueOn: milestone.dueOn,
      reached: reached.includes(milestone.id),
    })),
    health: healthOf(stands, facts.today, facts.rules),
    progressBp,
    scheduledBp: scheduledProgress(task, facts.today),
    dueMonth: standing.dueMonth,
    last: latest && presentReport(latest),
    seen: seenOf(task.measuredBy, latest, reached),
    linkable: allows(plan.status, "link-task"),
  };
}

function presentReport(report: Report): LastReport {
  const { month, reportedOn, valueBp, quantityDone, done, problem, nextStep, needsDecision, decisionBy } = report;
  const words = { done, problem, nextStep, needsDecision, decisionBy, noChangeReason: report.noChangeReason };
  return { month, on: reportedOn, valueBp, quantityDone, ...words };
}

function seenOf(by: TaskView["measuredBy"], latest: Report | null, reached: readonly string[]): string {
  if (by === "milestones") return [...reached].sort().join(" ");
  const value = by === "percent" ? latest?.valueBp : latest?.quantityDone;
  return value === undefined || value === null ? "" : String(value);
}

function tally({ counts }: WorkFacts): Partial<Record<Health, number>> {
  const sums: Partial<Record<Health, number>> = {};
  for (const { health, n } of counts) sums[health] = (sums[health] ?? 0) + n;
  return sums;
}

export function titleOf({ titleZh, titleEn }: { titleZh: string; titleEn: string }): Named {
  return { zh: titleZh, en: titleEn };
}

function withId({ id, nameZh, nameEn }: { id: string; nameZh: string; nameEn: string }) {
  return { id, zh: nameZh, en: nameEn };
}
