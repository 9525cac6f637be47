import { z } from "zod";
import { problemResponse } from "~/http/respond.server";
import { outlineFilters } from "~/http/timeline-query.server";
import type { OutlineBranchQuery } from "~/services/load-outline-branch.server";

const Id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);
const Count = z
  .string()
  .regex(/^\d{1,6}$/)
  .transform(Number);
const Since = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number);

const [usual, most] = [200, 1000];

/** The sequence number from which on changes are asked for (`?since=`); null where something else is. */
export function sinceParam(request: Request): number | null {
  const since = Since.safeParse(new URL(request.url).searchParams.get("since"));
  return since.success ? since.data : null;
}

/** The rows an address asks for (`?under=&after=&take=&phase=`); without a place to look there is nothing to answer. */
export function branchQuery(request: Request): OutlineBranchQuery {
  const { searchParams } = new URL(request.url);
  const under = Id.safeParse(searchParams.get("under"));
  if (!under.success) throw problemResponse({ code: "not-found", entity: "element" });
  const count = (name: string, fallback: number) => Count.catch(fallback).parse(searchParams.get(name));
  return {
    under: under.data,
    after: count("after", 0),
    take: Math.min(most, Math.max(1, count("take", usual))),
    phaseId: outlineFilters(request).phaseId,
  };
}
