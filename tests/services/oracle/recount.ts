import type { PrismaClient } from "~/db/generated/sqlite/client";
import { standingOfRow } from "~/db/standing-row";
import { presentView } from "~/db/view.server";
import type { CalendarDate } from "~/domain/calendar-date";
import { presetHealthRules } from "~/domain/health";
import { bucketsOf } from "~/domain/health-buckets";
import type { PlanId } from "~/domain/ids";

type Tally = Record<string, number>;

/** Counts a plan's health from every row, from scratch: `dimension key kind health` → how many. */
export async function recount(reader: PrismaClient, planId: PlanId, today: CalendarDate): Promise<Tally> {
  const view = presentView(reader);
  const plan = await view.first("plan", { id: planId });
  if (!plan) throw new Error("no plan");
  const standings = new Map(
    (await view.find("standing", { planId })).map((row) => [row.nodeId as string, standingOfRow(row)]),
  );
  const placements = await view.find("placement", { planId });
  const tally: Tally = {};
  for (const element of await view.find("element", { planId })) {
    const own = placements.filter((placement) => placement.elementId === element.id);
    for (const bucket of bucketsOf(element, standings.get(element.id), own, plan.endsOn, today, presetHealthRules)) {
      const key = `${bucket.dimension} ${bucket.key} ${bucket.kind} ${bucket.health}`;
      tally[key] = (tally[key] ?? 0) + 1;
    }
  }
  return tally;
}

/** The counters as they are kept, in the same shape. */
export async function keptCounters(reader: PrismaClient, planId: PlanId, day: CalendarDate): Promise<Tally> {
  const rows = await reader.healthCount.findMany({ where: { planId, day } });
  const counted = rows.filter((row) => row.n !== 0);
  return Object.fromEntries(counted.map((row) => [`${row.dimension} ${row.key} ${row.kind} ${row.health}`, row.n]));
}
