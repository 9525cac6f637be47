import { stories } from "#prisma/seed/demonstration/content/stories";
import type { PlanContent, TaskContent, TaskStory, Text } from "#prisma/seed/demonstration/content/types";
import { type Curve, curveOf } from "#prisma/seed/demonstration/curve";
import { span } from "#prisma/seed/demonstration/setting";
import { type CalendarDate, type CalendarMonth, calendarDate } from "~/domain/calendar-date";
import { addMonths, firstDayOf, lastDayOf, monthOf } from "~/domain/calendar-days";
import { TaskReport } from "~/domain/report-commands";

/** One report on the day it came in. */
export interface DatedReport {
  readonly on: CalendarDate;
  readonly unitId: string;
  readonly report: TaskReport;
}

/** Every report of a plan's tasks from the day it took effect until the installation, a month each. */
export function reportsOf(plan: PlanContent, installedOn: CalendarDate): DatedReport[] {
  const effective = plan.statuses.find((step) => step.status !== "draft")?.on ?? plan.startsOn;
  const from = calendarDate(effective > plan.startsOn ? effective : plan.startsOn);
  const until = calendarDate(plan.endsOn) < installedOn ? calendarDate(plan.endsOn) : installedOn;
  const tasks = plan.goals.flatMap((goal) => goal.measures.flatMap((measure) => measure.tasks));
  return tasks.flatMap((task) => {
    const told = stories.find((story) => story.taskId === task.id);
    const curve = told ? curveOf(told.story, span(task.startsOn, task.endsOn), until) : null;
    return told && curve ? reportsOfTask(task, told, curve, from, until) : [];
  });
}

function reportsOfTask(
  task: TaskContent,
  told: TaskStory,
  curve: Curve,
  from: CalendarDate,
  until: CalendarDate,
): DatedReport[] {
  const days = reportingDays(task, curve, from, until);
  return days.map((on, index) => {
    const place = { index, latest: index === days.length - 1 };
    const progress = progressAt(task, curve.at(place.latest || on > curve.lastReportOn ? curve.lastReportOn : on));
    const pause =
      place.latest || index === 0 ? undefined : told.noChange.find(({ month }) => month === Number(on.slice(5, 7)));
    const figure = pause ? { method: "no-change", noChangeReason: pause.reason.zh } : progress;
    const quantity = "quantityDone" in progress ? progress.quantityDone : 0;
    const words = wordsOf(told, place, pause ? null : quantity);
    return {
      on,
      unitId: task.leadUnitId,
      report: TaskReport.parse({ taskId: task.id, month: monthOf(on), ...words, ...figure }),
    };
  });
}

interface Place {
  readonly index: number;
  readonly latest: boolean;
}

// What a report says beside its figure; without a quantity nothing was done.
function wordsOf(told: TaskStory, { index, latest }: Place, quantity: number | null) {
  const decision = latest ? told.needsDecision : null;
  return {
    done: quantity === null ? "" : wordOf(told.done, index, latest, quantity),
    problem: wordOf(told.problem, index, latest, 0),
    nextStep: wordOf(told.next, index, latest, 0),
    needsDecision: decision?.text.zh ?? "",
    decisionBy: decision?.by ?? null,
  };
}

// The last day of each month, and the day of the last report itself where that lies earlier in its month.
function reportingDays(task: TaskContent, curve: Curve, from: CalendarDate, until: CalendarDate): CalendarDate[] {
  const days: CalendarDate[] = [];
  const start = task.startsOn > from ? calendarDate(task.startsOn) : from;
  for (
    let month: CalendarMonth = monthOf(start);
    firstDayOf(month) <= curve.lastReportOn;
    month = addMonths(month, 1)
  ) {
    const end = lastDayOf(month);
    if (end <= curve.lastReportOn) days.push(end);
    else if (curve.lastReportOn < until) days.push(curve.lastReportOn < start ? start : curve.lastReportOn);
  }
  return days;
}

function progressAt(task: TaskContent, valueBp: number) {
  const { measuring } = task;
  if (measuring.by === "percent") return { method: "percent", valueBp: roundToPercent(valueBp) } as const;
  if (measuring.by === "quantity") {
    return { method: "quantity", quantityDone: Math.round((measuring.planned * valueBp) / 10_000) } as const;
  }
  const total = measuring.milestones.reduce((sum, milestone) => sum + milestone.weight, 0);
  let weight = 0;
  const reached = measuring.milestones.filter((milestone) => {
    weight += milestone.weight;
    return weight - milestone.weight / 2 <= (total * valueBp) / 10_000;
  });
  return { method: "milestones", reached: reached.map((milestone) => milestone.id) } as const;
}

function roundToPercent(valueBp: number): number {
  return Math.round(valueBp / 100) * 100;
}

// The last text of a pool belongs to the latest report; earlier reports tell the others in turn.
function wordOf(pool: readonly Text[], index: number, latest: boolean, n: number): string {
  const text = latest ? pool.at(-1) : pool.length > 1 ? pool[index % (pool.length - 1)] : undefined;
  return (text?.zh ?? "").replaceAll("{n}", String(n));
}
