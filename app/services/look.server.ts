import { type Sight, sightOf } from "~/db/moment-of-day.server";
import { currentStore } from "~/db/open-store.server";
import type { Store } from "~/db/store.server";
import type { CalendarDate } from "~/domain/calendar-date";
import type { PlanId } from "~/domain/ids";
import { type Action, type Actor, may } from "~/domain/permissions";
import { fail, type Result, succeed } from "~/domain/result";
import type { Plan } from "~/domain/rows";

/** What a page is read through: the store, and the view of its day. */
export interface Look extends Sight {
  readonly store: Store;
}

/** Opens a page's view of the present or of a past day, if the actor may read such pages. */
export async function look(
  actor: Actor,
  action: Action,
  asOf: CalendarDate | null,
  now = Date.now(),
): Promise<Result<Look>> {
  if (!may(actor, action)) return fail({ code: "forbidden", action });
  const store = await currentStore();
  const sight = await sightOf(store.reader, asOf, now);
  if (!sight.ok) return sight;
  return succeed({ ...sight.value, store });
}

/** A plan the actor may see: drafts are for those inside. */
export async function planInSight(actor: Actor, { view }: Look, planId: PlanId): Promise<Result<Plan>> {
  const plan = await view.first("plan", { id: planId });
  if (!plan) return fail({ code: "not-found", entity: "plan" });
  if (plan.status === "draft" && !may(actor, "read-drafts")) return fail({ code: "forbidden", action: "read-drafts" });
  return succeed(plan);
}
