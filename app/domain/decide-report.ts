import { shareOf } from "~/domain/basis-points";
import { monthOf } from "~/domain/calendar-days";
import { type Change, created } from "~/domain/change";
import { type Moment, namerFor } from "~/domain/command";
import type { MemberId } from "~/domain/ids";
import { allows } from "~/domain/plan-status";
import type { Problem } from "~/domain/problem";
import type { ReportProgress, TaskReport } from "~/domain/report-commands";
import { fail, type Result, succeed } from "~/domain/result";
import type { Milestone, Plan, PlanElement, Report } from "~/domain/rows";
import type { Standing } from "~/domain/standing";

/** What is known of one task when its report comes in. */
export interface ReportedTask {
  readonly task: PlanElement;
  readonly plan: Plan;
  readonly standing: Standing;
  readonly milestones: readonly Milestone[];
  /** The latest report up to the month being reported, and the latest of that month itself. */
  readonly latest: Report | null;
  readonly sameMonth: Report | null;
}

export interface ReportState {
  readonly tasks: ReadonlyMap<string, ReportedTask>;
  readonly memberId: MemberId;
}

/** Turns a department's reports into rows; the first that can't stand names its place in the list, and nothing is stored. */
export function decideReports(state: ReportState, command: ReportProgress, moment: Moment): Result<Change[]> {
  const name = namerFor(moment);
  const changes: Change[] = [];
  const told = new Set<string>();
  for (const [index, report] of command.reports.entries()) {
    const known = state.tasks.get(report.taskId);
    const place = `reports[${index}]`;
    if (told.has(report.taskId)) return fail({ code: "reported-twice", field: `${place}.taskId` });
    told.add(report.taskId);
    if (!known)
      return fail({
        code: "not-found",
        entity: "element",
        field: `${place}.taskId`,
      });
    const problem = reportProblem(known, report, moment, place);
    if (problem) return fail(problem);
    const figure = figureOf(known, report, place);
    if (!figure.ok) return figure;
    changes.push(created("report", reportRow(state, known, report, figure.value, name(), moment)));
  }
  return succeed(changes);
}

interface Figure {
  readonly valueBp: number;
  readonly quantityDone: number | null;
  readonly reached: readonly string[];
}

function reportProblem(known: ReportedTask, report: TaskReport, moment: Moment, place: string): Problem | null {
  const { task, plan, standing } = known;
  if (task.kind !== "task" || task.lifecycle === "cancelled") {
    return { code: "not-reportable", field: `${place}.taskId` };
  }
  if (!allows(plan.status, "report"))
    return {
      code: "plan-status",
      status: plan.status,
      field: `${place}.taskId`,
    };
  if (standing.home.count > 0) return { code: "task-has-children", field: `${place}.taskId` };
  if (report.month > monthOf(moment.today)) return { code: "month-in-future", field: `${place}.month` };
  if (report.month < monthOf(plan.startsOn)) return { code: "month-before-start", field: `${place}.month` };
  if (report.method !== "no-change" && report.method !== task.measuredBy) {
    return { code: "method-differs", field: `${place}.method` };
  }
  if (report.method === "no-change" && !report.noChangeReason) {
    return { code: "reason-missing", field: `${place}.noChangeReason` };
  }
  return null;
}

function figureOf(known: ReportedTask, report: TaskReport, place: string): Result<Figure> {
  switch (report.method) {
    case "percent":
      return succeed({ valueBp: report.valueBp, quantityDone: null, reached: [] });
    case "quantity": {
      const figure = quantityFigure(known, report.quantityDone);
      return figure ? succeed(figure) : fail({ code: "quantity-missing", field: `${place}.quantityDone` });
    }
    case "milestones": {
      const figure = milestoneFigure(known, report.reached);
      const strange = figure.reached.length !== new Set(report.reached).size || known.milestones.length === 0;
      return strange ? fail({ code: "milestone-unknown", field: `${place}.reached` }) : succeed(figure);
    }
    case "no-change":
      return succeed(unchangedFigure(known));
  }
}

function quantityFigure({ task }: ReportedTask, quantityDone: number): Figure | null {
  if (task.plannedQuantity === null) return null;
  return { valueBp: shareOf(quantityDone, task.plannedQuantity), quantityDone, reached: [] };
}

function milestoneFigure({ milestones }: ReportedTask, ids: readonly string[]): Figure {
  const reached = milestones.filter((milestone) => ids.includes(milestone.id));
  const weigh = (list: readonly Milestone[]) => list.reduce((sum, milestone) => sum + milestone.weight, 0);
  const valueBp = milestones.length > 0 ? shareOf(weigh(reached), weigh(milestones)) : 0;
  return { valueBp, quantityDone: null, reached: reached.map((milestone) => milestone.id) };
}

// What stood before, by the task's present plan: the same quantity of another total is another share.
function unchangedFigure(known: ReportedTask): Figure {
  const { task, latest } = known;
  if (!latest) return { valueBp: 0, quantityDone: null, reached: [] };
  if (task.measuredBy === "quantity" && latest.quantityDone !== null) {
    const figure = quantityFigure(known, latest.quantityDone);
    if (figure) return figure;
  }
  if (task.measuredBy === "milestones" && latest.method === "milestones") {
    return milestoneFigure(known, JSON.parse(latest.reached) as string[]);
  }
  return { valueBp: latest.valueBp, quantityDone: null, reached: [] };
}

function reportRow(
  state: ReportState,
  known: ReportedTask,
  report: TaskReport,
  figure: Figure,
  id: string,
  moment: Moment,
): Report {
  return {
    id,
    taskId: known.task.id,
    planId: known.plan.id,
    month: report.month,
    method: known.task.measuredBy,
    valueBp: figure.valueBp,
    quantityDone: figure.quantityDone,
    reached: JSON.stringify(figure.reached),
    done: report.done,
    problem: report.problem,
    nextStep: report.nextStep,
    needsDecision: report.needsDecision,
    decisionBy: report.needsDecision ? report.decisionBy : null,
    noChangeReason: report.method === "no-change" ? report.noChangeReason : null,
    supersedes: known.sameMonth?.id ?? null,
    memberId: state.memberId,
    unitId: known.task.leadUnitId,
    reportedOn: moment.today,
  };
}
