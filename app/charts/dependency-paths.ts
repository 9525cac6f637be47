import type { DependencyPath } from "./decade-layout";
import type { Anchor } from "./ribbons";
import { round } from "./round";
import type { TimelineDependency } from "./timeline-input";

/** How far a link runs level before it turns. */
export const linkReach = 8;
const corner = 3;
const head = 5;

/** Right-angled links from the end of one bar to the start of the next, between rows whose bars are shown. */
export function dependencyPaths(
  dependencies: readonly TimelineDependency[],
  anchors: ReadonlyMap<string, Anchor>,
): DependencyPath[] {
  return dependencies.flatMap(({ fromId, toId }) => {
    const [from, to] = [anchors.get(fromId), anchors.get(toId)];
    if (!from?.bar || !to?.bar || fromId === toId || from.y === to.y) return [];
    const [x1, y1, x2, y2] = [from.bar.x + from.bar.width, from.y, to.bar.x, to.y];
    const tip = `M${round(x2 - head)},${round(y2 - head / 2 - 0.5)}L${round(x2)},${round(y2)}L${round(x2 - head)},${round(y2 + head / 2 + 0.5)}Z`;
    const points =
      x2 - linkReach >= x1 + linkReach
        ? [
            [x1, y1],
            [x2 - linkReach, y1],
            [x2 - linkReach, y2],
            [x2 - head, y2],
          ]
        : [
            [x1, y1],
            [x1 + linkReach, y1],
            [x1 + linkReach, betweenRows(y1, y2)],
            [x2 - linkReach, betweenRows(y1, y2)],
            [x2 - linkReach, y2],
            [x2 - head, y2],
          ];
    return [{ fromId, toId, path: rightAngled(points), head: tip }];
  });
}

// Links go back in time just above or below the row they enter, where no bar stands.
function betweenRows(fromY: number, toY: number): number {
  return toY > fromY ? toY - 12 : toY + 12;
}

/** A polyline along the axes with rounded corners. */
function rightAngled(points: readonly (readonly number[])[]): string {
  return points
    .map(([x = 0, y = 0], index) => {
      if (index === 0) return `M${round(x)},${round(y)}`;
      const [nextX = x, nextY = y] = points[index + 1] ?? [];
      const [lastX = x, lastY = y] = points[index - 1] ?? [];
      const cut = Math.min(
        corner,
        (Math.abs(x - lastX) + Math.abs(y - lastY)) / 2,
        (Math.abs(nextX - x) + Math.abs(nextY - y)) / 2,
      );
      if (index === points.length - 1) return `L${round(x)},${round(y)}`;
      const [inX, inY] = [x - Math.sign(x - lastX) * cut, y - Math.sign(y - lastY) * cut];
      const [outX, outY] = [x + Math.sign(nextX - x) * cut, y + Math.sign(nextY - y) * cut];
      return `L${round(inX)},${round(inY)}Q${round(x)},${round(y)},${round(outX)},${round(outY)}`;
    })
    .join("");
}
