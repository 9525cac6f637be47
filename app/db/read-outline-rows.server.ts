import { setImmediate } from "node:timers/promises";
import { readCooperating } from "~/db/read-responsible.server";
import { readStandings } from "~/db/read-standings.server";
import type { View } from "~/db/view.server";
import { codeOf } from "~/domain/element-code";
import type { ElementId, UnitId } from "~/domain/ids";
import type { Milestone, Placement, PlanElement } from "~/domain/rows";
import type { Standing } from "~/domain/standing";

/** An element of an outline with what its row prints beside it. */
export interface ReadRow {
  readonly element: PlanElement;
  /** 2.3.1 */
  readonly code: string;
  readonly standing: Standing | undefined;
  readonly cooperatingUnitIds: readonly UnitId[];
  /** The cells of the matrix a goal stands in; of anything else none. */
  readonly placements: readonly Placement[];
  /** In their order. */
  readonly milestones: readonly Milestone[];
}

interface Sibling {
  readonly element: PlanElement;
  readonly ranks: readonly number[];
}

// Brothers and sisters read at once, rows of their branches held at once, and rows handed on at once.
const page = 100;
const mostHeld = 4000;
const batch = 500;

/**
 * Everything below the siblings that `where` finds, themselves included, in reading order, in batches of at most 500. However
 * large the plan and whatever its shape, a bounded number of rows is held.
 */
export async function* readOutlineRows(
  view: View,
  where: Partial<Pick<PlanElement, "planId" | "kind" | "parentId" | "directionId">>,
  above: readonly number[],
): AsyncGenerator<ReadRow[]> {
  let [last, rank] = [null as string | null, 0];
  for (;;) {
    const after = last === null ? where : { ...where, sortKey: { gt: last } };
    const elements = await view.find("element", after, { orderBy: ["sortKey"], take: page });
    yield* readBranches(
      view,
      elements.map((element, at) => ({ element, ranks: [...above, rank + at + 1] })),
    );
    if (elements.length < page) return;
    last = elements.at(-1)?.sortKey ?? null;
    rank += elements.length;
  }
}

async function* readBranches(view: View, siblings: readonly Sibling[]): AsyncGenerator<ReadRow[]> {
  const below = await readBelow(
    view,
    siblings.map(({ element }) => element.id),
  );
  if (below) {
    yield* rowsOf(view, inReadingOrder(siblings, below));
    return;
  }
  for (const sibling of siblings) {
    if (siblings.length > 1) yield* readBranches(view, [sibling]);
    else {
      yield* rowsOf(view, [sibling]);
      yield* readOutlineRows(view, { parentId: sibling.element.id }, sibling.ranks);
    }
  }
}

/** The children of these elements and of everything below, by parent; null where they are too many to be held. */
async function readBelow(view: View, ids: readonly ElementId[]): Promise<Map<string, PlanElement[]> | null> {
  const below = new Map<string, PlanElement[]>();
  let [level, held] = [ids, 0];
  while (level.length > 0) {
    const take = mostHeld - held + 1;
    const children = await view.find(
      "element",
      { parentId: { in: [...level] } },
      { orderBy: ["parentId", "sortKey"], take },
    );
    held += children.length;
    if (held > mostHeld) return null;
    for (const child of children) {
      const siblings = below.get(child.parentId);
      if (siblings) siblings.push(child);
      else below.set(child.parentId, [child]);
    }
    level = children.map(({ id }) => id);
  }
  return below;
}

function inReadingOrder(siblings: readonly Sibling[], below: ReadonlyMap<string, readonly PlanElement[]>): Sibling[] {
  return siblings.flatMap((sibling) => {
    const children = below.get(sibling.element.id) ?? [];
    return [
      sibling,
      ...inReadingOrder(
        children.map((element, at) => ({ element, ranks: [...sibling.ranks, at + 1] })),
        below,
      ),
    ];
  });
}

async function* rowsOf(view: View, siblings: readonly Sibling[]): AsyncGenerator<ReadRow[]> {
  for (let from = 0; from < siblings.length; from += batch) {
    const some = siblings.slice(from, from + batch);
    const ids = some.map(({ element }) => element.id);
    const [standings, cooperating] = [await readStandings(view, ids), await readCooperating(view, ids)];
    const ofThese = { elementId: { in: ids } };
    const placements = byElement(await view.find("placement", ofThese, { orderBy: ["sortKey", "id"] }));
    const milestones = byElement(await view.find("milestone", ofThese, { orderBy: ["sortKey", "id"] }));
    // A database inside this process answers without ever leaving it: others get their turn between batches.
    await setImmediate();
    yield some.map(({ element, ranks }) => ({
      element,
      code: codeOf(null, ranks),
      standing: standings.get(element.id),
      cooperatingUnitIds: cooperating.get(element.id) ?? [],
      placements: placements.get(element.id) ?? [],
      milestones: milestones.get(element.id) ?? [],
    }));
  }
}

function byElement<Row extends { readonly elementId: ElementId }>(rows: readonly Row[]): Map<ElementId, Row[]> {
  const by = new Map<ElementId, Row[]>();
  for (const row of rows) by.set(row.elementId, [...(by.get(row.elementId) ?? []), row]);
  return by;
}
