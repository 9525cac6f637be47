import type { GridLine } from "./grid-lines";
import { lastUnknown } from "./grid-steps";
import { type Destination, type GridTree, outside } from "./grid-tree";

/** A place to drop rows at: between two lines, at one of the depths that are possible there. */
export interface Drop extends Destination {
  /** How many lines stand above it. */
  readonly index: number;
  readonly level: number;
}

/**
 * Where rows come to stand when they are let go of between two lines. What is below and what is above leave a range of depths; of these the
 * wanted one, or the nearest. Null where nothing can be dropped, such as inside the rows that are being moved.
 * @param index how many lines stand above the gap
 */
export function dropAt(
  tree: GridTree,
  lines: readonly GridLine[],
  moving: ReadonlySet<string>,
  index: number,
  wanted: number,
): Drop | null {
  const top = tree.directions.length > 0 ? 2 : 1;
  if (isInside(tree, lines[index - 1], moving) && isInside(tree, lines[index], moving)) return null;
  const staying = lines.slice(0, index).filter((line) => !isInside(tree, line, moving));
  const above = staying.findLast((line) => line.kind === "direction" || line.kind === "element");
  if (!above) return top === 2 ? null : { index, level: top, parentId: null, directionId: null, afterId: null };
  if (above.kind === "direction") return { index, level: top, ...homeIn(above.direction.id), afterId: null };
  const below = lines.slice(index).find((line) => !isInside(tree, line, moving) && line.kind !== "draft");
  const least = below && below.kind !== "direction" ? below.level : top;
  const level = Math.min(Math.max(wanted, Math.max(least, top)), above.level + 1);
  return destinationAt(staying, above, level, index);
}

type ElementLine = Extract<GridLine, { kind: "element" }>;

function destinationAt(staying: readonly GridLine[], above: ElementLine, level: number, index: number): Drop {
  // Below a branch that is closed it comes last: nobody sees what it would come before.
  const afterId = above.open ? null : lastUnknown;
  if (level > above.level) return { index, level, parentId: above.id, directionId: null, afterId };
  // The last line above that stands at this depth is the sibling it comes to stand behind.
  const sibling =
    staying.findLast((line): line is ElementLine => line.kind === "element" && line.level <= level) ?? above;
  const { parentId, directionId } = sibling.row;
  return { index, level, parentId, directionId: parentId === null ? directionId : null, afterId: sibling.id };
}

function homeIn(directionId: string) {
  return { parentId: null, directionId: directionId === outside ? null : directionId };
}

/** Whether a line is one of these rows or stands below one of them. */
export function isInside(tree: GridTree, line: GridLine | undefined, ids: ReadonlySet<string>): boolean {
  if (line?.kind !== "element") return false;
  for (let row = tree.rows.get(line.id); row; row = tree.rows.get(row.parentId ?? "")) if (ids.has(row.id)) return true;
  return false;
}
