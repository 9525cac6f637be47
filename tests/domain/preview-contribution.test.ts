import { expect, it } from "vitest";
import { previewContribution } from "~/domain/preview-contribution";
import { type Measure, measureOf, noSums, plus, sumsOf, unmeasured } from "~/domain/standing";

function aGoal(
  children: readonly (Measure & { weight: number })[],
  further: readonly (Measure & { weight: number })[] = [],
) {
  const sum = (measures: typeof children) => measures.map(sumsOf).reduce(plus, noSums);
  const [home, extra] = [sum(children), sum(further)];
  return { home, extra, ...measureOf(plus(home, extra)) };
}

const measured = (percent: number): Measure => ({ progressBp: percent * 100, measuredBp: 10_000 });

it("a task counts in a goal by its weight among the goal's own measures", () => {
  const goal = aGoal([{ ...measured(30), weight: 300 }]);
  expect(previewContribution(goal, measured(70), 100)).toEqual({
    before: { progressBp: 3000, measuredBp: 10_000 },
    after: { progressBp: 4000, measuredBp: 10_000 },
  });
});

it("an unmeasured task leaves the goal's progress and lowers its measured share", () => {
  const goal = aGoal([{ ...measured(30), weight: 100 }]);
  expect(previewContribution(goal, unmeasured, 100).after).toEqual({ progressBp: 3000, measuredBp: 5000 });
});

it("a goal with nothing below it becomes measured by its first contribution", () => {
  expect(previewContribution(aGoal([]), measured(60), 1)).toEqual({
    before: unmeasured,
    after: { progressBp: 6000, measuredBp: 10_000 },
  });
});

it("a task that counts there already is weighed anew, not counted twice", () => {
  const goal = aGoal([{ ...measured(0), weight: 100 }], [{ ...measured(100), weight: 100 }]);
  expect(previewContribution(goal, measured(100), 300, 100)).toEqual({
    before: { progressBp: 5000, measuredBp: 10_000 },
    after: { progressBp: 7500, measuredBp: 10_000 },
  });
});
