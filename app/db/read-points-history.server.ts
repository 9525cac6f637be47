import { everAmong, type HistoryPage, readHistoryOf } from "~/db/read-element-history.server";
import type { Store } from "~/db/store.server";
import type { View } from "~/db/view.server";
import type { PlanId } from "~/domain/ids";

export type { HistoryPage } from "~/db/read-element-history.server";

/** What the log knows of what a plan asks of a year, of what is gone too, the latest first. */
export async function readPointsHistory(
  store: Store,
  view: View,
  planId: PlanId,
  year: number,
  page: number,
): Promise<HistoryPage> {
  const points = await everAmong(store, "workPoint", { planId, year });
  const [about] = points;
  if (!about) return { events: [], page, more: false };
  const links = await everAmong(store, "workPointLink", { workPointId: about.rowId });
  return readHistoryOf(store, view, [...points, ...links], page);
}
