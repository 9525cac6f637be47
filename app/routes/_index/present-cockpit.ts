import type { Bilingual } from "~/components/content-text";
import type { DecadeTimelineInput } from "~/components/decade-timeline/decade-timeline-input";
import type { CalendarDate } from "~/domain/calendar-date";
import { type HealthTally, plusTallies, tallyOf } from "~/domain/health-tally";
import type { PlanSummary } from "~/domain/plan-summary";
import type { Wording } from "~/http/wording.server";
import { presentTimeline, type Telling } from "~/routes/plans.$planId.timeline/present-timeline";
import type { CockpitFacts } from "~/services/load-cockpit.server";
import { type CockpitLists, presentLists } from "./present-lists";

/** One key direction, or several that live on in one, with how its goals stand in each plan. */
export interface DirectionLine {
  readonly id: string;
  readonly title: Bilingual;
  /** In the order of the plans; null where the plan has no such direction. */
  readonly plans: readonly ({
    readonly planId: string;
    /** Null where several of its directions stand under this heading. */
    readonly directionId: string | null;
    readonly tally: HealthTally;
  } | null)[];
}

export interface CockpitPage {
  readonly today: CalendarDate;
  readonly asOf: CalendarDate | null;
  readonly organisation: Bilingual;
  readonly hasDrafts: boolean;
  readonly plans: readonly PlanSummary[];
  readonly goals: HealthTally;
  readonly timeline: DecadeTimelineInput | null;
  readonly directions: readonly DirectionLine[];
  readonly lists: CockpitLists;
}

export function presentCockpit(
  facts: CockpitFacts,
  wording: Wording,
  { window, unfolding }: Pick<Telling, "window" | "unfolding">,
): CockpitPage {
  const { today, asOf, organisation, hasDrafts, plans } = facts;
  return {
    today,
    asOf,
    organisation: { zh: organisation.nameZh, en: organisation.nameEn },
    hasDrafts,
    plans,
    goals: plusTallies(plans.map(({ goals }) => goals)),
    timeline: presentTimeline(facts.timeline, {
      ...{ wording, window, unfolding, keepsEmpty: true, matched: null },
      carried: { asOf, periodId: null, compare: null },
    }),
    directions: presentDirections(facts),
    lists: presentLists(facts),
  };
}

function presentDirections({ plans, timeline: { groups, directionTallies } }: CockpitFacts): DirectionLine[] {
  return groups.map(({ heading, directions }) => ({
    id: heading.id,
    title: { zh: heading.titleZh, en: heading.titleEn },
    plans: plans.map(({ plan }) => {
      const own = directions.filter((direction) => direction.planId === plan.id);
      const [first] = own;
      if (!first) return null;
      const tallies = own.map(({ id }) => directionTallies.get(`${plan.id}/${id}`) ?? tallyOf([]));
      const directionId = own.length === 1 ? first.id : null;
      return { planId: plan.id, directionId, tally: plusTallies(tallies) };
    }),
  }));
}
