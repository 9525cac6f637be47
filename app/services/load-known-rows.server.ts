import type { CalendarDate } from "~/domain/calendar-date";
import type { ElementId, PlanId } from "~/domain/ids";
import { type Actor, may } from "~/domain/permissions";
import { type Result, succeed } from "~/domain/result";
import { look, planInSight } from "~/services/look.server";
import { type Item, readItems } from "~/services/read-items.server";

/** How elements stood at the end of a day. */
export interface KnownRows {
  readonly day: CalendarDate;
  /** Those that were there, in plans the actor may see. */
  readonly items: readonly Item[];
}

/** What was known of these elements at the end of a day, for playing how it all came about; four questions at most. */
export async function loadKnownRows(
  actor: Actor,
  planId: PlanId,
  ids: readonly ElementId[],
  asOf: CalendarDate | null,
  now?: number,
): Promise<Result<KnownRows>> {
  const looked = await look(actor, "read-plans", asOf, now);
  if (!looked.ok) return looked;
  const { view, today } = looked.value;
  const found = await planInSight(actor, looked.value, planId);
  // Before the plan was there nothing of it was known, which is an answer, too.
  if (!found.ok && (looked.value.asOf === null || found.problem.code !== "not-found")) return found;
  const plans = await view.find("plan", {}, { orderBy: ["startsOn", "id"], take: 200 });
  const readable = plans.filter(({ status }) => status !== "draft" || may(actor, "read-drafts"));
  const { items } = await readItems(looked.value, ids, readable);
  return succeed({ day: today, items: ids.flatMap((id) => items.get(id) ?? []) });
}
