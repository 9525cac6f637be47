import { type HealthCount, readCounts } from "~/db/read-counts.server";
import { readAwaited, readFinishedIn, readTasks, type TaskFacts } from "~/db/read-tasks.server";
import { standingOfRow } from "~/db/standing-row";
import type { CalendarDate, CalendarMonth } from "~/domain/calendar-date";
import { addMonths, monthOf } from "~/domain/calendar-days";
import type { HealthRules } from "~/domain/health";
import type { ElementId, UnitId } from "~/domain/ids";
import { type Actor, may } from "~/domain/permissions";
import { allows } from "~/domain/plan-status";
import { fail, type Result, succeed } from "~/domain/result";
import type { Body, Plan, Unit } from "~/domain/rows";
import type { Standing } from "~/domain/standing";
import { type Look, look } from "~/services/look.server";

export type { TaskFacts } from "~/db/read-tasks.server";

/** What a visitor of the page asks for. */
export interface WorkQuestion {
  /** The month to report for: this one or the one before; null for this one. */
  readonly month: CalendarMonth | null;
  readonly page: number;
  /** A unit to look at, for those who read all units and report for none. */
  readonly unitId: UnitId | null;
  /** A task already reported this month whose report is to be corrected. */
  readonly againId: ElementId | null;
}

export interface WorkFacts {
  readonly today: CalendarDate;
  readonly thisMonth: CalendarMonth;
  readonly month: CalendarMonth;
  readonly page: number;
  readonly rules: HealthRules;
  /** Whether the actor reports for the units shown. */
  readonly reports: boolean;
  /** The units whose tasks are shown, and the ones to choose from where none is one's own. */
  readonly units: readonly Unit[];
  readonly choices: readonly Unit[];
  readonly bodies: readonly Body[];
  /** The tasks of this page that await a report for the month, the longest awaited first. */
  readonly due: readonly TaskFacts[];
  /** How many await one, counted up to 100 beyond the page's first. */
  readonly dueCount: number;
  readonly again: TaskFacts | null;
  /** The first of those that await nothing yet: reported already, or starting later. */
  readonly coming: readonly TaskFacts[];
  /** The first of those that a report of the month finished, and of which no more is awaited. */
  readonly finished: readonly TaskFacts[];
  readonly counts: readonly HealthCount[];
}

/** Rows of the grid a page, and of the lists after it. */
export const rowsOfWork = 25;
export const comingOfWork = 50;
const counted = 100;

/** A department's work: what it has to report this month, what it has reported, what comes later. */
export async function loadWork(actor: Actor, asked: WorkQuestion, now?: number): Promise<Result<WorkFacts>> {
  const seen = await look(actor, "read-plans", null, now);
  if (!seen.ok) return seen;
  const { view, today, settings } = seen.value;
  const own = unitsReportedBy(actor);
  if (own.length === 0 && !may(actor, "read-drafts")) return fail({ code: "forbidden", action: "report-progress" });
  const thisMonth = monthOf(today);
  const month = asked.month ?? thisMonth;
  if (month > thisMonth || month < addMonths(thisMonth, -1)) return fail({ code: "not-found", entity: "page" });
  const [plans, units, bodies] = await Promise.all([
    view.find("plan", { status: { in: ["provisional", "adopted", "closing"] } }, { orderBy: ["startsOn"], take: 20 }),
    view.find("unit", own.length > 0 ? { id: { in: own } } : { kind: "department" }, {
      orderBy: ["sortKey"],
      take: 100,
    }),
    view.find("body", {}, { orderBy: ["sortKey"], take: 50 }),
  ]);
  const shown = own.length > 0 ? units : units.filter((unit) => unit.id === asked.unitId);
  const facts = {
    ...{ today, thisMonth, month, page: asked.page, rules: settings.healthRules, bodies },
    ...{ reports: own.length > 0, units: shown, choices: own.length > 0 ? [] : units },
  };
  return succeed({ ...facts, ...(await readWork(seen.value, shown, plans, month, asked)) });
}

/** The units an actor reports for: a department's role is given for one unit. */
function unitsReportedBy(actor: Actor): UnitId[] {
  const grants = actor.grants.filter((grant) => grant.role === "department" && grant.scopeKind === "unit");
  return [...new Set(grants.flatMap((grant) => (grant.scopeId ? [grant.scopeId as UnitId] : [])))];
}

async function readWork(
  { store, view, ...seen }: Look,
  units: readonly Unit[],
  plans: readonly Plan[],
  month: CalendarMonth,
  asked: WorkQuestion,
): Promise<Pick<WorkFacts, "due" | "dueCount" | "again" | "coming" | "finished" | "counts">> {
  const unitIds = units.map((unit) => unit.id);
  const open = plans.filter((plan) => allows(plan.status, "report"));
  const before = (asked.page - 1) * rowsOfWork;
  const [awaited, coming, finished, again] = await Promise.all([
    readAwaited(view, unitIds, open, { until: month }, before + counted),
    readAwaited(view, unitIds, open, { after: month }, comingOfWork),
    readFinishedIn(view, unitIds, open, month, rowsOfWork),
    asked.againId ? view.first("standing", { nodeId: asked.againId }) : null,
  ]);
  const dueNow = awaited.slice(before, before + rowsOfWork);
  const corrected = again && isOwnReport(standingOfRow(again), unitIds, month) ? [standingOfRow(again)] : [];
  const tasks = await readTasks(view, [...dueNow, ...coming, ...finished, ...corrected], plans);
  const of = (standings: readonly Standing[]) =>
    standings.flatMap((standing) => tasks.filter(({ task }) => task.id === standing.nodeId).slice(0, 1));
  const perPlan = unitIds.length > 0 ? open : [];
  const counts = await Promise.all(perPlan.map(({ id }) => readCounts(store, { view, ...seen }, id, "unit")));
  return {
    due: of(dueNow),
    dueCount: awaited.length,
    again: of(corrected)[0] ?? null,
    coming: of(coming),
    finished: of(finished),
    counts: counts.flat().filter(({ key, kind }) => kind === "task" && unitIds.some((id) => id === key)),
  };
}

function isOwnReport(standing: Standing, unitIds: readonly UnitId[], month: CalendarMonth): boolean {
  return standing.reported?.month === month && unitIds.some((id) => id === standing.leadUnitId);
}
