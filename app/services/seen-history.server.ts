import type { HistoryPage } from "~/db/read-element-history.server";
import type { View } from "~/db/view.server";
import type { ElementId } from "~/domain/ids";
import type { Plan } from "~/domain/rows";
import { idsIn } from "~/services/names-in-history.server";

/** A page of history without the entries that point into plans its reader may not see; it may be shorter for that. */
export async function seenHistory(
  view: View,
  history: HistoryPage,
  showsPlan: (plan: Plan) => boolean,
): Promise<HistoryPage> {
  const ids = [...new Set(history.events.flatMap(idsIn))] as ElementId[];
  const elements = ids.length > 0 ? await view.find("element", { id: { in: ids } }) : [];
  const planIds = [...new Set(elements.map((element) => element.planId))];
  const plans = planIds.length > 0 ? await view.find("plan", { id: { in: planIds } }) : [];
  const seen = new Set(plans.filter(showsPlan).map((plan) => plan.id));
  const unseen = new Set<string>(elements.filter(({ planId }) => !seen.has(planId)).map(({ id }) => id));
  if (unseen.size === 0) return history;
  return { ...history, events: history.events.filter((event) => !idsIn(event).some((id) => unseen.has(id))) };
}
