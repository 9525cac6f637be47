import { type Measure, measureOf, minus, noSums, plus, type Standing, sumsOf } from "~/domain/standing";

/** A goal's progress and measured share as they are, and as they would be. */
export interface ContributionPreview {
  readonly before: Measure;
  readonly after: Measure;
}

/**
 * What a goal's stored standing becomes when a task counts in it with this weight (1–10,000). Where the task counts there
 * already, `presentWeight` is the weight it has: it is taken out first. Nothing but the two standings is read.
 */
export function previewContribution(
  goal: Pick<Standing, "home" | "extra" | "progressBp" | "measuredBp">,
  task: Measure,
  weight: number,
  presentWeight: number | null = null,
): ContributionPreview {
  const present = presentWeight === null ? noSums : sumsOf({ ...task, weight: presentWeight });
  const extra = plus(minus(goal.extra, present), sumsOf({ ...task, weight }));
  const { progressBp, measuredBp } = goal;
  return { before: { progressBp, measuredBp }, after: measureOf(plus(goal.home, extra)) };
}
