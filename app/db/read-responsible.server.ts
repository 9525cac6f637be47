import type { View } from "~/db/view.server";
import type { ElementId, UnitId } from "~/domain/ids";

/** The co-operating units of these elements, by element; asked for in one go. */
export async function readCooperating(view: View, ids: readonly ElementId[]): Promise<Map<ElementId, UnitId[]>> {
  const units = new Map<ElementId, UnitId[]>();
  if (ids.length === 0) return units;
  for (const { elementId, unitId } of await view.find("cooperation", { elementId: { in: [...ids] } })) {
    units.set(elementId, [...(units.get(elementId) ?? []), unitId]);
  }
  return units;
}
