import type { StandingRow } from "~/db/standing-row";
import { type Health, healthOf } from "~/domain/health";
import type { ElementId } from "~/domain/ids";
import type { NodeId, Plan, PlanElement } from "~/domain/rows";
import { scheduledProgress } from "~/domain/schedule";
import type { Look } from "~/services/look.server";

/** An element as lists and drawings show it on the day they are looked at. */
export interface Item {
  readonly element: PlanElement;
  readonly standing: StandingRow;
  readonly health: Health;
  /** Basis points. */
  readonly scheduledBp: number;
}

export interface Items {
  /** By element id; those that aren't there, or lie in no plan that was given, are missing. */
  readonly items: ReadonlyMap<string, Item>;
  /** By plan id. */
  readonly planStandings: ReadonlyMap<string, StandingRow>;
}

/** Elements of these plans with their standings and health, and the standings of the plans themselves, in two questions. */
export async function readItems(
  { view, settings, today }: Look,
  ids: Iterable<string>,
  plans: readonly Plan[],
): Promise<Items> {
  const wanted = [...new Set(ids)] as ElementId[];
  const nodeIds: NodeId[] = [...wanted, ...plans.map((plan) => plan.id)];
  if (plans.length === 0) return { items: new Map(), planStandings: new Map() };
  const [elements, standings] = await Promise.all([
    wanted.length === 0 ? [] : view.find("element", { id: { in: wanted } }),
    view.find("standing", { nodeId: { in: nodeIds } }),
  ]);
  const standingOf = new Map<string, StandingRow>(standings.map((row) => [row.nodeId, row]));
  const items = new Map<string, Item>();
  for (const element of elements) {
    const standing = standingOf.get(element.id);
    const plan = plans.find(({ id }) => id === element.planId);
    if (!standing || !plan) continue;
    const { progressBp, measuredBp, oldestReportOn } = standing;
    const facts = { ...element, progressBp, measuredBp, oldestReportOn, planEndsOn: plan.endsOn };
    const health = healthOf(facts, today, settings.healthRules);
    items.set(element.id, { element, standing, health, scheduledBp: scheduledProgress(element, today) });
  }
  const planStandings = new Map(
    plans.flatMap(({ id }) => {
      const standing = standingOf.get(id);
      return standing ? [[id as string, standing] as const] : [];
    }),
  );
  return { items, planStandings };
}
