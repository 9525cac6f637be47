/** How a plan of N elements is built: every goal has four measures, every measure five tasks. */
export const shape = {
  measuresPerGoal: 4,
  tasksPerMeasure: 5,
  elementsPerGoal: 25,
  directions: 5,
  units: 8,
  /** Months that every task is reported for. */
  months: ["2026-09", "2026-10"],
} as const;

/** Goals of the closing plan and of the next one for `size` elements together; at least one each. */
export function goalsFor(size: number): { closing: number; next: number } {
  const goals = Math.max(2, Math.round(size / shape.elementsPerGoal));
  const closing = Math.max(1, Math.round(goals / 5));
  return { closing, next: goals - closing };
}
