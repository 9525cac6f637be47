import { readCountsOf } from "~/db/read-counts.server";
import { readUnitNamesThen } from "~/db/read-unit-names.server";
import type { CalendarDate } from "~/domain/calendar-date";
import { type HealthTally, tallyOf } from "~/domain/health-tally";
import type { Actor } from "~/domain/permissions";
import { type PlanSummary, summaryOf } from "~/domain/plan-summary";
import { type Result, succeed } from "~/domain/result";
import type { Body, Report, Unit } from "~/domain/rows";
import { look } from "~/services/look.server";
import { type CockpitIds, type CockpitList, readCockpitIds } from "~/services/read-cockpit-lists.server";
import { type Items, readItems } from "~/services/read-items.server";
import { groupsOf, type TimelineFacts, timelineFacts } from "~/services/timeline-facts.server";
import { readFrame } from "~/services/timeline-frame.server";
import type { Unfolding } from "~/services/timeline-query";
import { idsOf, stretchLists } from "~/services/timeline-stretches";
import { readTies } from "~/services/timeline-tree.server";

/** What the leadership sees first: whether the plans will come true, what asks for a decision, who reported what. */
export interface CockpitFacts {
  readonly today: CalendarDate;
  readonly asOf: CalendarDate | null;
  readonly organisation: { readonly nameZh: string; readonly nameEn: string };
  /** Plans that are being carried out or evaluated, the earliest first. */
  readonly plans: readonly PlanSummary[];
  readonly hasDrafts: boolean;
  readonly timeline: TimelineFacts;
  /** Tasks of all these plans by health. */
  readonly tasks: HealthTally;
  readonly ids: CockpitIds;
  readonly items: Items["items"];
  readonly reports: ReadonlyMap<string, Report>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly bodies: ReadonlyMap<string, Body>;
  /** What the units of the latest reports were called when they reported, by report. */
  readonly reportUnits: ReadonlyMap<string, { readonly nameZh: string; readonly nameEn: string }>;
  readonly atLength: CockpitList | null;
}

const openStatuses = ["provisional", "adopted", "closing"] as const;
const plansShown = 6;

/** What of the cockpit a reader asks for. */
export interface CockpitQuery {
  /** The list that is shown at length. */
  readonly atLength: CockpitList | null;
  /** How far the timeline is unfolded. */
  readonly unfolding: Unfolding;
}

export async function loadCockpit(
  actor: Actor,
  { atLength, unfolding }: CockpitQuery,
  asOf: CalendarDate | null,
  now?: number,
): Promise<Result<CockpitFacts>> {
  const looked = await look(actor, "read-plans", asOf, now);
  if (!looked.ok) return looked;
  const { view, store, today, settings } = looked.value;
  const plans = await view.find(
    "plan",
    { status: { in: openStatuses } },
    { orderBy: ["startsOn", "id"], take: plansShown },
  );
  const planIds = plans.map((plan) => plan.id);
  const [directions, phases, frame] = await Promise.all([
    view.find("keyDirection", { planId: { in: planIds } }, { orderBy: ["sortKey", "id"], take: 60 }),
    view.find("phase", { planId: { in: planIds } }, { orderBy: ["startsOn", "id"], take: 60 }),
    readFrame(looked.value),
  ]);
  const wanted = stretchLists({ plans, directions, ...unfolding, alone: null, within: null });
  const [ids, counts] = await Promise.all([
    readCockpitIds(looked.value, plans, wanted, atLength),
    readCountsOf(store, looked.value, settings, planIds, ["plan", "direction"]),
  ]);
  const rows = idsOf(ids.stretches);
  const { decisions, stale, unowned } = ids.lists;
  const [latest, reportUnits, ties] = await Promise.all([
    view.find("report", { id: { in: ids.lists.reports } }),
    readUnitNamesThen(store.reader, ids.lists.reports),
    readTies(looked.value, rows, { compare: null }),
  ]);
  const reported = latest.map((report) => report.taskId);
  const heirs = ties.links.map((link) => link.toId);
  const { items, planStandings } = await readItems(
    looked.value,
    [...rows, ...decisions, ...stale, ...unowned, ...reported, ...heirs],
    plans,
  );
  const asking = decisions.flatMap((id) => items.get(id)?.standing.reportId ?? []);
  const asked = asking.length === 0 ? [] : await view.find("report", { id: { in: asking } });
  const groups = groupsOf(plans, directions, ties.links, (id) => items.get(id)?.element);
  const goals = counts.filter((count) => count.kind === "goal");
  return succeed({
    units: frame.units,
    bodies: frame.bodies,
    today,
    asOf: looked.value.asOf,
    organisation: { nameZh: settings.nameZh, nameEn: settings.nameEn },
    plans: plans.map((plan) => {
      const tally = tallyOf(goals.filter(({ dimension, planId }) => dimension === "plan" && planId === plan.id));
      return summaryOf(plan, phases, tally, planStandings.get(plan.id), today, settings.healthRules);
    }),
    hasDrafts: plans.length === 0 && (await view.first("plan", { status: "draft" })) !== null,
    timeline: timelineFacts(actor, looked.value, {
      ...{ plans, directions, phases, frame, counts, groups, ties, items },
      stretches: ids.stretches,
    }),
    tasks: tallyOf(counts.filter((count) => count.dimension === "plan" && count.kind === "task")),
    ids,
    items,
    reports: new Map([...latest, ...asked].map((report) => [report.id, report])),
    ...{ reportUnits, atLength },
  });
}
