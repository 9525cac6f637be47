import type { DirectionId, ElementId, IdeaId } from "~/domain/ids";
import type { TierKind } from "~/domain/rows";

/** An idea is served by more goals than these before it counts as spread over too many. */
export const manyGoals = 3;
/** With fewer tasks than these an idea is served thinly. */
export const enoughTasks = 2;

/** An element of the plan that serves ideas; cancelled ones serve nothing and are left out before. */
export interface ServingElement {
  readonly id: ElementId;
  /** The goal it stands under, or itself. */
  readonly goalId: ElementId;
  /** The key direction that goal is at home in. */
  readonly directionId: DirectionId | null;
  /** The tasks that carry it out, itself included where it is one: all of them, or at least the first `enoughTasks`. */
  readonly taskIds: readonly ElementId[];
}

export interface CoverageInput {
  readonly ideas: readonly { readonly id: IdeaId; readonly tierKind: TierKind }[];
  readonly elements: readonly ServingElement[];
  readonly links: readonly { readonly ideaId: IdeaId; readonly elementId: ElementId }[];
}

/**
 * How an idea is served: `open` where the council has yet to say what its tier holds; `gap` where nothing serves it; `thin`
 * where fewer than `enoughTasks` tasks do; else `served`.
 */
export type Coverage = "open" | "gap" | "thin" | "served";

export interface IdeaCoverage {
  readonly ideaId: IdeaId;
  readonly coverage: Coverage;
  /** What serves it, in the order of the links. */
  readonly elements: readonly ServingElement[];
  readonly goalIds: ReadonlySet<ElementId>;
  readonly directionIds: ReadonlySet<DirectionId | null>;
  /** How many different tasks carry it out; from `enoughTasks` on it may be more. */
  readonly tasks: number;
  /** Served from the goals of several directions, or by more than `manyGoals` goals. */
  readonly overlaps: boolean;
}

/** How each idea is served, in the order of the ideas. Links to elements that aren't given count for nothing. */
export function coverageOf({ ideas, elements, links }: CoverageInput): IdeaCoverage[] {
  const known = new Map(elements.map((element) => [element.id, element]));
  const serving = new Map<IdeaId, ServingElement[]>();
  for (const { ideaId, elementId } of links) {
    const element = known.get(elementId);
    if (element) serving.set(ideaId, [...(serving.get(ideaId) ?? []), element]);
  }
  return ideas.map(({ id, tierKind }) => ideaCoverage(id, tierKind, serving.get(id) ?? []));
}

function ideaCoverage(ideaId: IdeaId, tierKind: TierKind, elements: readonly ServingElement[]): IdeaCoverage {
  const goalIds = new Set(elements.map(({ goalId }) => goalId));
  const directionIds = new Set(elements.map(({ directionId }) => directionId));
  const tasks = new Set(elements.flatMap(({ taskIds }) => taskIds)).size;
  const overlaps = directionIds.size > 1 || goalIds.size > manyGoals;
  return {
    ideaId,
    coverage: kindOf(tierKind, elements.length, tasks),
    elements,
    goalIds,
    directionIds,
    tasks,
    overlaps,
  };
}

function kindOf(tierKind: TierKind, elements: number, tasks: number): Coverage {
  if (elements === 0) return tierKind === "open" ? "open" : "gap";
  return tasks < enoughTasks ? "thin" : "served";
}
