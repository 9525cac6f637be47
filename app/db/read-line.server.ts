import type { View } from "~/db/view.server";
import type { ElementId } from "~/domain/ids";
import type { PlanElement } from "~/domain/rows";

/** The elements above one, nearest first, up to its goal. */
export async function readLine(view: View, element: PlanElement): Promise<PlanElement[]> {
  const line: PlanElement[] = [];
  let current = element;
  while (current.kind !== "goal") {
    const above = await view.first("element", { id: current.parentId as ElementId });
    if (!above) break;
    line.push(above);
    current = above;
  }
  return line;
}
