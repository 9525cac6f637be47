import type { BarBox, BarLabel } from "./decade-layout";
import { freeGap, isFree, type Stretch } from "./free-gap";
import { round } from "./round";
import { boldWidth, textWidth } from "./text-width";
import type { TimelineRow } from "./timeline-input";

const padding = 7;
const beside = 6;
const nearby = 60;
const thickEnough = 12;

/** Health whose fill is an even colour that text can stand on. */
const evenFills: ReadonlySet<TimelineRow["health"]> = new Set(["done", "on-track", "watch", "behind"]);

export type LabelSurroundings = {
  readonly size: number;
  readonly midY: number;
  /** The axis: labels stay on it. */
  readonly bounds: Stretch;
  /** What stands on the bar: notch, today, milestones. */
  readonly onBar: readonly Stretch[];
  /** What stands on the row outside the bar: those, ribbons, links and the hinge. */
  readonly onRow: readonly Stretch[];
};

/**
 * Sets a bar's figure where it can be read: on the fill; beside the bar at its end; on the bar's empty part; before the bar; as
 * far off as need be; at last on a plate across the bar.
 */
export function placeBarLabel(text: string, row: TimelineRow, bar: BarBox, around: LabelSurroundings): BarLabel {
  const width = textWidth(text, around.size) * boldWidth;
  const [left, right] = [bar.x, bar.x + bar.width];
  const thick = bar.height >= thickEnough;
  const at = (x: number, ground: BarLabel["ground"]) => labelAt(text, x, width, around, ground);

  const onFill = left + padding;
  const fillRoom = thick && evenFills.has(row.health) && bar.fill >= width + 2 * padding;
  if (fillRoom && isFree(onFill, onFill + width, around.onBar)) return at(onFill, "fill");

  const obstacles = [...around.onRow, [left - beside, right + beside] as const];
  const after = freeGap(width, right + beside, [right + beside, around.bounds[1]], obstacles);
  if (after !== null && after - right < nearby) return at(after, "row");

  if (thick && row.health !== "stale" && row.health !== "cancelled") {
    const empty: Stretch = [left + bar.fill + beside, right - padding];
    const within = freeGap(width, empty[0], empty, around.onBar);
    if (within !== null) return at(within, "row");
  }

  const before = freeGap(width, left - beside - width, [around.bounds[0], left - beside], obstacles);
  if (before !== null && left - before - width < nearby) return at(before, "row");

  const anywhere = freeGap(width, right + beside, around.bounds, obstacles);
  if (anywhere !== null) return at(anywhere, "row");
  const across = freeGap(width, left + padding, [left, Math.max(right, left + width)], around.onBar) ?? left + padding;
  return at(Math.max(around.bounds[0], Math.min(across, around.bounds[1] - width)), "plate");
}

export function labelAt(
  text: string,
  x: number,
  width: number,
  around: { readonly size: number; readonly midY: number },
  ground: BarLabel["ground"],
): BarLabel {
  const y = round(around.midY + around.size * 0.36);
  return {
    text,
    x: round(x),
    y,
    anchor: "start",
    size: around.size,
    width: round(width),
    ground,
  };
}
