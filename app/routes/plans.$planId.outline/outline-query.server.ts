import { z } from "zod";
import { mostOpened } from "~/components/plan-grid/grid-address";
import { ElementId } from "~/domain/ids";
import { outlineFilters } from "~/http/timeline-query.server";
import { wordsParam } from "~/http/words-param.server";
import { isSearched, type OutlineQuery } from "~/services/outline-query";

const Addition = z.enum(["goal", "measure", "task", "phase", "direction"]);
const Id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);
const Start = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}~\d{1,6}$/);

/** What an outline's URL asks for; anything that can't be understood is left out. */
export function outlineQuery(request: Request): OutlineQuery {
  const { searchParams } = new URL(request.url);
  const add = Addition.safeParse(searchParams.get("add"));
  const filters = outlineFilters(request);
  return {
    // What was open stays in the address through a search, which shows what it finds and no more.
    open: openedIn(searchParams, isSearched(filters) ? "below" : "open"),
    starts: new Map(searchParams.getAll("from").slice(0, mostOpened).flatMap(startOf)),
    edit: idIn(searchParams, "edit"),
    add: add.success ? { what: add.data, under: idIn(searchParams, "under") } : null,
    filters,
    search: wordsParam(request, "find"),
  };
}

// The ones opened last stand last.
function openedIn(params: URLSearchParams, name: "open" | "below"): ElementId[] {
  const ids = (params.get(name) ?? "").split(",").map((text) => ElementId.safeParse(text));
  return [...new Set(ids.flatMap((id) => (id.success ? [id.data] : [])))].slice(-mostOpened);
}

function idIn(params: URLSearchParams, name: string): string | null {
  const id = Id.safeParse(params.get(name));
  return id.success ? id.data : null;
}

function startOf(text: string): [string, number][] {
  if (!Start.safeParse(text).success) return [];
  const [id = "", from] = text.split("~");
  return [[id, Number(from)]];
}
