import { describe, expect, it } from "vitest";
import { aTree } from "#tests/components/grid-fixture";
import { batchesIn, batchOf } from "~/components/plan-grid/grid-batches";
import { type Pending, pendingOf, withPending } from "~/components/plan-grid/grid-pending";
import { aboveOf, codeIn } from "~/components/plan-grid/grid-place";
import { afterRefusal, entryProblem } from "~/components/plan-grid/grid-problems";
import { gridState, reduceGrid } from "~/components/plan-grid/grid-state";
import { textsFor } from "~/i18n/texts.server";

const texts = textsFor("zh-CN");
const entries = ["a", "b", "c"].map((id) => ({ id, field: "weight", seen: 100, wanted: 70 }) as const);
const sent = entries.map((entry) => pendingOf(entry, "c1"));
const shape = (all: readonly Pending[]) => all.map(({ id, status, wanted }) => [id, status, wanted]);

describe("several fields that weren't taken together", () => {
  const reversed = { code: "dates-reversed", field: "entries[1].wanted" } as const;

  it("are all kept as they were wanted: the one in the way is marked, the others wait for it", () => {
    const why = entryProblem("zh-CN", texts, reversed);
    expect(shape(sent.map((one) => afterRefusal(one, entries, why, [])))).toEqual([
      ["a", "held", 70],
      ["b", "refused", 70],
      ["c", "held", 70],
    ]);
  });

  it("are kept after somebody else has changed one of them", () => {
    const conflict = { elementId: "b", field: "weight", seen: 100, wanted: 70, current: 5 };
    const why = entryProblem("zh-CN", texts, { code: "fields-conflict", conflicts: [conflict] });
    const after = sent.map((one) => afterRefusal(one, entries, why, [conflict]));
    expect(after.map(({ status, wanted, theirs }) => [status, wanted, theirs])).toEqual([
      ["held", 70, null],
      ["conflict", 70, 5],
      ["held", 70, null],
    ]);
  });

  it("are all marked where none of them is more in the way than the others", () => {
    const why = entryProblem("zh-CN", texts, { code: "plan-status", status: "adopted" });
    expect(sent.map((one) => afterRefusal(one, entries, why, []).status)).toEqual(["refused", "refused", "refused"]);
  });

  it("alone is refused, and waits for nothing", () => {
    const [only] = sent;
    const why = entryProblem("zh-CN", texts, { code: "dates-reversed", field: "entries[0].wanted" });
    expect(only && afterRefusal(only, entries.slice(0, 1), why, []).status).toBe("refused");
  });

  it("stand together until the last of them is settled; what means nothing was never sent", () => {
    const why = entryProblem("zh-CN", texts, reversed);
    const all = withPending(new Map(), [
      ...sent.map((one) => afterRefusal(one, entries, why, [])),
      { ...pendingOf({ id: "d", field: "weight", seen: 1, wanted: 1 }, ""), status: "refused", text: "重" },
    ]);
    const [batch] = batchesIn(all);
    expect(batchesIn(all)).toHaveLength(1);
    expect([shape(batch?.trouble ?? []), shape(batch?.held ?? [])]).toEqual([
      [["b", "refused", 70]],
      [
        ["a", "held", 70],
        ["c", "held", 70],
      ],
    ]);
    expect(batchOf(all, "c2")).toEqual({ commandId: "c2", trouble: [], held: [] });
  });
});

describe("where something wasn't saved", () => {
  const tree = aTree("#甲\na\n a1\n  a11\n#乙\nb\n b1");

  it("is named by its code, open or not", () => {
    expect(["a", "a11", "b1", "乙", "gone"].map((id) => codeIn(tree, id))).toEqual([
      "1.1",
      "1.1.1.1",
      "2.1.1",
      "2",
      "",
    ]);
    expect(codeIn(aTree("a\n a1"), "a1")).toBe("1.1");
  });

  it("outside all directions it is counted behind them", () => {
    const outside = { ...tree, rows: new Map(tree.rows) };
    const row = tree.rows.get("b");
    if (row) outside.rows.set("b", { ...row, directionId: null });
    expect(codeIn(outside, "b1")).toBe("3.1.1");
  });

  it("is opened all the way up", () => {
    const closed = reduceGrid(gridState(tree, [], 0), { do: "toggle", id: "甲" });
    const { opened } = reduceGrid(closed, { do: "reveal", id: "a11" });
    expect([...opened.elements].sort()).toEqual(["a", "a1"]);
    expect(opened.closedDirections.size).toBe(0);
    expect(aboveOf(tree, "a11")).toEqual(["a1", "a", "甲"]);
  });
});
