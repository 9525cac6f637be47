import type { CalendarScale } from "./calendar-scale";
import { dayNumber } from "./day-number";
import type { MilestoneMark } from "./decade-layout";
import { round } from "./round";
import type { TimelineMilestone } from "./timeline-input";

/** Half the width of a milestone's diamond. */
export const milestoneReach = 5.5;

/** Diamonds in the middle of their day; those too close to tell apart share one. Milestones off the axis have none. */
export function milestoneMarks(
  milestones: readonly TimelineMilestone[],
  scale: CalendarScale,
  midY: number,
): MilestoneMark[] {
  const placed = milestones
    .filter(({ dueOn }) => dueOn >= scale.startsOn && dueOn <= scale.endsOn)
    .map(({ title, dueOn }) => ({
      x: scale.at(dayNumber(dueOn) + 0.5, "after"),
      title,
    }))
    .sort((one, other) => one.x - other.x);
  const marks: { x: number; y: number; titles: string[] }[] = [];
  for (const { x, title } of placed) {
    const last = marks.at(-1);
    if (last && x - last.x < 2 * milestoneReach) last.titles.push(title);
    else marks.push({ x: round(x), y: midY, titles: [title] });
  }
  return marks;
}
