import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutDecade } from "~/charts/layout-decade";
import { anyDecade, anyWidth } from "./arbitrary-decade";
import { bothPlans } from "./both-plans";
import { plainFormat } from "./decade-fixture";
import { overlaps, placedBoxes } from "./placed-boxes";

describe("the layout of anything people enter", () => {
  it("never lets two texts overlap", () => {
    fc.assert(
      fc.property(anyDecade, anyWidth, (input, width) => {
        expect(overlaps(layoutDecade({ ...input, format: plainFormat }, { width }))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("gives every bar a figure, on the drawing", () => {
    fc.assert(
      fc.property(anyDecade, anyWidth, (input, width) => {
        const layout = layoutDecade({ ...input, format: plainFormat }, { width });
        for (const row of layout.rows) if (row.bar) expect(row.label?.text).toBeTruthy();
        for (const box of placedBoxes(layout)) {
          expect(box.left).toBeGreaterThanOrEqual(-0.3);
          expect(box.bottom).toBeLessThanOrEqual(layout.height);
        }
      }),
    );
  });

  it("keeps bars and figures within the axis and rows below each other", () => {
    fc.assert(
      fc.property(anyDecade, anyWidth, (input, width) => {
        const { rows, field } = layoutDecade({ ...input, format: plainFormat }, { width });
        rows.forEach((row, index) => {
          if (row.bar) expect(row.bar.x).toBeGreaterThanOrEqual(field.left);
          if (row.bar) expect(row.bar.x + row.bar.width).toBeLessThanOrEqual(field.right + 0.1);
          const next = rows[index + 1];
          if (next) expect(next.y).toBeGreaterThanOrEqual(row.y + row.height - 0.1);
        });
      }),
    );
  });

  it("holds nothing but finite numbers and strings, so that it can be sent", () => {
    fc.assert(
      fc.property(anyDecade, anyWidth, (input, width) => {
        const layout = layoutDecade({ ...input, format: plainFormat }, { width });
        expect(JSON.parse(JSON.stringify(layout))).toEqual(layout);
        expect(JSON.stringify(layout)).not.toContain("NaN");
      }),
    );
  });

  it("costs no more for fifty thousand characters of title than can be seen", () => {
    const input = bothPlans();
    const rows = input.rows.map((row) => ({ ...row, title: "很长的标题 ".repeat(10_000) }));
    const layout = layoutDecade({ ...input, rows, format: plainFormat }, { width: 1280 });
    expect(JSON.stringify(layout).length).toBeLessThan(30_000);
  });
});
