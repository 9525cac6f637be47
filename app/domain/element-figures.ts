import type { BasisPoints } from "~/domain/basis-points";
import type { CalendarDate } from "~/domain/calendar-date";
import { type Health, type HealthRules, healthOf, isStale } from "~/domain/health";
import type { PlanElement } from "~/domain/rows";
import { scheduledProgress } from "~/domain/schedule";
import { type Measure, type Standing, unmeasured } from "~/domain/standing";

/** What a page shows of how an element stands on a day. */
export interface ElementFigures extends Measure {
  readonly health: Health;
  readonly scheduledBp: BasisPoints;
  /** Day of the oldest news awaited below; null where none is awaited. */
  readonly oldestReportOn: CalendarDate | null;
  readonly stale: boolean;
}

/** An element's figures from its stored standing; one that has no standing yet is unmeasured. */
export function figuresOf(
  element: PlanElement,
  standing: Pick<Standing, "progressBp" | "measuredBp" | "oldestReportOn"> | undefined,
  planEndsOn: CalendarDate,
  today: CalendarDate,
  rules: HealthRules,
): ElementFigures {
  const { progressBp, measuredBp } = standing ?? unmeasured;
  const oldestReportOn = standing?.oldestReportOn ?? null;
  return {
    progressBp,
    measuredBp,
    oldestReportOn,
    scheduledBp: scheduledProgress(element, today),
    health: healthOf({ ...element, progressBp, measuredBp, oldestReportOn, planEndsOn }, today, rules),
    stale: isStale({ oldestReportOn, planEndsOn }, today, rules),
  };
}
