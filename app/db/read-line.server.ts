import type { View } from "~/db/view.server";
import { deepestLevel } from "~/domain/element-position";
import type { ElementId } from "~/domain/ids";
import type { PlanElement } from "~/domain/rows";

/** The elements above one, nearest first, up to its goal; more of them than an outline may have levels throw. */
export async function readLine(view: View, element: PlanElement): Promise<PlanElement[]> {
  const line: PlanElement[] = [];
  let current = element;
  while (current.kind !== "goal") {
    const above = await view.first("element", { id: current.parentId as ElementId });
    if (!above) break;
    if (line.length >= deepestLevel) throw new Error(`the outline above element ${element.id} is too deep or a circle`);
    line.push(above);
    current = above;
  }
  return line;
}
