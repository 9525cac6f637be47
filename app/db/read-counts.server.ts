import { countHealth } from "~/db/health-counts.server";
import { lockHead } from "~/db/log-head.server";
import { lastSeqBy, type Sight } from "~/db/moment-of-day.server";
import type { Settings } from "~/db/organisation.server";
import type { Store } from "~/db/store.server";
import { pastView, presentView } from "~/db/view.server";
import { writing } from "~/db/writing.server";
import { endOfDay } from "~/domain/calendar-days";
import type { Health } from "~/domain/health";
import type { Dimension } from "~/domain/health-buckets";
import type { PlanId } from "~/domain/ids";
import { succeed } from "~/domain/result";
import type { ElementKind } from "~/domain/rows";

/** How many elements of a kind have a health, by what they are counted by. */
export interface HealthCount {
  readonly key: string;
  readonly kind: ElementKind;
  readonly health: Health;
  readonly n: number;
}

/**
 * Counters of a plan on the day it is looked at. They are kept by every command; the first question on a new day, under
 * new rules or about a day nobody has asked for yet counts once and stores the answer.
 */
export async function readCounts(
  store: Store,
  sight: Sight,
  planId: PlanId,
  dimension: Dimension,
): Promise<HealthCount[]> {
  return readCountsOf(store, sight, sight.settings, [planId], [dimension]);
}

/** A counter with the plan and the dimension it belongs to. */
export interface PlanCount extends HealthCount {
  readonly planId: PlanId;
  readonly dimension: Dimension;
}

/** Counters of several plans by several dimensions, in two questions. */
export async function readCountsOf(
  store: Store,
  sight: Sight,
  settings: Settings,
  planIds: readonly PlanId[],
  dimensions: readonly Dimension[],
): Promise<PlanCount[]> {
  if (planIds.length === 0) return [];
  await ensureCounted(store, sight, settings, planIds);
  const rows = await store.reader.healthCount.findMany({
    where: { day: sight.today, planId: { in: [...planIds] }, dimension: { in: [...dimensions] }, n: { gt: 0 } },
  });
  return rows.map((row) => ({
    planId: row.planId as PlanId,
    dimension: row.dimension as Dimension,
    key: row.key,
    kind: row.kind as ElementKind,
    health: row.health as Health,
    n: row.n,
  }));
}

async function ensureCounted(
  store: Store,
  sight: Sight,
  settings: Settings,
  planIds: readonly PlanId[],
): Promise<void> {
  const rules = JSON.stringify(settings.healthRules);
  const days = await store.reader.healthDay.findMany({ where: { day: sight.today, planId: { in: [...planIds] } } });
  const counted = new Set(days.filter((day) => day.rules === rules).map((day) => day.planId));
  const missing = planIds.filter((planId) => !counted.has(planId));
  if (missing.length === 0) return;
  await writing(store, async (tx) => {
    const head = await lockHead(tx);
    const end = BigInt(endOfDay(sight.today, settings.timeZone));
    // The log may be ahead of this day: midnight passed while waiting, or this machine's clock is behind another's.
    const view = head.recordedAt > end ? pastView(tx, await lastSeqBy(tx, end)) : presentView(tx);
    for (const planId of missing) await countHealth(tx, view, planId, sight.today);
    return succeed(null);
  });
}
