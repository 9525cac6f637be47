import { z } from "zod";
import { type BasisPoints, whole } from "~/domain/basis-points";
import type { CalendarDate } from "~/domain/calendar-date";
import { daysBetween } from "~/domain/calendar-days";
import type { Lifecycle } from "~/domain/rows";
import { type Span, scheduledProgress } from "~/domain/schedule";

/** 进展状态, in order of precedence: the first that applies is shown. */
export const healths = ["cancelled", "done", "not-started", "stale", "behind", "watch", "on-track"] as const;
export type Health = (typeof healths)[number];

/** Rules as data: an organisation may set its own. */
export const HealthRules = z.object({
  /** From this many basis points behind schedule an element is watched; this value belongs to watch. */
  watchFromBp: z.number().int().min(1).max(10_000),
  /** Beyond this many basis points behind schedule it is behind; this value still belongs to watch. */
  behindBeyondBp: z.number().int().min(1).max(10_000),
  /** News older than this many days is stale. */
  staleAfterDays: z.number().int().min(1).max(1000),
  /** With less than this share measured nothing is ever on track. */
  measuredFromBp: z.number().int().min(0).max(10_000),
});
export type HealthRules = z.infer<typeof HealthRules>;

export const presetHealthRules: HealthRules = {
  watchFromBp: 1000,
  behindBeyondBp: 3000,
  staleAfterDays: 45,
  measuredFromBp: 5000,
};

/** The stored facts health is a function of. */
export interface HealthFacts extends Span {
  readonly lifecycle: Lifecycle;
  /** Null while nothing is measured: unmeasured is not zero. */
  readonly progressBp: BasisPoints | null;
  readonly measuredBp: BasisPoints;
  readonly oldestReportOn: CalendarDate | null;
  /** The plan's last day: no news is awaited beyond it, and the last one before it stands. */
  readonly planEndsOn: CalendarDate;
}

export function healthOf(facts: HealthFacts, today: CalendarDate, rules: HealthRules): Health {
  if (facts.lifecycle === "cancelled") return "cancelled";
  if (isDone(facts)) return "done";
  if (today < facts.startsOn && !facts.progressBp) return "not-started";
  if (isStale(facts, today, rules)) return "stale";
  const gap = scheduledProgress(facts, today) - (facts.progressBp ?? 0);
  if (facts.progressBp !== null && gap > rules.behindBeyondBp) return "behind";
  if (facts.progressBp === null || gap >= rules.watchFromBp || facts.measuredBp < rules.measuredFromBp) return "watch";
  return "on-track";
}

/** Whether the oldest awaited news is too old on `today`, or on the plan's last day once that has passed. */
export function isStale(
  facts: Pick<HealthFacts, "oldestReportOn" | "planEndsOn">,
  today: CalendarDate,
  rules: HealthRules,
): boolean {
  const day = today < facts.planEndsOn ? today : facts.planEndsOn;
  return facts.oldestReportOn !== null && daysBetween(facts.oldestReportOn, day) > rules.staleAfterDays;
}

function isDone(facts: HealthFacts): boolean {
  return facts.progressBp === whole && facts.measuredBp === whole;
}
