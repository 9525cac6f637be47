import { z } from "zod";
import { wordsParam } from "~/http/words-param.server";
import type { ElementQuery } from "~/services/load-element.server";

const Search = z.enum(["goal", "depends", "successor", "point"]);
const Page = z.coerce.number().int().min(1).max(10_000).catch(1);
const TriedWeight = z.coerce.number().int().min(1).max(10_000).catch(100);

/** What an element's URL asks for; anything that can't be understood is left out. */
export function elementQuery(request: Request): ElementQuery {
  const { searchParams } = new URL(request.url);
  const what = Search.safeParse(searchParams.get("link"));
  return {
    ideaWords: searchParams.get("link") === "idea" ? wordsParam(request) : null,
    reportPage: Page.parse(searchParams.get("reports") ?? 1),
    historyPage: Page.parse(searchParams.get("history") ?? 1),
    search: what.success
      ? {
          what: what.data,
          words: wordsParam(request),
          weight: TriedWeight.parse(searchParams.get("weight") ?? 100),
        }
      : null,
  };
}
