import { currentStore } from "~/db/open-store.server";
import { readCalendar } from "~/db/read-calendar.server";
import { presentView } from "~/db/view.server";
import { adoptedIn, plansOf } from "~/domain/decide-calendar";
import { type Actor, may } from "~/domain/permissions";
import { fail, type Result, succeed } from "~/domain/result";
import type { Body, Period, Term } from "~/domain/rows";

/** Bodies, terms and periods, each with whether something leans on it; reports that ask a body are left out here. */
export interface CalendarFacts {
  readonly bodies: readonly (Body & { readonly inUse: boolean })[];
  readonly terms: readonly (Term & { readonly inUse: boolean })[];
  readonly periods: readonly (Period & { readonly inUse: boolean })[];
}

export async function loadCalendar(actor: Actor): Promise<Result<CalendarFacts>> {
  if (!may(actor, "manage-calendar")) return fail({ code: "forbidden", action: "manage-calendar" });
  const { bodies, terms, periods, resolutions, plans } = await readCalendar(presentView((await currentStore()).reader));
  const leaning = new Set<string>([...terms, ...resolutions].map((row) => row.bodyId));
  return succeed({
    bodies: bodies.map((body) => ({ ...body, inUse: leaning.has(body.id) })),
    terms: terms.map((term) => ({ ...term, inUse: adoptedIn(term, resolutions) > 0 })),
    periods: periods.map((period) => ({ ...period, inUse: plansOf(period, plans) > 0 })),
  });
}
