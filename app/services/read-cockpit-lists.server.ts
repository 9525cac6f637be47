import { type FirstOf, readFirstIds } from "~/db/read-first-ids.server";
import { addDays } from "~/domain/calendar-days";
import type { Plan } from "~/domain/rows";
import type { Look } from "~/services/look.server";
import { type Stretches, stretchesOf } from "~/services/timeline-stretches";

/** The lists of the cockpit, each of which can be shown at greater length. */
export const cockpitLists = ["decisions", "stale", "unowned", "reports"] as const;
export type CockpitList = (typeof cockpitLists)[number];

/** Ids of what the cockpit shows, each list in its order within a plan. */
export interface CockpitIds {
  /** What of the plans' trees the timeline shows. */
  readonly stretches: Stretches;
  readonly lists: Readonly<Record<CockpitList, readonly string[]>>;
  /** How many there are, counted to a hundred. */
  readonly counted: Readonly<Record<"decisions" | "unowned", number>>;
}

const rowsShown = 6;
const rowsShownAtLength = 50;
const countedTo = 100;

/** Everything the cockpit lists, and the lists of its timeline, as ids, in one question. */
export async function readCockpitIds(
  { store, view, today, settings }: Look,
  plans: readonly Plan[],
  timeline: Readonly<Record<string, FirstOf>>,
  atLength: CockpitList | null,
): Promise<CockpitIds> {
  const planIds = plans.map((plan) => plan.id);
  if (planIds.length === 0) return nothing;
  const take = (list: CockpitList) => (list === atLength ? rowsShownAtLength : rowsShown);
  const asked: Record<string, FirstOf> = {
    ...timeline,
    reports: { from: "report", where: { planId: { in: planIds } }, orderBy: "-fromSeq", take: take("reports") },
  };
  for (const { id: planId, endsOn } of plans) {
    const lastDay = today < endsOn ? today : endsOn;
    const staleBefore = addDays(lastDay, -settings.healthRules.staleAfterDays);
    asked[`decisions ${planId}`] = {
      from: "standing",
      where: { planId, decisionSince: { not: null } },
      orderBy: "decisionSince",
      take: countedTo,
    };
    asked[`stale ${planId}`] = {
      from: "standing",
      where: { planId, kind: "task", oldestReportOn: { lt: staleBefore } },
      orderBy: "oldestReportOn",
      take: take("stale"),
    };
    asked[`unowned ${planId}`] = {
      from: "element",
      where: { planId, leadUnitId: null, lifecycle: { not: "cancelled" } },
      orderBy: "kind",
      take: countedTo,
    };
  }
  const ids = await readFirstIds(store.reader, view.at, asked);
  const perPlan = (list: string) => planIds.map((planId) => ids[`${list} ${planId}`] ?? []);
  const first = (list: CockpitList) => perPlan(list).flatMap((some) => some.slice(0, take(list)));
  const count = (list: string) => perPlan(list).reduce((sum, some) => sum + some.length, 0);
  return {
    stretches: stretchesOf(timeline, ids),
    lists: {
      decisions: first("decisions"),
      stale: first("stale"),
      unowned: first("unowned"),
      reports: ids.reports ?? [],
    },
    counted: { decisions: count("decisions"), unowned: count("unowned") },
  };
}

const nothing: CockpitIds = {
  stretches: new Map(),
  lists: { decisions: [], stale: [], unowned: [], reports: [] },
  counted: { decisions: 0, unowned: 0 },
};
