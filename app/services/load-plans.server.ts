import { readCountsOf } from "~/db/read-counts.server";
import type { CalendarDate } from "~/domain/calendar-date";
import { tallyOf } from "~/domain/health-tally";
import { type Actor, may } from "~/domain/permissions";
import { planStatuses } from "~/domain/plan-status";
import { type PlanSummary, summaryOf } from "~/domain/plan-summary";
import { type Result, succeed } from "~/domain/result";
import { look } from "~/services/look.server";
import { readItems } from "~/services/read-items.server";

export interface PlansFacts {
  readonly today: CalendarDate;
  readonly asOf: CalendarDate | null;
  readonly mayCreate: boolean;
  /** The latest plan first. */
  readonly plans: readonly PlanSummary[];
  readonly hasMore: boolean;
  readonly page: number;
}

const pageSize = 12;

/** The plans side by side; drafts only for those inside. `page` counts from 1. */
export async function loadPlans(
  actor: Actor,
  page: number,
  asOf: CalendarDate | null,
  now?: number,
): Promise<Result<PlansFacts>> {
  const looked = await look(actor, "read-plans", asOf, now);
  if (!looked.ok) return looked;
  const { view, store, today, settings } = looked.value;
  const seen = may(actor, "read-drafts") ? planStatuses : planStatuses.filter((status) => status !== "draft");
  const found = await view.find(
    "plan",
    { status: { in: seen } },
    { orderBy: ["-startsOn", "id"], skip: (page - 1) * pageSize, take: pageSize + 1 },
  );
  const plans = found.slice(0, pageSize);
  const planIds = plans.map((plan) => plan.id);
  const [phases, counts, { planStandings }] = await Promise.all([
    view.find("phase", { planId: { in: planIds } }, { orderBy: ["startsOn", "id"] }),
    readCountsOf(store, looked.value, settings, planIds, ["plan"]),
    readItems(looked.value, [], plans),
  ]);
  const summaries = plans.map((plan) => {
    const goals = tallyOf(counts.filter((count) => count.planId === plan.id && count.kind === "goal"));
    return summaryOf(plan, phases, goals, planStandings.get(plan.id), today, settings.healthRules);
  });
  return succeed({
    today,
    asOf: looked.value.asOf,
    mayCreate: may(actor, "create-plan"),
    plans: summaries,
    hasMore: found.length > pageSize,
    page,
  });
}
