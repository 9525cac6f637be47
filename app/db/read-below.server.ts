import type { View } from "~/db/view.server";
import { deepestLevel } from "~/domain/element-position";
import type { ElementId } from "~/domain/ids";
import type { PlanElement } from "~/domain/rows";

/** Everything below these elements, parents before their children; one question a level. */
export async function readBelow(view: View, ids: readonly ElementId[]): Promise<PlanElement[]> {
  const found = new Map<string, PlanElement>();
  let level: readonly ElementId[] = ids;
  for (let height = 1; level.length > 0; height += 1) {
    if (height > deepestLevel) throw new Error(`the outline below ${ids.join(", ")} is too deep or a circle`);
    const children = await view.find("element", { parentId: { in: level } });
    for (const child of children) found.set(child.id, child);
    level = children.map(({ id }) => id);
  }
  return [...found.values()];
}

/** Picks what stands below an element out of such a reading, parents before their children. */
export function under(below: readonly PlanElement[]): (id: string) => PlanElement[] {
  const children = new Map<string, PlanElement[]>();
  for (const row of below) children.set(row.parentId, [...(children.get(row.parentId) ?? []), row]);
  return function rowsUnder(id): PlanElement[] {
    return (children.get(id) ?? []).flatMap((row) => [row, ...rowsUnder(row.id)]);
  };
}
