import { IdeaId } from "~/domain/ids";
import { wordsParam } from "~/http/words-param.server";
import type { FrameworkQuery } from "~/services/load-framework.server";

/** What a framework's URL asks for: `?more=<idea>`, `?link=<idea>&q=<words>`; anything else is left out. */
export function frameworkQuery(request: Request): FrameworkQuery {
  const { searchParams } = new URL(request.url);
  const [more, link] = ["more", "link"].map((name) => IdeaId.safeParse(searchParams.get(name)).data ?? null);
  return { moreOf: more ?? null, link: link ? { ideaId: link, words: wordsParam(request) } : null };
}

/** Back to the idea, with the search still open. */
export function afterLinking(request: Request, ideaId: IdeaId): string {
  const url = new URL(request.url);
  for (const name of ["saved", "undone"]) url.searchParams.delete(name);
  return `${url.pathname}${url.search}#${ideaId}`;
}
