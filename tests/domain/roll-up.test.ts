import fc from "fast-check";
import { expect, it } from "vitest";
import { divideHalfUp, shareOf } from "~/domain/basis-points";
import { type Contribution, measureOf, minus, noSums, plus, sumsOf, unmeasured } from "~/domain/standing";

const child: fc.Arbitrary<Contribution> = fc
  .record({
    weight: fc.integer({ min: 1, max: 10_000 }),
    measuredBp: fc.integer({ min: 1, max: 10_000 }),
    progress: fc.option(fc.integer({ min: 0, max: 10_000 })),
  })
  .map(({ weight, measuredBp, progress }) => ({
    weight,
    progressBp: progress,
    measuredBp: progress === null ? 0 : measuredBp,
  }));

it("a goal without children is unmeasured, never zero", () => {
  expect(measureOf(noSums)).toEqual(unmeasured);
});

it("a goal none of whose children is measured is unmeasured", () => {
  expect(measureOf(sumsOf({ weight: 5, progressBp: null, measuredBp: 0 }))).toEqual(unmeasured);
});

it("one reported measure of ten doesn't paint the goal: its progress counts, its share shows", () => {
  const one = sumsOf({ weight: 100, progressBp: 8000, measuredBp: 10_000 });
  const nine = Array.from({ length: 9 }, () => sumsOf({ weight: 100, progressBp: null, measuredBp: 0 }));
  expect(measureOf(nine.reduce(plus, one))).toEqual({ progressBp: 8000, measuredBp: 1000 });
});

it("taking a child out and putting it in leaves the sums as they were", () => {
  fc.assert(
    fc.property(fc.array(child), child, (children, one) => {
      const sums = children.map(sumsOf).reduce(plus, noSums);
      expect(minus(plus(sums, sumsOf(one)), sumsOf(one))).toEqual(sums);
    }),
  );
});

it("progress lies between the least and the most of the measured children", () => {
  fc.assert(
    fc.property(fc.array(child, { minLength: 1 }), (children) => {
      const measured = children.flatMap(({ progressBp }) => (progressBp === null ? [] : [progressBp]));
      const { progressBp, measuredBp } = measureOf(children.map(sumsOf).reduce(plus, noSums));
      expect(progressBp === null).toBe(measured.length === 0);
      expect(measuredBp).toBeLessThanOrEqual(10_000);
      if (progressBp === null) return;
      expect(progressBp).toBeGreaterThanOrEqual(Math.min(...measured));
      expect(progressBp).toBeLessThanOrEqual(Math.max(...measured));
    }),
  );
});

it("halves are rounded up", () => {
  expect(divideHalfUp(1, 2)).toBe(1);
  expect(divideHalfUp(3, 2)).toBe(2);
  expect(divideHalfUp(4, 3)).toBe(1);
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 10_000 }), (numerator, denominator) => {
      expect(divideHalfUp(numerator, denominator)).toBe(Math.floor((2 * numerator + denominator) / (2 * denominator)));
    }),
  );
});

it("more than was planned is the whole, not more", () => {
  expect(shareOf(15, 12)).toBe(10_000);
  expect(shareOf(0, 12)).toBe(0);
  expect(shareOf(1, 3)).toBe(3333);
});
