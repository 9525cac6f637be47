import { type HistoryPage, readPointsHistory } from "~/db/read-points-history.server";
import type { CalendarDate } from "~/domain/calendar-date";
import type { PlanId, WorkPointId } from "~/domain/ids";
import type { LevelNames } from "~/domain/level-names";
import { type Actor, may } from "~/domain/permissions";
import { allows } from "~/domain/plan-status";
import { fail, type Result, succeed } from "~/domain/result";
import type { KeyDirection, Plan, Unit } from "~/domain/rows";
import { yearsOf, yearWithin } from "~/domain/year-span";
import { look, planInSight } from "~/services/look.server";
import { type NamesInHistory, namesIn } from "~/services/names-in-history.server";
import { readYearPlan, type YearPlan } from "~/services/read-year-plan.server";
import {
  type CarriedPoint,
  type CarrierSearch,
  findCarriers,
  readYearPoints,
} from "~/services/read-year-points.server";

/** What of a year's page is asked for. */
export interface YearQuery {
  /** Null for the year it is, or the plan's nearest. */
  readonly year: number | null;
  /** The point whose form is open, and the words its carriers are searched by; null where none is searched. */
  readonly pointId: WorkPointId | null;
  readonly words: string | null;
  /** From 1. */
  readonly historyPage: number;
}

export interface YearFacts extends YearPlan {
  readonly plan: Plan;
  readonly year: number;
  readonly years: readonly number[];
  readonly today: CalendarDate;
  readonly asOf: CalendarDate | null;
  readonly timeZone: string;
  readonly levelNames: LevelNames;
  readonly directions: readonly KeyDirection[];
  readonly points: readonly CarriedPoint[];
  /** The units that lead what is shown. */
  readonly leads: readonly Unit[];
  /** The point whose form is open; null where none is or it isn't there. */
  readonly openedId: WorkPointId | null;
  readonly search: CarrierSearch | null;
  readonly history: HistoryPage;
  readonly historyNames: NamesInHistory;
  readonly mayEdit: boolean;
  readonly readsLetters: boolean;
}

/** What a plan asks of one year and what of it falls into that year, as it is or as it was known on a past day. */
export async function loadYear(
  actor: Actor,
  planId: PlanId,
  query: YearQuery,
  day: CalendarDate | null,
  now?: number,
): Promise<Result<YearFacts>> {
  const looking = await look(actor, "read-plans", day, now);
  if (!looking.ok) return looking;
  const inSight = await planInSight(actor, looking.value, planId);
  if (!inSight.ok) return inSight;
  const plan = inSight.value;
  const { view, store, today, asOf, settings } = looking.value;
  const year = query.year ?? yearWithin(plan, today);
  if (!yearsOf(plan).includes(year)) return fail({ code: "not-found", entity: "page" });
  const [directions, points, yearPlan, logged] = await Promise.all([
    view.find("keyDirection", { planId }, { orderBy: ["sortKey", "id"], take: 100 }),
    readYearPoints(looking.value, plan, year),
    readYearPlan(looking.value, plan, year),
    readPointsHistory(store, view, planId, year, query.historyPage),
  ]);
  const history = may(actor, "read-drafts") ? logged : withoutPeople(logged);
  const mayEdit = asOf === null && may(actor, "edit-outline", { planId }) && allows(plan.status, "set-work-points");
  const opened = mayEdit ? points.find(({ point }) => point.id === query.pointId) : undefined;
  const shown = [...points.flatMap(({ carriers }) => carriers), ...yearPlan.goals];
  const leadIds = [...new Set(shown.flatMap(({ element }) => element.leadUnitId ?? []))];
  return succeed({
    ...{ plan, year, years: yearsOf(plan), today, asOf, directions, points, history, mayEdit },
    ...{ timeZone: settings.timeZone, levelNames: settings.levelNames, ...yearPlan },
    leads: leadIds.length > 0 ? await view.find("unit", { id: { in: leadIds } }) : [],
    openedId: opened?.point.id ?? null,
    search: opened && query.words !== null ? await findCarriers(looking.value, plan, opened, query.words) : null,
    historyNames: await namesIn(view, history.events),
    readsLetters: may(actor, "read-letters"),
  });
}

// Readers from outside learn what was done by which unit; who did it and why stays in the house.
function withoutPeople(history: HistoryPage): HistoryPage {
  return { ...history, events: history.events.map((event) => ({ ...event, author: null, reason: null })) };
}
