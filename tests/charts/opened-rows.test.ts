import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linksByRow } from "~/charts/links-by-row";
import { openRows } from "~/charts/opened-rows";
import { timelineTree } from "~/charts/timeline-tree";

const anyDepths = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 60 });
const heightOf = (row: number) => 20 + (row % 3);

function treeOf(depths: readonly number[]) {
  return timelineTree({ count: depths.length, depthOf: (row) => depths[row] ?? 0 });
}

/** What a reader would do with a finger: a row is shown unless one above it that is less deep is closed. */
function shownByHand(depths: readonly number[], closed: ReadonlySet<number>): number[] {
  return depths.flatMap((depth, row) => {
    let least = depth;
    for (let above = row - 1; above >= 0; above--) {
      const other = depths[above] ?? 0;
      if (other >= least) continue;
      least = other;
      if (closed.has(above)) return [];
    }
    return [row];
  });
}

describe("the opened rows of a tree", () => {
  it("are those a reader would count, after any opening and closing", () => {
    fc.assert(
      fc.property(anyDepths, fc.array(fc.nat({ max: 59 }), { maxLength: 20 }), (depths, toggles) => {
        const opened = openRows(treeOf(depths), heightOf, []);
        const closed = new Set<number>();
        for (const row of toggles.filter((one) => one < depths.length)) {
          opened.toggle(row);
          if (!closed.delete(row)) closed.add(row);
        }
        const shown = shownByHand(depths, closed);
        expect(Array.from({ length: opened.count }, (_, place) => opened.rowAt(place))).toEqual(shown);
        depths.forEach((_, row) => {
          expect(opened.placeOf(row)).toBe(shown.indexOf(row));
        });
        let top = 0;
        shown.forEach((row, place) => {
          expect(opened.topOf(place)).toBe(top);
          expect(opened.placeAt(top)).toBe(place);
          expect(opened.placeAt(top + heightOf(row) - 1)).toBe(place);
          top += heightOf(row);
        });
        expect(opened.topOf(opened.count)).toBe(top);
      }),
      { numRuns: 300 },
    );
  });

  it("begin with the branches closed that were asked to be", () => {
    const opened = openRows(treeOf([0, 1, 2, 1, 0]), heightOf, [1]);
    expect(Array.from({ length: opened.count }, (_, place) => opened.rowAt(place))).toEqual([0, 1, 3, 4]);
    expect(opened.isOpen(1)).toBe(false);
  });

  it("hold fifty thousand children of one parent, closed and opened at once", () => {
    const count = 50_001;
    const opened = openRows(timelineTree({ count, depthOf: (row) => (row === 0 ? 0 : 1) }), heightOf, []);
    opened.toggle(0);
    expect(opened.count).toBe(1);
    opened.toggle(0);
    expect([opened.count, opened.placeOf(50_000)]).toEqual([count, 50_000]);
  });
});

describe("the links of a row", () => {
  it("are all that begin or end there, whatever else is tied, and none that lead nowhere", () => {
    const end = fc.integer({ min: -1, max: 12 });
    fc.assert(
      fc.property(fc.array(fc.tuple(end, end), { maxLength: 40 }), (pairs) => {
        const links = { from: Int32Array.from(pairs, ([from]) => from), to: Int32Array.from(pairs, ([, to]) => to) };
        const byRow = linksByRow(links, 10);
        for (let row = 0; row < 10; row++) {
          const found: number[] = [];
          byRow.forEachAt(row, (link) => found.push(link));
          const expected = pairs.flatMap(([from, to], link) => [
            ...(from === row ? [link] : []),
            ...(to === row ? [link] : []),
          ]);
          expect(found.sort((a, b) => a - b)).toEqual(expected);
        }
      }),
    );
  });
});
