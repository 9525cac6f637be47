import type { PastingFacts } from "~/services/load-pasting.server";

/** What the page for pasting starts from. */
export function presentPasting({ into, text, others }: PastingFacts, commandId: string) {
  return {
    ...{ commandId, text, into },
    others: others.map(({ id, code, documentZh, documentEn }) => ({ id, code, documentZh, documentEn })),
  };
}

export type PastePage = ReturnType<typeof presentPasting>;
