import { type PlacedIdea, placeIdeas } from "~/db/place-ideas.server";
import type { Where } from "~/db/view.server";
import type { ElementId, IdeaId } from "~/domain/ids";
import type { Idea } from "~/domain/rows";
import type { Look } from "~/services/look.server";

export type { PlacedIdea } from "~/db/place-ideas.server";

/** Ideas an element may come to implement. */
export interface FoundIdeas {
  readonly words: string;
  readonly ideas: readonly PlacedIdea[];
}

const ideasShown = 12;
const mostLinked = 300;

/** The first ideas whose title or source clause holds the words, or whose framework has them for its code; not those it has. */
export async function findIdeas({ view }: Look, elementId: ElementId, words: string): Promise<FoundIdeas> {
  const links = await view.find("link", { fromId: elementId, type: "implements" }, { take: mostLinked });
  const free = { id: { notIn: links.map(({ toId }) => toId as IdeaId) } };
  const slice = { orderBy: ["frameworkId", "tierId", "sortKey", "id"], take: ideasShown } as const;
  if (words === "") return { words, ideas: await placeIdeas(view, await view.find("idea", free, slice)) };
  const frameworks = await view.find("framework", { code: words }, { take: 20 });
  const coded = { ...free, frameworkId: { in: frameworks.map(({ id }) => id) } };
  const [named, ofCode] = await Promise.all([
    view.find("idea", { ...free, OR: wordsIn(words) }, slice),
    frameworks.length > 0 ? view.find("idea", coded, slice) : [],
  ]);
  const ideas = [...new Map([...named, ...ofCode].map((idea) => [idea.id, idea])).values()].slice(0, ideasShown);
  return { words, ideas: await placeIdeas(view, ideas) };
}

function wordsIn(words: string): Where<Idea>[] {
  const spellings = [...new Set([words, words.toLowerCase(), words.charAt(0).toUpperCase() + words.slice(1)])];
  return spellings.flatMap((contains) =>
    (["titleZh", "titleEn", "clauseZh", "clauseEn"] as const).map((field) => ({ [field]: { contains } })),
  );
}
