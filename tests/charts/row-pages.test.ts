import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutDecade } from "~/charts/layout-decade";
import { continuedHeight, rowPages } from "~/components/decade-timeline/paper/row-pages";
import { tiesOnPage } from "~/components/decade-timeline/paper/ties-on-page";
import { anyDecade } from "./arbitrary-decade";
import { bothPlans } from "./both-plans";
import { plainFormat } from "./decade-fixture";

const anyRoom = fc.integer({ min: 120, max: 900 });

function layoutOf(input: Parameters<typeof layoutDecade>[0] | ReturnType<typeof bothPlans>) {
  return layoutDecade({ ...input, format: plainFormat }, { width: 1219 });
}

/** Rows of 30 px, one below the other. */
function stacked(kinds: readonly ("direction" | "goal")[], from = 0) {
  return kinds.map((kind, index) => ({ kind, y: from + index * 30, height: 30 }));
}

describe("rows shared out to sheets", () => {
  it("stand on one sheet each, in order, none of them cut", () => {
    fc.assert(
      fc.property(anyDecade, anyRoom, (input, room) => {
        const { rows } = layoutOf({ ...input, format: plainFormat });
        const pages = rowPages(rows, room);
        expect(pages.flatMap(({ first, end }) => rows.slice(first, end))).toEqual(rows);
        for (const page of pages) {
          const said = page.continued === null ? 0 : continuedHeight;
          expect(page.bottom - page.top + said).toBeLessThanOrEqual(room);
          for (const row of rows.slice(page.first, page.end)) {
            expect(row.y).toBeGreaterThanOrEqual(page.top);
            expect(row.y + row.height).toBeLessThanOrEqual(page.bottom);
          }
        }
      }),
    );
  });

  it("leave no direction alone at the foot of a sheet", () => {
    const { rows } = layoutOf(bothPlans());
    for (let room = 120; room < 800; room += 7) {
      const pages = rowPages(rows, room).slice(0, -1);
      for (const { first, end } of pages) if (end - first > 1) expect(rows[end - 1]?.kind).not.toBe("direction");
    }
  });

  it("say again whose rows go on", () => {
    const rows = stacked(["direction", "goal", "goal", "goal", "goal", "goal"]);
    expect(rowPages(rows, 100).map(({ first, continued }) => [first, continued])).toEqual([
      [0, null],
      [3, 0],
      [5, 0],
    ]);
  });

  it("keep directions together where that takes no further sheet", () => {
    const rows = stacked(["direction", "goal", "goal", "direction", "goal", "goal"]);
    expect(rowPages(rows, 150).map(({ first }) => first)).toEqual([0, 3]);
    expect(rowPages([...rows, ...stacked(["goal", "goal", "goal"], 180)], 150).map(({ first }) => first)).toEqual([
      0, 5,
    ]);
  });

  it("take one sheet where there are none", () => {
    expect(rowPages([], 500)).toEqual([{ first: 0, end: 0, top: 0, bottom: 0, continued: null }]);
  });

  it("give a row that is higher than the room a sheet to itself", () => {
    const rows = [0, 1, 2].map((index) => ({ y: index * 300, height: 300, kind: "goal" as const }));
    expect(rowPages(rows, 100).map(({ first, end }) => [first, end])).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
  });

  it("draw a ribbon on every sheet it passes, and on no other", () => {
    const layout = layoutOf(bothPlans());
    const pages = rowPages(layout.rows, 140);
    const drawn = pages.map((page) => tiesOnPage(layout, page).ribbons.map(({ fromId, toId }) => `${fromId} ${toId}`));
    expect(drawn.flat().filter((ribbon) => ribbon === "2.1 2.3").length).toBeGreaterThan(1);
    expect(drawn.at(-1)).not.toContain("2.1 2.3");
    expect(new Set(drawn.flat()).size).toBe(layout.ribbons.length);
  });
});
