import { type Branch, outsideDirections, readBranches } from "~/db/read-outline-branches.server";
import type { DirectionId } from "~/domain/ids";
import type { KeyDirection, Plan } from "~/domain/rows";
import { examinedMost, findMatches } from "~/services/find-matches.server";
import type { Look } from "~/services/look.server";
import { matchedStretches } from "~/services/matched-stretches.server";
import { isSearched, type OutlineFilters, type OutlineQuery } from "~/services/outline-query";

/** How a search of an outline went. */
export interface OutlineFound {
  readonly ids: ReadonlySet<string>;
  readonly more: boolean;
  /** How many elements were looked at one by one where not all could be; null else. */
  readonly examined: number | null;
}

export interface OutlineBranches {
  /** By the id of the direction or element they hang from; `none` for goals outside all directions. */
  readonly branches: ReadonlyMap<string, Branch>;
  /** Directions that are shown, in order; null, the last, stands for what is outside all of them. */
  readonly shown: readonly (KeyDirection | null)[];
  /** Null where nothing is searched for. */
  readonly found: OutlineFound | null;
}

/** Which rows an outline shows: the first of every direction and what is opened, or what its filters find with all above it. */
export async function outlineBranches(
  look: Look,
  plan: Plan,
  directions: readonly KeyDirection[],
  { open, starts, filters }: OutlineQuery,
): Promise<OutlineBranches> {
  const shown = [...directions, null].filter((direction) => isWanted(direction, filters));
  const { directionId, phaseId } = filters;
  const directionIds = isSearched(filters) ? [] : shown.map((direction): DirectionId | null => direction?.id ?? null);
  const wanted = { planId: plan.id, directionIds, opened: open, starts, phaseId };
  const opened = await readBranches(look.store.reader, look.view, wanted);
  if (!isSearched(filters)) return { branches: opened, shown, found: null };
  const scope = directionId ? new Set<string>([directionId]) : null;
  const matches = await findMatches(look, { plans: [plan], directions, filters, within: null, scope, phaseId });
  const kept = new Map([...matches.above, ...matches.found.map((element) => [element.id, element] as const)]);
  const stretches = await matchedStretches(look, matches, new Map());
  const branches = [...stretches].map(([key, { rows }]): [string, Branch] => {
    const ranked = rows.flatMap(({ id, rank }) => {
      const element = kept.get(id);
      return element ? [{ element, rank }] : [];
    });
    return [underOf(plan, key), { from: 0, rows: ranked, more: false, length: ranked.length }];
  });
  return {
    branches: new Map([...branches, ...opened]),
    shown,
    found: {
      ids: new Set(matches.found.map(({ id }) => id)),
      more: matches.more,
      examined: matches.examined >= examinedMost && !matches.more ? matches.examined : null,
    },
  };
}

// Alone, a direction leaves out what stands in no direction.
function isWanted(direction: KeyDirection | null, { directionId }: OutlineFilters): boolean {
  return directionId === null || direction?.id === directionId;
}

// Stretches are named by plan and direction, branches by the direction alone.
function underOf(plan: Plan, key: string): string {
  const [planId, directionId] = key.split("/");
  return planId === plan.id && directionId !== undefined ? directionId || outsideDirections : key;
}
