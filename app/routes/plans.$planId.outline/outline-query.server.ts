import { z } from "zod";
import { ElementId } from "~/domain/ids";
import { outlineFilters } from "~/http/timeline-query.server";
import { wordsParam } from "~/http/words-param.server";
import type { OutlineQuery } from "~/services/outline-query";

// Whoever opens more than this reads a list, not a tree; and a page must stay bounded.
const mostOpened = 30;

const Addition = z.enum(["goal", "measure", "task", "phase", "direction"]);
const Id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);
const Start = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}~\d{1,6}$/);

/** What an outline's URL asks for; anything that can't be understood is left out. */
export function outlineQuery(request: Request): OutlineQuery {
  const { searchParams } = new URL(request.url);
  const add = Addition.safeParse(searchParams.get("add"));
  return {
    open: openedIn(searchParams),
    starts: new Map(searchParams.getAll("from").slice(0, mostOpened).flatMap(startOf)),
    edit: idIn(searchParams, "edit"),
    add: add.success ? { what: add.data, under: idIn(searchParams, "under") } : null,
    filters: outlineFilters(request),
    search: wordsParam(request, "find"),
  };
}

function openedIn(params: URLSearchParams): ElementId[] {
  const ids = (params.get("open") ?? "").split(",").map((text) => ElementId.safeParse(text));
  return [...new Set(ids.flatMap((id) => (id.success ? [id.data] : [])))].slice(0, mostOpened);
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
