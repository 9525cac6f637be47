import type { View } from "~/db/view.server";
import type { ElementId } from "~/domain/ids";
import type { PlanElement } from "~/domain/rows";

/** Everything that stands above these elements, by id: one question a level. */
export async function readAbove(view: View, elements: readonly PlanElement[]): Promise<Map<string, PlanElement>> {
  const known = new Map<string, PlanElement>();
  let frontier = parentsOf(elements, known);
  while (frontier.length > 0) {
    const parents = await view.find("element", { id: { in: frontier } });
    for (const parent of parents) known.set(parent.id, parent);
    frontier = parentsOf(parents, known);
  }
  return known;
}

function parentsOf(elements: readonly PlanElement[], known: ReadonlyMap<string, PlanElement>): ElementId[] {
  const ids = elements.flatMap(({ kind, parentId }) => (kind === "goal" ? [] : [parentId as ElementId]));
  return [...new Set(ids)].filter((id) => !known.has(id));
}
