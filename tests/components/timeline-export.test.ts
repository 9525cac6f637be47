import { describe, expect, it } from "vitest";
import { fitsCanvas } from "~/components/decade-timeline/export/canvas-limits";
import { fileName } from "~/components/decade-timeline/export/file-name";
import { paperNamed, papers, printable } from "~/components/decade-timeline/paper/paper-sizes";

describe("names of files", () => {
  it("keep Chinese, and lose what paths are written with", () => {
    expect(fileName("规划：2026/2035 <终稿>?", "svg")).toBe("规划：2026 2035 终稿.svg");
  });

  it("are never empty, hidden or endless", () => {
    expect(fileName("../..", "png")).toBe("timeline.png");
    expect(fileName("长".repeat(500), "svg")).toHaveLength(84);
  });
});

describe("pictures for a canvas", () => {
  it("fit in common sizes, and not beyond what every browser draws", () => {
    expect(fitsCanvas({ width: 1328, height: 1000 }, 4)).toBe(true);
    expect(fitsCanvas({ width: 1328, height: 5000 }, 4)).toBe(false);
    expect(fitsCanvas({ width: 1328, height: 17_000 }, 1)).toBe(false);
  });
});

describe("sheets", () => {
  it("are A4 unless another known size is asked for", () => {
    expect([paperNamed("A3"), paperNamed("a3"), paperNamed(null), paperNamed("../x")]).toEqual([
      "A3",
      "A4",
      "A4",
      "A4",
    ]);
  });

  it("are landscape, drawn on within their margins", () => {
    for (const paper of Object.values(papers)) {
      const { width, height } = printable(paper);
      expect(width).toBeGreaterThan(height);
      expect(width / paper.pxPerMm).toBeLessThanOrEqual(paper.widthMm - 2 * paper.marginMm);
    }
  });
});
