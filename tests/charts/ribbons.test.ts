import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dependencyPaths } from "~/charts/dependency-paths";
import { ribbonLanes } from "~/charts/ribbon-lanes";
import { ribbons } from "~/charts/ribbons";
import type { TimelineSuccession } from "~/charts/timeline-input";

const hinge = { left: 500, right: 588 };
const full = 16;
const anchors = new Map([
  ["old", { y: 100, bar: { x: 340, width: 160 } }],
  ["other", { y: 130, bar: { x: 340, width: 100 } }],
  ["new", { y: 160, bar: { x: 588, width: 200 } }],
  ["later", { y: 220, bar: { x: 620, width: 200 } }],
  ["bare", { y: 250, bar: null }],
]);

function split(...shares: number[]): TimelineSuccession[] {
  return shares.map((shareBp, index) => ({
    fromId: "old",
    toId: ["new", "later", "bare"][index] ?? null,
    type: "split",
    shareBp,
  }));
}

describe("ribbons", () => {
  it("are together as thick as the shares they carry", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 10_000 }), (one, other) => {
        const [a, b] = [Math.min(one, other), Math.abs(one - other)];
        const drawn = ribbons(split(a, b), anchors, hinge, full);
        const thickness = drawn.reduce((sum, ribbon) => sum + ribbon.thicknessFrom, 0);
        expect(thickness).toBeCloseTo(((a + b) / 10_000) * full, 1);
      }),
    );
  });

  it("lie side by side at the bar they leave, the upper successor's on top", () => {
    const [upper, lower] = ribbons(split(2500, 7500), anchors, hinge, full);
    expect(upper?.outline.startsWith("M500,92H500")).toBe(true);
    expect(lower?.outline.startsWith("M500,96H500")).toBe(true);
  });

  it("taper together where merged goals bring more than one whole", () => {
    const merged: TimelineSuccession[] = ["old", "other"].map((fromId) => ({
      fromId,
      toId: "new",
      type: "merged",
      shareBp: 10_000,
    }));
    const drawn = ribbons(merged, anchors, hinge, full);
    expect(drawn.map(({ thicknessFrom, thicknessTo }) => [thicknessFrom, thicknessTo])).toEqual([
      [16, 8],
      [16, 8],
    ]);
  });

  it("start at the bar that ended early and reach the bar that starts late", () => {
    const [ribbon] = ribbons(
      [{ fromId: "other", toId: "later", type: "carried-over", shareBp: 10_000 }],
      anchors,
      hinge,
      full,
    );
    expect(ribbon?.centre).toMatch(/^M440,130H500C.*,588,220H620$/);
  });

  it("end in a mark within the hinge when a goal is achieved or discontinued", () => {
    const [ribbon] = ribbons([{ fromId: "old", toId: null, type: "achieved", shareBp: 10_000 }], anchors, hinge, full);
    expect(ribbon?.terminal?.x).toBeGreaterThan(hinge.left);
    expect(ribbon?.terminal?.x).toBeLessThan(hinge.right);
  });

  it("are left out where one of their goals isn't shown", () => {
    expect(
      ribbons([{ fromId: "old", toId: "hidden", type: "revised", shareBp: 10_000 }], anchors, hinge, full),
    ).toEqual([]);
  });

  it("turn in lanes of their own, so that parallel flows don't cross", () => {
    const [upper, lower] = ribbonLanes([
      { fromY: 0, toY: 100 },
      { fromY: 30, toY: 160 },
    ]);
    expect(upper).toBeGreaterThan(lower ?? 1);
    expect(
      ribbonLanes([
        { fromY: 0, toY: 10 },
        { fromY: 50, toY: 60 },
      ]),
    ).toEqual([0.5, 0.5]);
  });
});

describe("dependency paths", () => {
  it("go right, down and right again", () => {
    const [link] = dependencyPaths([{ fromId: "other", toId: "new" }], anchors);
    expect(link?.path).toBe("M440,130L577,130Q580,130,580,133L580,158.5Q580,160,581.5,160L583,160");
  });

  it("skip rows without a bar, rows that aren't shown, and rows that wait for themselves", () => {
    const dependencies = ["bare", "hidden", "old"].map((toId) => ({ fromId: "old", toId }));
    expect(dependencyPaths(dependencies, anchors)).toEqual([]);
  });
});
