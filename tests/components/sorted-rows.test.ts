import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDecade } from "#tests/charts/arbitrary-decade";
import { aRow } from "#tests/charts/decade-fixture";
import { nextSorting, sortedRows, sortingOf, sortKeys } from "~/components/decade-timeline/sorted-rows";

describe("the table of a timeline", () => {
  it("keeps every row, however it is sorted", () => {
    fc.assert(
      fc.property(anyDecade, fc.constantFrom(...sortKeys), fc.boolean(), ({ rows }, by, down) => {
        const sorted = sortedRows(rows, { by, down });
        expect(new Set(sorted)).toEqual(new Set(rows));
        expect(sorted).toHaveLength(rows.length);
      }),
    );
  });

  it("puts what lacks the value last, upwards and downwards", () => {
    const rows = [
      aRow({ id: "unmeasured", progressBp: null }),
      aRow({ id: "most", progressBp: 9000 }),
      aRow({ id: "direction", kind: "direction" }),
      aRow({ id: "least", progressBp: 100 }),
    ];
    const ids = (down: boolean) => sortedRows(rows, { by: "progress", down }).map(({ id }) => id);
    expect(ids(false)).toEqual(["least", "most", "unmeasured", "direction"]);
    expect(ids(true)).toEqual(["most", "least", "unmeasured", "direction"]);
  });

  it("sorts health by what needs a look first, and keeps the reading order of equals", () => {
    const rows = (["done", "watch", "behind", "watch"] as const).map((health, index) =>
      aRow({ id: `${health}${index}`, health }),
    );
    expect(sortedRows(rows, { by: "health", down: false }).map(({ id }) => id)).toEqual([
      "behind2",
      "watch1",
      "watch3",
      "done0",
    ]);
  });

  it.each([
    ["progress", { by: "progress", down: false }],
    ["-dates", { by: "dates", down: true }],
    ["--dates", null],
    ["nonsense", null],
    ["", null],
    [null, null],
  ])("reads %j from an address as %j", (param, sorting) => {
    expect(sortingOf(param)).toEqual(sorting);
  });

  it("asks upwards first, then downwards, then for the reading order", () => {
    const up = sortingOf(nextSorting(null, "dates"));
    const down = sortingOf(nextSorting(up, "dates"));
    expect([up?.down, down?.down, nextSorting(down, "dates")]).toEqual([false, true, null]);
    expect(nextSorting(down, "health")).toBe("health");
  });
});
