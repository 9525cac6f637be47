import { readCountsOf } from "~/db/read-counts.server";
import type { CalendarDate } from "~/domain/calendar-date";
import type { PlanId } from "~/domain/ids";
import { type Actor, may } from "~/domain/permissions";
import { allows } from "~/domain/plan-status";
import { type Result, succeed } from "~/domain/result";
import type { KeyDirection, Plan } from "~/domain/rows";
import { look, planInSight } from "~/services/look.server";
import { readItems } from "~/services/read-items.server";
import { type Found, readStretches } from "~/services/read-stretches.server";
import { type TimelineFacts, timelineFacts } from "~/services/timeline-facts.server";
import { readFrame, type TimelineFrame } from "~/services/timeline-frame.server";
import { withNeighbours } from "~/services/timeline-neighbours.server";
import type { TimelineFilters, TimelineQuery } from "~/services/timeline-query";
import { idsOf } from "~/services/timeline-stretches";
import { readTies } from "~/services/timeline-tree.server";

/** A plan's timeline, beside the plan before it and the one after it. */
export interface PlanTimelineFacts extends TimelineFacts {
  readonly plan: Plan;
  readonly query: TimelineQuery;
  /** What a search found; null where nothing is searched for. */
  readonly found: Found | null;
  /** Whether the plan itself has any goal. */
  readonly hasGoals: boolean;
  readonly mayEdit: boolean;
}

export async function loadTimeline(
  actor: Actor,
  planId: PlanId,
  query: TimelineQuery,
  asOf: CalendarDate | null,
  now?: number,
): Promise<Result<PlanTimelineFacts>> {
  const looked = await look(actor, "read-plans", asOf, now);
  if (!looked.ok) return looked;
  const found = await planInSight(actor, looked.value, planId);
  if (!found.ok) return found;
  const { view, store, settings } = looked.value;
  const plan = found.value;
  const plans = await withNeighbours(actor, looked.value, plan);
  const planIds = plans.map(({ id }) => id);
  const [directions, phases, frame, counts, first] = await Promise.all([
    view.find("keyDirection", { planId: { in: planIds } }, { orderBy: ["sortKey", "id"], take: 60 }),
    view.find("phase", { planId: { in: planIds } }, { orderBy: ["startsOn", "id"], take: 60 }),
    readFrame(looked.value),
    readCountsOf(store, looked.value, settings, planIds, ["direction"]),
    view.first("element", { planId, kind: "goal" }),
  ]);
  const known = { ...query, filters: knownOf(query.filters, frame, directions) };
  const read = await readStretches(looked.value, { plans, directions, periods: frame.periods, query: known });
  const { stretches, groups } = read;
  const ids = idsOf(stretches);
  const [ties, { items }] = await Promise.all([
    readTies(looked.value, ids, { compare: query.compare, now }),
    readItems(looked.value, ids, plans),
  ]);
  return succeed({
    ...timelineFacts(actor, looked.value, {
      ...{ plans, directions, phases, frame, counts, groups, stretches, ties, items },
    }),
    ...{ plan, query: known, found: read.found },
    hasGoals: first !== null,
    mayEdit:
      looked.value.asOf === null && allows(plan.status, "edit-content") && may(actor, "edit-outline", { planId }),
  });
}

// What names nothing that is there narrows nothing.
function knownOf(filters: TimelineFilters, frame: TimelineFrame, directions: readonly KeyDirection[]): TimelineFilters {
  const { directionId, unitId, periodId } = filters;
  return {
    ...filters,
    directionId: directions.some(({ id }) => id === directionId) ? directionId : null,
    unitId: unitId && frame.units.has(unitId) ? unitId : null,
    periodId: frame.periods.some(({ id }) => id === periodId) ? periodId : null,
  };
}
