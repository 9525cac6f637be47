import type { Bilingual } from "~/components/content-text";
import type { Coverage, IdeaCoverage, ServingElement } from "~/domain/coverage-of";
import type { DirectionId } from "~/domain/ids";
import type { Idea, KeyDirection, Tier, TierKind } from "~/domain/rows";
import type { ChosenFramework } from "~/services/load-alignment.server";
import type { AlignmentSight, Only, ServingView } from "./alignment-sight";

export interface MatrixColumn {
  readonly id: string;
  /** Null for what stands in no direction. */
  readonly title: Bilingual | null;
  /** Where it leads; null for a direction. */
  readonly goalId: string | null;
}

export interface MatrixCell {
  readonly columnId: string;
  readonly total: number;
  /** The first of them. */
  readonly elements: readonly ServingView[];
}

export interface MatrixIdea {
  readonly id: string;
  readonly title: Bilingual;
  readonly coverage: Coverage;
  readonly overlaps: boolean;
  readonly total: number;
  readonly cells: readonly MatrixCell[];
}

export interface MatrixTier {
  readonly id: string;
  readonly kind: TierKind;
  readonly declared: number;
  readonly label: Bilingual;
  readonly entered: number;
  /** How many ideas are still to be filled in. */
  readonly missing: number;
  /** Those that are shown. */
  readonly ideas: readonly MatrixIdea[];
}

export interface Matrix {
  readonly columns: readonly MatrixColumn[];
  /** How many goals serve ideas, of which the columns show the first; null where the columns are directions. */
  readonly goals: number | null;
  readonly tiers: readonly MatrixTier[];
}

const elementsShown = 3;
const goalsShown = 12;

interface Column extends MatrixColumn {
  readonly holds: (element: ServingElement) => boolean;
}

export function presentMatrix(
  chosen: ChosenFramework,
  directions: readonly KeyDirection[],
  { columns: by, only, directionId }: AlignmentSight,
): Matrix {
  const inScope = directionId === null ? directions : directions.filter(({ id }) => id === directionId);
  const all = by === "directions" ? directionColumns(chosen, inScope) : goalColumns(chosen, directions);
  const columns = by === "directions" ? all : all.slice(0, goalsShown);
  const tiers = chosen.tiers.map((tier) => presentTier(tier, chosen, columns, only));
  return {
    columns: columns.map(({ id, title, goalId }) => ({ id, title, goalId })),
    goals: by === "goals" ? all.length : null,
    tiers: only === null ? tiers : tiers.filter(({ ideas }) => ideas.length > 0),
  };
}

function directionColumns({ coverage }: ChosenFramework, directions: readonly KeyDirection[]): Column[] {
  const column = (id: DirectionId | null, title: Bilingual | null): Column => ({
    ...{ id: id ?? "", title, goalId: null },
    holds: (element) => element.directionId === id,
  });
  const outside = coverage.some(({ directionIds }) => directionIds.has(null));
  const own = directions.map(({ id, titleZh, titleEn }) => column(id, { zh: titleZh, en: titleEn }));
  return outside ? [...own, column(null, null)] : own;
}

function goalColumns({ coverage, goals }: ChosenFramework, directions: readonly KeyDirection[]): Column[] {
  const serving = new Set(coverage.flatMap(({ goalIds }) => [...goalIds]));
  const place = new Map<string, number>(directions.map(({ id }, index) => [id, index]));
  const placeOf = (directionId: string | null) => place.get(directionId ?? "") ?? directions.length;
  return [...goals.values()]
    .filter(({ id }) => serving.has(id))
    .sort((a, b) => placeOf(a.directionId) - placeOf(b.directionId) || (a.sortKey < b.sortKey ? -1 : 1))
    .map(({ id, titleZh, titleEn }) => ({
      ...{ id, title: { zh: titleZh, en: titleEn }, goalId: id },
      holds: (element: ServingElement) => element.goalId === id,
    }));
}

function presentTier(tier: Tier, chosen: ChosenFramework, columns: readonly Column[], only: Only): MatrixTier {
  const ideas = chosen.ideas.filter((idea) => idea.tierId === tier.id);
  const { id, kind, declared, labelZh, labelEn } = tier;
  const covered = ideas.flatMap((idea) => {
    const coverage = chosen.coverage.find(({ ideaId }) => ideaId === idea.id);
    return coverage && isShown(coverage, only) ? [presentIdea(idea, coverage, chosen, columns)] : [];
  });
  const missing = kind === "value" ? 0 : Math.max(0, declared - ideas.length);
  return { id, kind, declared, label: { zh: labelZh, en: labelEn }, entered: ideas.length, missing, ideas: covered };
}

function isShown({ coverage, overlaps }: IdeaCoverage, only: Only): boolean {
  if (only === "gaps") return coverage === "gap";
  if (only === "thin") return coverage === "thin";
  return only === null || overlaps;
}

function presentIdea(
  { id, titleZh, titleEn }: Idea,
  { coverage, overlaps, elements }: IdeaCoverage,
  chosen: ChosenFramework,
  columns: readonly Column[],
): MatrixIdea {
  return {
    ...{ id, title: { zh: titleZh, en: titleEn }, coverage, overlaps, total: elements.length },
    cells: columns.map((column) => {
      const own = elements.filter(column.holds);
      const shown = own.slice(0, elementsShown).flatMap((element) => servingView(element, chosen) ?? []);
      return { columnId: column.id, total: own.length, elements: shown };
    }),
  };
}

function servingView({ id }: ServingElement, { standing }: ChosenFramework): ServingView | null {
  const item = standing.get(id);
  if (!item) return null;
  const { kind, titleZh, titleEn } = item.element;
  return { id, kind, title: { zh: titleZh, en: titleEn }, health: item.health };
}
