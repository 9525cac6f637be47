import type { CalendarDate } from "~/domain/calendar-date";
import { type HealthRules, isStale } from "~/domain/health";
import type { HealthTally } from "~/domain/health-tally";
import type { Phase, Plan } from "~/domain/rows";
import { scheduledProgress } from "~/domain/schedule";
import type { Standing } from "~/domain/standing";

/** A plan in figures: how far it has come, how far it should be, and how its goals stand. */
export interface PlanSummary {
  readonly plan: Plan;
  readonly phases: readonly Phase[];
  readonly goals: HealthTally;
  /** Basis points; null while nothing is measured. */
  readonly progressBp: number | null;
  readonly measuredBp: number;
  readonly scheduledBp: number;
  /** Day of the oldest news among what is still open; null where nothing is awaited. */
  readonly oldestReportOn: CalendarDate | null;
  readonly stale: boolean;
}

export function summaryOf(
  plan: Plan,
  phases: readonly Phase[],
  goals: HealthTally,
  standing: Pick<Standing, "homeProgressBp" | "homeMeasuredBp" | "oldestReportOn"> | undefined,
  today: CalendarDate,
  rules: HealthRules,
): PlanSummary {
  const oldestReportOn = standing?.oldestReportOn ?? null;
  return {
    plan,
    phases: phases.filter((phase) => phase.planId === plan.id),
    goals,
    progressBp: standing?.homeProgressBp ?? null,
    measuredBp: standing?.homeMeasuredBp ?? 0,
    scheduledBp: scheduledProgress(plan, today),
    // News that is not due yet is no news: a task that starts later is as old as its start.
    oldestReportOn: oldestReportOn !== null && oldestReportOn > today ? null : oldestReportOn,
    stale: isStale({ oldestReportOn, planEndsOn: plan.endsOn }, today, rules),
  };
}
