import type { TimelineRow } from "~/charts/timeline-input";
import type { Hit } from "./stage/hit";
import type { Stage } from "./stage/stage";

/** Whether a hit is a part of a bar that can be moved. */
export function isBarPart(part: Hit["part"]): boolean {
  return part === "start" || part === "bar" || part === "end";
}

export function rowOf(stage: Stage, { row }: Hit): TimelineRow {
  return stage.scene.at(stage.scene.opened.rowAt(stage.firstPlace + stage.layout.rows.indexOf(row)));
}

/** What the pointer looks like over a hit: a hand where there is something to move. */
export function cursorOf(stage: Stage, hit: Hit): string {
  if (!isBarPart(hit.part) || rowOf(stage, hit).revision === undefined) return "";
  return hit.part === "bar" ? "grab" : "ew-resize";
}
