import type { TimelineSuccession } from "./timeline-input";

/** A ribbon's place at one bar end: the distance of its middle from the bar's, and its thickness, in px. */
export type Stacked = { readonly offset: number; readonly thickness: number };

/**
 * Stacks the ribbons that meet at one bar end, ordered by where they come from or go to. Thickness is by share; where the
 * shares at an end exceed the whole, as when goals merge, they taper together to `full` px.
 */
export function stackedAt(
  successions: readonly TimelineSuccession[],
  endOf: (one: TimelineSuccession) => string | null,
  orderOf: (one: TimelineSuccession) => number,
  full: number,
): (Stacked | null)[] {
  const places: (Stacked | null)[] = successions.map(() => null);
  const ends = new Map<string, number[]>();
  successions.forEach((one, index) => {
    const end = endOf(one);
    if (end !== null) ends.set(end, [...(ends.get(end) ?? []), index]);
  });
  const share = (index: number) => Math.max(0, successions[index]?.shareBp ?? 0) / 10_000;
  const order = (index: number) => {
    const one = successions[index];
    return one ? orderOf(one) : 0;
  };
  for (const members of ends.values()) {
    const total = members.reduce((sum, index) => sum + share(index), 0);
    const unit = full / Math.max(1, total);
    let top = -(total * unit) / 2;
    for (const index of members.sort((one, other) => order(one) - order(other))) {
      const thickness = share(index) * unit;
      places[index] = {
        offset: top + thickness / 2,
        thickness: Math.round(thickness * 100) / 100,
      };
      top += thickness;
    }
  }
  return places;
}
