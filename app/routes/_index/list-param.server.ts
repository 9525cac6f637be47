import { type CockpitList, cockpitLists } from "~/services/read-cockpit-lists.server";

/** The list a reader wants at greater length (`?list=stale`); anything else asks for none. */
export function listParam(request: Request): CockpitList | null {
  const name = new URL(request.url).searchParams.get("list");
  return cockpitLists.find((list) => list === name) ?? null;
}
