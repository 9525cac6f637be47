import type { Params } from "@remix-run/react";
import { z } from "zod";
import { WorkPointId } from "~/domain/ids";
import { problemResponse } from "~/http/respond.server";
import { wordsParam } from "~/http/words-param.server";
import type { YearQuery } from "~/services/load-year.server";

const Page = z.coerce.number().int().min(1).max(10_000).catch(1);

/** What a year's address asks for. A year that can't be one is answered like a page that isn't there; no year is today's. */
export function yearQuery(request: Request, params: Params): YearQuery {
  const { searchParams } = new URL(request.url);
  const point = WorkPointId.safeParse(searchParams.get("edit"));
  return {
    year: params.year === undefined ? null : yearNamed(params.year),
    pointId: point.success ? point.data : null,
    words: searchParams.has("q") ? wordsParam(request) : null,
    historyPage: Page.parse(searchParams.get("history") ?? 1),
  };
}

function yearNamed(text: string): number {
  if (!/^\d{4}$/.test(text)) throw problemResponse({ code: "not-found", entity: "page" });
  return Number(text);
}
