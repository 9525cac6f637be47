import type { CalendarScale } from "./calendar-scale";
import type { BarBox } from "./decade-layout";
import { linkReach } from "./dependency-paths";
import type { Stretch } from "./free-gap";
import type { TimelineDependency, TimelineSuccession } from "./timeline-input";

/** For a row and its bar: the stretches beside the bar that ribbons and links run along, where no label may stand. */
export function tiedStretches(
  successions: readonly TimelineSuccession[],
  dependencies: readonly TimelineDependency[],
  { hinge }: Pick<CalendarScale, "hinge">,
): (id: string, bar: BarBox) => readonly Stretch[] {
  const predecessors = new Set(successions.map(({ fromId }) => fromId));
  const successors = new Set(successions.map(({ toId }) => toId));
  const before = new Set(dependencies.map(({ fromId }) => fromId));
  const after = new Set(dependencies.map(({ toId }) => toId));
  return (id, bar) => {
    const [left, right] = [bar.x, bar.x + bar.width];
    const stretches: Stretch[] = [];
    if (hinge && predecessors.has(id) && right < hinge.left) stretches.push([right, hinge.left]);
    if (hinge && successors.has(id) && left > hinge.right) stretches.push([hinge.right, left]);
    if (before.has(id)) stretches.push([right, right + linkReach + 4]);
    if (after.has(id)) stretches.push([left - linkReach - 4, left]);
    return stretches;
  };
}
