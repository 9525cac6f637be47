import { type CalendarDate, calendarDate } from "~/domain/calendar-date";
import { yearOf } from "~/domain/calendar-days";
import type { Span } from "~/domain/schedule";

/** The stretch of time plans are drawn on. */
export interface PlanAxis extends Span {
  /** First day of the plan that takes over from one that ends before it; null where none does. */
  readonly hingeOn: CalendarDate | null;
}

/** One axis for all plans, in whole years; null where there is no plan. Of several hand-overs the latest is the hinge. */
export function axisOf(plans: readonly Span[]): PlanAxis | null {
  const [first, ...rest] = plans;
  if (!first) return null;
  const startsOn = rest.reduce((day, plan) => (plan.startsOn < day ? plan.startsOn : day), first.startsOn);
  const endsOn = rest.reduce((day, plan) => (plan.endsOn > day ? plan.endsOn : day), first.endsOn);
  const takeovers = plans.filter((plan) => plans.some((earlier) => earlier.endsOn < plan.startsOn));
  const hingeOn =
    takeovers
      .map((plan) => plan.startsOn)
      .sort()
      .at(-1) ?? null;
  return {
    startsOn: calendarDate(`${yearOf(startsOn)}-01-01`),
    endsOn: calendarDate(`${yearOf(endsOn)}-12-31`),
    hingeOn,
  };
}
