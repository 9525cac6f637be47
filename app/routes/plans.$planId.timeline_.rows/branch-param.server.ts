import { z } from "zod";
import { CalendarDate } from "~/domain/calendar-date";
import { problemResponse } from "~/http/respond.server";
import { timelineFilters } from "~/http/timeline-query.server";
import type { BranchQuery } from "~/services/load-timeline-branch.server";

const Id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);
const After = z.string().regex(/^\d{1,6}$/);

/** The rows an address asks for (`?under=&after=&last=1&period=&compare=`); without a place to look there is nothing to answer. */
export function branchParam(request: Request): BranchQuery {
  const { searchParams } = new URL(request.url);
  const under = Id.safeParse(searchParams.get("under"));
  if (!under.success) throw problemResponse({ code: "not-found", entity: "element" });
  const after = After.safeParse(searchParams.get("after"));
  const compare = CalendarDate.safeParse(searchParams.get("compare"));
  return {
    under: under.data,
    after: after.success ? Number(after.data) : 0,
    last: searchParams.get("last") === "1",
    periodId: timelineFilters(request).periodId,
    compare: compare.success ? compare.data : null,
  };
}
