import type { CalendarDate } from "~/domain/calendar-date";
import type { Problem } from "~/domain/problem";
import type { Plan } from "~/domain/rows";
import { contains, type Span } from "~/domain/schedule";

/** Why a span can't stand in the plan, or null: its days must be in order and inside the plan's. */
export function spanProblem(span: Span, plan: Plan): Problem | null {
  if (span.endsOn < span.startsOn) return { code: "dates-reversed", field: "endsOn" };
  if (contains(plan, span)) return null;
  return outsidePlan(plan, span.startsOn < plan.startsOn ? "startsOn" : "endsOn");
}

/** Why a day can't stand in the plan, or null. */
export function dayProblem(day: CalendarDate, plan: Plan, field: string): Problem | null {
  return contains(plan, { startsOn: day, endsOn: day }) ? null : outsidePlan(plan, field);
}

function outsidePlan(plan: Plan, field: string): Problem {
  return {
    code: "outside-plan",
    field,
    startsOn: plan.startsOn,
    endsOn: plan.endsOn,
  };
}
