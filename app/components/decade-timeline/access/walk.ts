import type { Scene } from "~/charts/layout-view";
import type { RowKey } from "./row-keys";

/** Where a key leads from a place in the opened rows: to another place, or to a branch to open or close. */
export type Step = { readonly to: number } | { readonly toggle: number } | null;

/** The tree pattern of WAI-ARIA: → opens or goes in, ← closes or goes out, the others go up and down. */
export function walk(scene: Scene, place: number, key: RowKey, page: number): Step {
  const { opened } = scene;
  const last = opened.count - 1;
  if (last < 0) return null;
  const row = opened.rowAt(place);
  const hasBranch = scene.hasBranch(row);
  const to = (wanted: number): Step => ({ to: Math.min(Math.max(wanted, 0), last) });
  switch (key) {
    case "up":
      return to(place - 1);
    case "down":
      return to(place + 1);
    case "first":
      return to(0);
    case "last":
      return to(last);
    case "page-up":
      return to(place - page);
    case "page-down":
      return to(place + page);
    case "inward":
      if (!hasBranch) return null;
      return scene.isOpen(row) ? to(place + 1) : { toggle: row };
    case "outward":
      return hasBranch && scene.isOpen(row) ? { toggle: row } : to(placeAbove(scene, place));
    default:
      return null;
  }
}

function placeAbove({ opened, at }: Scene, place: number): number {
  const { depth } = at(opened.rowAt(place));
  for (let above = place - 1; above >= 0; above--) if (at(opened.rowAt(above)).depth < depth) return above;
  return place;
}
