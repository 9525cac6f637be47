import { readCountsOf } from "~/db/read-counts.server";
import type { CalendarDate } from "~/domain/calendar-date";
import { type DirectionGroup, groupDirections } from "~/domain/direction-groups";
import { type HealthTally, tallyOf } from "~/domain/health-tally";
import type { ElementId } from "~/domain/ids";
import type { Actor } from "~/domain/permissions";
import { axisOf, type PlanAxis } from "~/domain/plan-axis";
import { type PlanSummary, summaryOf } from "~/domain/plan-summary";
import { type Result, succeed } from "~/domain/result";
import type { Body, Link, Period, Phase, Report, Term, Unit } from "~/domain/rows";
import { type Look, look } from "~/services/look.server";
import { type CockpitIds, type CockpitList, readCockpitIds } from "~/services/read-cockpit-lists.server";
import { type Items, readItems } from "~/services/read-items.server";

/** What the leadership sees first: whether the plans will come true, what asks for a decision, who reported what. */
export interface CockpitFacts {
  readonly today: CalendarDate;
  readonly asOf: CalendarDate | null;
  readonly organisation: { readonly nameZh: string; readonly nameEn: string };
  /** Plans that are being carried out or evaluated, the earliest first. */
  readonly plans: readonly PlanSummary[];
  readonly hasDrafts: boolean;
  readonly axis: PlanAxis | null;
  readonly periods: readonly Period[];
  readonly terms: readonly Term[];
  readonly phases: readonly Phase[];
  readonly groups: readonly DirectionGroup[];
  /** Goals by health, by `planId/directionId`. */
  readonly directionTallies: ReadonlyMap<string, HealthTally>;
  /** Tasks of all these plans by health. */
  readonly tasks: HealthTally;
  readonly successions: readonly Link[];
  readonly ids: CockpitIds;
  readonly items: Items["items"];
  readonly reports: ReadonlyMap<string, Report>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly bodies: ReadonlyMap<string, Body>;
  readonly atLength: CockpitList | null;
}

const openStatuses = ["provisional", "adopted", "closing"] as const;
const plansShown = 6;

export async function loadCockpit(
  actor: Actor,
  atLength: CockpitList | null,
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
  const [ids, counts] = await Promise.all([
    readCockpitIds(looked.value, plans, directions, atLength),
    readCountsOf(store, looked.value, settings, planIds, ["plan", "direction"]),
  ]);
  const goalIds = [...ids.goals.values()].flat() as ElementId[];
  const { decisions, stale, unowned } = ids.lists;
  const [latest, successions] = await Promise.all([
    view.find("report", { id: { in: ids.lists.reports } }),
    goalIds.length === 0 ? [] : view.find("link", { type: "succeeds", fromId: { in: goalIds } }),
  ]);
  const reported = latest.map((report) => report.taskId);
  const heirs = successions.map((link) => link.toId);
  const { items, planStandings } = await readItems(
    looked.value,
    [...goalIds, ...decisions, ...stale, ...unowned, ...reported, ...heirs],
    plans,
  );
  const asking = decisions.flatMap((id) => items.get(id)?.standing.reportId ?? []);
  const asked = asking.length === 0 ? [] : await view.find("report", { id: { in: asking } });
  const direct = successions.flatMap((link) => {
    const [fromId, toId] = [link.fromId, link.toId].map((id) => items.get(id)?.element.directionId ?? null);
    return fromId && toId ? [{ fromId, toId, shareBp: link.shareBp ?? 0 }] : [];
  });
  const goals = counts.filter((count) => count.kind === "goal");
  return succeed({
    ...frame,
    today,
    asOf: looked.value.asOf,
    organisation: { nameZh: settings.nameZh, nameEn: settings.nameEn },
    plans: plans.map((plan) => {
      const tally = tallyOf(goals.filter(({ dimension, planId }) => dimension === "plan" && planId === plan.id));
      return summaryOf(plan, phases, tally, planStandings.get(plan.id), today, settings.healthRules);
    }),
    hasDrafts: plans.length === 0 && (await view.first("plan", { status: "draft" })) !== null,
    axis: axisOf(plans),
    phases,
    groups: groupDirections(planIds, directions, direct),
    directionTallies: new Map(
      [...ids.goals.keys()].map((home) => [
        home,
        tallyOf(goals.filter((count) => count.dimension === "direction" && `${count.planId}/${count.key}` === home)),
      ]),
    ),
    tasks: tallyOf(counts.filter((count) => count.dimension === "plan" && count.kind === "task")),
    successions,
    ids,
    items,
    reports: new Map([...latest, ...asked].map((report) => [report.id, report])),
    atLength,
  });
}

async function readFrame({ view }: Look) {
  const [periods, terms, bodies, units] = await Promise.all([
    view.find("period", {}, { orderBy: ["startsOn", "id"], take: 20 }),
    view.find("term", {}, { orderBy: ["startsOn", "id"], take: 40 }),
    view.find("body", {}, { orderBy: ["sortKey", "id"], take: 100 }),
    view.find("unit", {}, { orderBy: ["sortKey", "id"], take: 500 }),
  ]);
  const councils = new Set(bodies.filter((body) => body.kind === "council").map((body) => body.id));
  return {
    periods,
    terms: terms.filter((term) => councils.has(term.bodyId)),
    bodies: new Map<string, Body>(bodies.map((body) => [body.id, body])),
    units: new Map<string, Unit>(units.map((unit) => [unit.id, unit])),
  };
}
