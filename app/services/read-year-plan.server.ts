import type { CalendarDate } from "~/domain/calendar-date";
import type { ElementId } from "~/domain/ids";
import type { Milestone, Plan, PlanElement, Unit } from "~/domain/rows";
import { scheduledProgress } from "~/domain/schedule";
import { endsIn, spanOfYear } from "~/domain/year-span";
import type { Look } from "~/services/look.server";
import { type Item, readItems } from "~/services/read-items.server";

/** An element that runs in the year, and where its schedule stands at the year's end. */
export interface YearItem extends Item {
  /** Basis points. */
  readonly yearEndBp: number;
  /** Whether its last day lies in the year. */
  readonly ends: boolean;
}

export interface YearMilestone {
  readonly milestone: Milestone;
  readonly element: PlanElement;
  /** Whether its task has reported it as reached; null where nothing that would tell has been reported. */
  readonly reached: boolean | null;
}

export interface UnitsTasks {
  /** Null for tasks that nobody leads. */
  readonly unit: Unit | null;
  /** The first of them by their last day. */
  readonly tasks: readonly YearItem[];
  readonly more: boolean;
}

export interface YearPlan {
  readonly goals: readonly YearItem[];
  readonly moreGoals: boolean;
  readonly milestones: readonly YearMilestone[];
  readonly moreMilestones: boolean;
  readonly units: readonly UnitsTasks[];
}

const goalsShown = 60;
const milestonesShown = 120;
const milestonesRead = 1000;
const tasksShown = 8;
const unitsShown = 40;

/** What of a plan falls into a year: its goals, the milestones due, the tasks by unit. A bounded number of rows. */
export async function readYearPlan(look: Look, plan: Plan, year: number): Promise<YearPlan> {
  const { view } = look;
  const { startsOn, endsOn } = spanOfYear(year);
  const running = { planId: plan.id, startsOn: { lte: endsOn }, endsOn: { gte: startsOn } };
  const [goals, units, due] = await Promise.all([
    view.find("element", { ...running, kind: "goal" }, { orderBy: ["sortKey", "id"], take: goalsShown + 1 }),
    view.find("unit", { kind: "department" }, { orderBy: ["sortKey", "id"], take: unitsShown }),
    view.find(
      "milestone",
      { dueOn: { gte: startsOn, lte: endsOn } },
      { orderBy: ["dueOn", "id"], take: milestonesRead },
    ),
  ]);
  const slice = { orderBy: ["endsOn", "id"], take: tasksShown + 1 } as const;
  const led = await Promise.all(
    [...units, null].map((unit) =>
      view.find("element", { ...running, kind: "task", leadUnitId: unit?.id ?? null }, slice),
    ),
  );
  const elementsDue = await elementsOf(look, plan, due);
  const shown = [...goals, ...led.flat(), ...elementsDue.values()].map(({ id }) => id);
  const { items } = await readItems(look, shown, [plan]);
  const ofYear = (elements: readonly PlanElement[]) => elements.flatMap((element) => inYear(items, element, year));
  const own = due.filter(({ elementId }) => elementsDue.has(elementId));
  return {
    goals: ofYear(goals.slice(0, goalsShown)),
    moreGoals: goals.length > goalsShown,
    milestones: await told(look, own.slice(0, milestonesShown), items),
    moreMilestones: own.length > milestonesShown || due.length === milestonesRead,
    units: led
      .map((tasks, index) => ({
        unit: units[index] ?? null,
        tasks: ofYear(tasks.slice(0, tasksShown)),
        more: tasks.length > tasksShown,
      }))
      .filter(({ tasks }) => tasks.length > 0),
  };
}

// Milestones know no plan: those of the year are asked whose they are.
async function elementsOf({ view }: Look, plan: Plan, due: readonly Milestone[]): Promise<Map<string, PlanElement>> {
  const ids: ElementId[] = [...new Set(due.map(({ elementId }) => elementId))];
  if (ids.length === 0) return new Map();
  const elements = await view.find("element", { id: { in: ids }, planId: plan.id });
  return new Map(elements.map((element) => [element.id, element]));
}

function inYear(items: ReadonlyMap<string, Item>, element: PlanElement, year: number): YearItem[] {
  const item = items.get(element.id);
  const { endsOn } = spanOfYear(year);
  return item ? [{ ...item, yearEndBp: scheduledProgress(element, endsOn), ends: endsIn(element, year) }] : [];
}

async function told(
  { view }: Look,
  milestones: readonly Milestone[],
  items: ReadonlyMap<string, Item>,
): Promise<YearMilestone[]> {
  const reportOf = (id: string) => items.get(id)?.standing.reportId ?? null;
  const ids = [...new Set(milestones.flatMap(({ elementId }) => reportOf(elementId) ?? []))];
  const reports = ids.length > 0 ? await view.find("report", { id: { in: ids }, method: "milestones" }) : [];
  return milestones.flatMap((milestone) => {
    const element = items.get(milestone.elementId)?.element;
    const report = reports.find(({ id }) => id === reportOf(milestone.elementId));
    const reached = report ? (JSON.parse(report.reached) as string[]).includes(milestone.id) : null;
    return element ? [{ milestone, element, reached }] : [];
  });
}

/** Whether a day has passed that something not known to be reached was due on. */
export function isOverdue({ milestone, reached }: YearMilestone, today: CalendarDate): boolean {
  return reached !== true && milestone.dueOn < today;
}
