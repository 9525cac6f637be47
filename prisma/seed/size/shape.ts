/** How a plan of N elements is built: in much the proportions of the demonstration, 15 goals to 30 measures to 80 tasks. */
export const shape = {
  measuresPerGoal: 3,
  tasksPerMeasure: 2,
  elementsPerGoal: 10,
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
