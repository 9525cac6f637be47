import type { DecadeTimelineInput } from "~/components/decade-timeline/decade-timeline-input";
import type { Option } from "~/components/select-field";
import type { ChosenFilters } from "~/components/timeline-filter";
import type { CalendarDate } from "~/domain/calendar-date";
import type { PlanStatus } from "~/domain/plan-status";
import type { Span } from "~/domain/schedule";
import type { Wording } from "~/http/wording.server";
import { examinedMost } from "~/services/find-matches.server";
import type { PlanTimelineFacts } from "~/services/load-timeline.server";
import { isNarrowed } from "~/services/timeline-query";
import { presentTimeline } from "./present-timeline";
import { nameOf, titleOf } from "./row-words";

export interface TimelinePage {
  readonly plan: {
    readonly id: string;
    readonly title: string;
    readonly status: PlanStatus;
    readonly sample: boolean;
  };
  readonly today: CalendarDate;
  readonly asOf: CalendarDate | null;
  readonly mayEdit: boolean;
  readonly hasGoals: boolean;
  readonly isNarrowed: boolean;
  readonly timeline: DecadeTimelineInput | null;
  readonly filter: {
    readonly chosen: ChosenFilters;
    readonly directions: readonly Option[];
    readonly units: readonly Option[];
    readonly periods: readonly Option[];
  };
  /** What a search found; null where nothing is searched for. */
  readonly found: { readonly shown: number; readonly more: boolean; readonly examined: number | null } | null;
  /** The day its dates are compared with, and whether anything is known of that day. */
  readonly compared: { readonly day: CalendarDate; readonly known: boolean } | null;
}

export function presentPage(facts: PlanTimelineFacts, wording: Wording, window: Span | null): TimelinePage {
  const { plan, today, asOf, query, found, tree } = facts;
  const { filters, compare } = query;
  const timeline = presentTimeline(facts, {
    carried: { asOf, periodId: filters.periodId, compare },
    ...{ wording, window },
    unfolding: query,
    matched: found?.matched ?? null,
    keepsEmpty: !isNarrowed(filters),
  });
  return {
    plan: { id: plan.id, title: titleOf(wording, plan), status: plan.status, sample: plan.sample },
    ...{ today, asOf, timeline },
    mayEdit: facts.mayEdit,
    hasGoals: facts.hasGoals,
    isNarrowed: isNarrowed(filters),
    filter: presentFilter(facts, wording),
    found: found && {
      shown: found.shown,
      more: found.more,
      examined: found.examined >= examinedMost && !found.more ? found.examined : null,
    },
    compared: compare && { day: compare, known: tree.ghosts !== null },
  };
}

function presentFilter({ query, groups, periods, tree }: PlanTimelineFacts, wording: Wording): TimelinePage["filter"] {
  const { words, directionId, unitId, health, periodId } = query.filters;
  // Directions told as one are one choice, by whichever of them the address names.
  const chosen = groups.find(({ directions }) => directions.some(({ id }) => id === directionId));
  const units = [...tree.units.values()].filter(({ id, closedOn }) => closedOn === null || id === unitId);
  return {
    chosen: {
      q: words,
      direction: chosen?.heading.id ?? "",
      unit: unitId ?? "",
      health: health ?? "",
      period: periodId ?? "",
      compare: query.compare,
    },
    directions: groups.map(({ heading }) => ({ value: heading.id, label: titleOf(wording, heading) })),
    units: units.map((unit) => ({ value: unit.id, label: nameOf(wording, unit) })),
    periods: periods.map((period) => ({ value: period.id, label: nameOf(wording, period) })),
  };
}
