import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aTree } from "#tests/components/grid-fixture";
import { openedKept, placeIn, withPlace } from "~/components/plan-grid/grid-address";
import { aboveOf, lineIn, nextToLoad } from "~/components/plan-grid/grid-place";
import { gridState } from "~/components/plan-grid/grid-state";
import { clearedAddress } from "~/components/timeline-address";

const tree = aTree("#甲\na\n a1\n  a11\n a2\nb\n b1\n  b11\n#乙\nc\n c1");
const opened = (...ids: readonly string[]) => ({ elements: new Set(ids), closedDirections: new Set<string>() });

describe("what is opened, in an address", () => {
  it("stands in the order it was opened in", () => {
    expect(openedKept(tree, opened("b", "a", "a1"))).toEqual(["b", "a", "a1"]);
  });

  it("is what is shown, or will be once it is loaded: nothing below a branch that is closed", () => {
    expect(openedKept(tree, opened("a1", "b", "unloaded"))).toEqual(["b", "unloaded"]);
  });

  it("is what was opened last where it is too much, with all it stands below", () => {
    expect(openedKept(tree, opened("a", "c", "b", "b1"), 2)).toEqual(["b", "b1"]);
    expect(openedKept(tree, opened("b", "c", "b1"), 2)).toEqual(["b", "b1"]);
  });

  it("never goes beyond its bound, nor leaves anything without what it stands below", () => {
    const ids = [...tree.rows.keys()];
    fc.assert(
      fc.property(fc.shuffledSubarray(ids), fc.integer({ min: 0, max: 6 }), (some, most) => {
        const kept = openedKept(tree, opened(...some), most);
        expect(kept.length).toBeLessThanOrEqual(most);
        for (const id of kept) {
          for (const above of aboveOf(tree, id)) expect(kept.includes(above) || !tree.rows.has(above)).toBe(true);
        }
      }),
    );
  });
});

describe("one's place in an outline", () => {
  it("comes back from the address it was put into, and the rest of the address stays", () => {
    const search = withPlace("?asOf=2026-01-01&edit=a", "a1", { elements: ["a", "a1"], closed: ["乙"] });
    expect(search).toContain("asOf=2026-01-01&edit=a&open=a,a1");
    expect(placeIn(search)).toEqual({ at: "a1", closed: ["乙"], open: ["a", "a1"] });
    expect(withPlace(search, null, { elements: [], closed: [] })).toBe("?asOf=2026-01-01&edit=a");
  });

  it("leaves what was open alone while only what was searched for is shown", () => {
    expect(withPlace("?q=x&open=a,b", "c1", null)).toBe("?q=x&open=a,b&at=c1");
  });

  it("begins where the keys were, and nowhere where that isn't there", () => {
    expect(gridState(tree, ["a"], 1, { at: "a1", closed: ["乙"], open: ["unloaded"] })).toMatchObject({
      focus: { id: "a1", column: null },
      opened: { closedDirections: new Set(["乙"]), elements: new Set(["unloaded", "a"]) },
    });
    expect(gridState(tree, [], 1, { at: "elsewhere", closed: [], open: [] }).focus).toBeNull();
    expect(gridState(tree, [], 1, { at: "甲", closed: [], open: [] }).focus?.id).toBe("甲");
  });

  it("stays when filters are cleared, and so does nothing that only a search had opened", () => {
    const place = { pathname: "/p", search: "?q=x&unit=u&open=a,b&below=c&at=a&asOf=2026-01-01" };
    expect(clearedAddress(place, ["asOf", "open", "closed", "at"])).toBe("/p?open=a,b&at=a&asOf=2026-01-01");
    expect(clearedAddress(place, [])).toBe("/p?at=a&asOf=2026-01-01");
  });
});

describe("what was in view and isn't loaded yet", () => {
  const line = lineIn(tree, "a11");
  const partly = (under: string, ids: readonly string[], more: boolean) => ({
    ...tree,
    branches: new Map(tree.branches).set(under, { ids, more, whole: true }),
  });

  it("is led to by the branches it stands in, outermost first", () => {
    expect(line).toEqual({ id: "a11", path: ["甲", "a", "a1"] });
    expect(lineIn(tree, "甲")).toEqual({ id: "甲", path: [] });
  });

  it("is loaded branch by branch, each behind what is there, until it is there", () => {
    expect(nextToLoad(tree, line)).toBe("there");
    expect(nextToLoad(partly("甲", ["b"], true), line)).toEqual({ under: "甲", after: 1 });
    const branches = new Map(tree.branches);
    branches.delete("a1");
    expect(nextToLoad({ ...tree, branches }, line)).toEqual({ under: "a1", after: 0 });
  });

  it("is given up once it can't be there any more", () => {
    expect(nextToLoad(partly("a", ["a2"], false), line)).toBe("gone");
  });
});
