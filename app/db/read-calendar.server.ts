import type { View } from "~/db/view.server";
import type { CalendarState } from "~/domain/decide-calendar";
import type { BodyId } from "~/domain/ids";

/** All bodies, terms and periods with what leans on them; reports are searched for `mayBeAsked` alone. */
export async function readCalendar(view: View, mayBeAsked: readonly BodyId[] = []): Promise<CalendarState> {
  const asked = new Set<string>();
  for (const id of mayBeAsked) if (await view.first("report", { decisionBy: id })) asked.add(id);
  return {
    bodies: await view.find("body", {}, { orderBy: ["sortKey", "id"] }),
    terms: await view.find("term", {}, { orderBy: ["startsOn", "id"] }),
    periods: await view.find("period", {}, { orderBy: ["startsOn", "id"] }),
    resolutions: await view.find("resolution", {}),
    plans: await view.find("plan", {}),
    askedBodies: asked,
  };
}
