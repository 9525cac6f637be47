import type { Bilingual } from "~/components/content-text";
import type { IdeaCoverage } from "~/domain/coverage-of";
import type { ChosenFramework } from "~/services/load-alignment.server";

/** An idea a finding names, with what makes it one. */
export interface FoundIdea {
  readonly id: string;
  readonly title: Bilingual;
  readonly tasks: number;
  readonly directions: number;
  readonly goals: number;
}

export interface Finding {
  readonly total: number;
  /** The first of them. */
  readonly ideas: readonly FoundIdea[];
}

const ideasShown = 6;

/** What the matrix says in words: gaps, thin spots, overlaps, and the goals that serve nothing. */
export function presentFindings(chosen: ChosenFramework) {
  const { coverage, tiers, ideas, unserved } = chosen;
  const finding = (holds: (one: IdeaCoverage) => boolean): Finding => {
    const found = coverage.filter(holds);
    return { total: found.length, ideas: found.slice(0, ideasShown).flatMap((one) => foundIdea(one, chosen) ?? []) };
  };
  const open = tiers
    .filter(({ kind }) => kind !== "value")
    .map(({ id, declared }) => declared - ideas.filter((idea) => idea.tierId === id).length)
    .reduce((sum, missing) => sum + Math.max(0, missing), 0);
  return {
    ideas: coverage.length,
    open,
    gaps: finding((one) => one.coverage === "gap"),
    thin: finding((one) => one.coverage === "thin"),
    overlaps: finding((one) => one.overlaps),
    unserved: {
      ...{ total: unserved.total, ofAll: unserved.ofAll, page: unserved.page, more: unserved.more },
      goals: unserved.goals.map(({ id, titleZh, titleEn }) => ({ id, title: { zh: titleZh, en: titleEn } })),
    },
  };
}

function foundIdea(
  { ideaId, tasks, directionIds, goalIds }: IdeaCoverage,
  { ideas }: ChosenFramework,
): FoundIdea | null {
  const idea = ideas.find(({ id }) => id === ideaId);
  if (!idea) return null;
  const title = { zh: idea.titleZh, en: idea.titleEn };
  return { id: ideaId, title, tasks, directions: directionIds.size, goals: goalIds.size };
}
