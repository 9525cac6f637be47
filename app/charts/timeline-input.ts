import type { CalendarDate } from "~/domain/calendar-date";
import type { Health } from "~/domain/health";
import type { Outcome, Succession } from "~/domain/rows";

/** What a tick stands for on the axis. */
export type TickUnit = "day" | "week" | "month" | "quarter" | "year" | "five-years";

/** One line of the timeline, in reading order; `depth` says how far it is indented (0 = direction). */
export type TimelineRow = {
  readonly id: string;
  readonly depth: number;
  readonly kind: "direction" | "goal" | "measure" | "task" | "more";
  readonly title: string;
  readonly code?: string;
  readonly health: Health;
  /** First and last day, both included. Either may be missing, or stand in the wrong order in imported rows. */
  readonly startsOn?: CalendarDate;
  readonly endsOn?: CalendarDate;
  /** Basis points 0–10,000; null means unmeasured, which is not zero. */
  readonly progressBp: number | null;
  /** Where progress should be by now, basis points 0–10,000. */
  readonly scheduledBp?: number | null;
  /** How much of the row's weight is measured, basis points 0–10,000. */
  readonly measuredBp: number;
  readonly milestones?: readonly TimelineMilestone[];
  readonly href?: string;
  /** A few quiet words after the title, dropped where they don't fit. */
  readonly note?: string;
  /** Where it stood on the day it is compared with: a thin shadow below the bar. */
  readonly ghost?: TimelineSpan;
  /** Between which days it will probably end (10–90 %): a fading tail. Absent until something forecasts. */
  readonly tail?: TimelineSpan;
  /** Address of the rows below it that aren't loaded yet; of a "more" row, the rows that take its place. */
  readonly loads?: string;
  /** In a search: whether it was found itself, or only stands above what was. Absent where nothing is searched for. */
  readonly matched?: boolean;
  /** Why nothing is told of it on the day that is looked at, in words, which may be empty; its health and figures say nothing then. */
  readonly absent?: string;
  /** Whoever looks may re-date it from this revision on. */
  readonly revision?: number;
};

/** First and last day, both included. */
export type TimelineSpan = {
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
};

/** What an address in `loads` answers: rows in reading order, and the links that touch them. */
export type TimelineBranch = {
  readonly rows: readonly TimelineRow[];
  readonly successions: readonly TimelineSuccession[];
  readonly dependencies: readonly TimelineDependency[];
};

export type TimelineMilestone = {
  readonly title: string;
  readonly dueOn: CalendarDate;
};

/** A named stretch of the axis; `labels` from the fullest to the shortest wording. */
export type TimelineBand = {
  readonly labels: readonly string[];
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
};

/** How a goal lives on, or what became of one that ends at the hinge. */
export type SuccessionType = Succession | Outcome;

/** What becomes of a goal at the hinge. `toId` is null for what ends there; shares of one goal sum to 10,000. */
export type TimelineSuccession = {
  readonly fromId: string;
  readonly toId: string | null;
  readonly type: SuccessionType;
  readonly shareBp: number;
};

/** `toId` may start once `fromId` is finished. */
export type TimelineDependency = {
  readonly fromId: string;
  readonly toId: string;
};

/** The words the geometry places, in the reader's language. Each list runs from the fullest to the shortest wording. */
export type TimelineFormat = {
  readonly tick: (unit: TickUnit, startsOn: CalendarDate) => readonly string[];
  readonly progress: (progressBp: number | null) => string;
  readonly today: readonly string[];
  /** The words left and right in the hinge. */
  readonly hinge: readonly [string, string];
  readonly undated: string;
  /** For a row that lies wholly outside the axis, beside an arrow. */
  readonly outside: (startsOn: CalendarDate, endsOn: CalendarDate) => string;
};

export type DecadeInput = {
  readonly today: CalendarDate;
  /** First and last day of the axis. */
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  /** First day of the later plan period; null for an axis without a hinge. */
  readonly hingeOn: CalendarDate | null;
  /** The part of the axis that is in view; all of it where it is absent. */
  readonly window?: TimelineSpan;
  /** Lines of bands from the top: plan periods, council terms, phases. */
  readonly bands: readonly (readonly TimelineBand[])[];
  readonly rows: readonly TimelineRow[];
  readonly successions: readonly TimelineSuccession[];
  readonly dependencies: readonly TimelineDependency[];
  readonly format: TimelineFormat;
};
