import { countHealth } from "~/db/health-counts.server";
import { lockHead } from "~/db/log-head.server";
import { lastSeqBy, type Sight } from "~/db/moment-of-day.server";
import { readSettings } from "~/db/organisation.server";
import type { Store } from "~/db/store.server";
import { pastView, presentView } from "~/db/view.server";
import { writing } from "~/db/writing.server";
import { endOfDay } from "~/domain/calendar-date";
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
  await ensureCounted(store, sight, planId);
  const rows = await store.reader.healthCount.findMany({
    where: { day: sight.today, planId, dimension, n: { gt: 0 } },
  });
  return rows.map(({ key, kind, health, n }) => ({ key, kind: kind as ElementKind, health: health as Health, n }));
}

async function ensureCounted(store: Store, sight: Sight, planId: PlanId): Promise<void> {
  const { healthRules, timeZone } = await readSettings(sight.view);
  const id = { day_planId: { day: sight.today, planId } };
  const known = await store.reader.healthDay.findUnique({ where: id });
  if (known?.rules === JSON.stringify(healthRules)) return;
  await writing(store, async (tx) => {
    await lockHead(tx);
    const end = BigInt(endOfDay(sight.today, timeZone));
    const view = sight.asOf ? pastView(tx, await lastSeqBy(tx, end)) : presentView(tx);
    await countHealth(tx, view, planId, sight.today);
    return succeed(null);
  });
}
