import type { CalendarDate } from "~/domain/calendar-date";
import type { Health } from "~/domain/health";
import type { DirectionId, ElementId, UnitId } from "~/domain/ids";

/** What of the plans a timeline is narrowed to; null and "" narrow nothing. */
export interface TimelineFilters {
  /** A key direction, with what is told as one with it. */
  readonly directionId: DirectionId | null;
  /** A unit that leads or co-operates. */
  readonly unitId: UnitId | null;
  readonly health: Health | null;
  /** Id of a plan period: only what touches it. */
  readonly periodId: string | null;
  /** Words of a title in either language, or a code such as 2.3.1. */
  readonly words: string;
}

/** How far the tree of a timeline is unfolded. */
export interface Unfolding {
  /** Elements whose children are shown. */
  readonly open: readonly ElementId[];
  /** How many rows of a stretch are shown, if not as many as usual: by element, key direction or, for goals of none, plan. */
  readonly shown: ReadonlyMap<string, number>;
  /** Rows whose branch is there and shown folded, key directions for the most part. */
  readonly closed: readonly string[];
  /** How many branches and stretches were asked for beyond what is shown at once. */
  readonly leftOut: number;
}

/** What of a timeline is asked for. */
export interface TimelineQuery extends Unfolding {
  readonly filters: TimelineFilters;
  /** The past day whose dates lie below today's as shadows. */
  readonly compare: CalendarDate | null;
}

export const noFilters: TimelineFilters = { directionId: null, unitId: null, health: null, periodId: null, words: "" };

export const folded: Unfolding = { open: [], shown: new Map(), closed: [], leftOut: 0 };

export const plainTimeline: TimelineQuery = { ...folded, filters: noFilters, compare: null };

/** Whether elements are searched for, wherever they stand; direction and period only narrow the tree. */
export function isSearch({ unitId, health, words }: TimelineFilters): boolean {
  return unitId !== null || health !== null || words !== "";
}

/** Whether anything is left out. */
export function isNarrowed(filters: TimelineFilters): boolean {
  return filters.directionId !== null || filters.periodId !== null || isSearch(filters);
}
