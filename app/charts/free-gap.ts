/** A stretch of a line, in px. */
export type Stretch = readonly [from: number, to: number];

/**
 * The left edge nearest to `wanted` from which `width` px are free of every obstacle within the bounds; null where there
 * is no such place.
 */
export function freeGap(width: number, wanted: number, bounds: Stretch, obstacles: readonly Stretch[]): number | null {
  const [low, high] = [bounds[0], bounds[1] - width];
  if (high < low) return null;
  const candidates = [wanted, low, high, ...obstacles.flatMap(([from, to]) => [from - width, to])];
  const free = candidates.filter((x) => x >= low && x <= high && isFree(x, x + width, obstacles));
  if (free.length === 0) return null;
  return free.reduce((best, x) => (Math.abs(x - wanted) < Math.abs(best - wanted) ? x : best));
}

export function isFree(from: number, to: number, obstacles: readonly Stretch[]): boolean {
  return obstacles.every((obstacle) => to <= obstacle[0] || from >= obstacle[1]);
}
