import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutDecade } from "~/charts/layout-decade";
import type { TimelineRow } from "~/charts/timeline-input";
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

  it("stands what opens a branch left of its row's mark and title, a finger's width within the drawing", () => {
    fc.assert(
      fc.property(anyDecade, anyWidth, (input, width) => {
        const isOpen = ({ depth }: TimelineRow) => (depth === 0 ? null : depth === 1);
        const layout = layoutDecade({ ...input, format: plainFormat }, { width, isOpen });
        expect(overlaps(layout)).toEqual([]);
        layout.rows.forEach(({ toggle, mark, title }, index) => {
          const row = input.rows[index];
          expect(toggle?.open ?? null).toBe(row && mark ? isOpen(row) : null);
          if (!toggle || !mark) return;
          expect(toggle.x).toBeGreaterThanOrEqual(10);
          expect(toggle.x).toBeLessThanOrEqual(mark.x - 12);
          expect(toggle.x).toBeLessThan(title[0]?.x ?? Number.POSITIVE_INFINITY);
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
