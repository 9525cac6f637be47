import { describe, expect, it } from "vitest";
import { aRow, aTree } from "#tests/components/grid-fixture";
import type { Adding } from "~/components/plan-grid/adding";
import { pendingOf } from "~/components/plan-grid/grid-pending";
import { gridState, reduceGrid } from "~/components/plan-grid/grid-state";
import { withMoved } from "~/components/plan-grid/grid-tree";
import type { Moving } from "~/components/plan-grid/moving";
import {
  byCommand,
  countOf,
  inTurn,
  nothingUnsaved,
  stillUnsaved,
  together,
  unsavedFrom,
  unsavedIn,
} from "~/components/plan-grid/unsaved";

const draft = { id: "draft", what: "goal", under: "d", afterId: null } as const;
const adding: Adding = { commandId: "c1", turn: 2, draft, titles: { zh: "新目标", en: "" }, row: aRow("c1-1") };
const moving: Moving = {
  commandId: "m1",
  turn: 1,
  rows: [{ id: "b", parentId: null, titleZh: "b", titleEn: "" }],
  to: { parentId: "a", directionId: null, afterId: null },
};
const empty = gridState(aTree("#d\na\nb"), [], 1);

function entry(id: string, commandId: string) {
  return pendingOf({ id, field: "weight", seen: 100, wanted: 7 }, commandId);
}

describe("what isn't saved", () => {
  it("is a new row until its command is answered", () => {
    const sent = reduceGrid(empty, { do: "adding", one: adding });
    expect(unsavedIn(sent, null).adding).toEqual([adding]);
    expect(unsavedIn(reduceGrid(sent, { do: "answered", commandId: "c1" }), null)).toEqual(nothingUnsaved);
  });

  it("is a new row once, however often it is sent", () => {
    const twice = [1, 2].reduce((state) => reduceGrid(state, { do: "adding", one: adding }), empty);
    expect(twice.adding).toHaveLength(1);
  });

  it("is every field on its way, failed, refused or disputed, with the title of its row", () => {
    const state = reduceGrid(empty, {
      do: "sent",
      entries: [entry("a", "c2"), { ...entry("b", "c3"), status: "conflict" }],
    });
    expect(unsavedIn(state, null).entries.map(({ entry: { id }, of }) => [id, of.zh])).toEqual([
      ["a", "a"],
      ["b", "b"],
    ]);
  });

  it("is a move until its command is answered", () => {
    const sent = reduceGrid(empty, { do: "moving", one: moving });
    expect(unsavedIn(sent, null).moves).toEqual([moving]);
    expect(unsavedIn(reduceGrid(sent, { do: "answered", commandId: "m1" }), null)).toEqual(nothingUnsaved);
  });

  it("is the title of a key direction, by its name", () => {
    const title = pendingOf({ id: "d", field: "titleZh", seen: "#d", wanted: "新名" }, "c4");
    const unsaved = unsavedIn(reduceGrid(empty, { do: "sent", entries: [title] }), null);
    expect(unsaved.entries).toEqual([{ entry: title, of: { zh: "#d", en: "" } }]);
    expect(stillUnsaved(unsaved, empty.tree)).toEqual(unsaved);
    const renamed = reduceGrid(empty, { do: "retitled", id: "d", direction: { titleZh: "新名" } });
    expect(stillUnsaved(unsaved, renamed.tree)).toEqual(nothingUnsaved);
  });

  it("is what stands in an input, unless it is blank", () => {
    const typed = { what: "row", draft, text: "写到一半" } as const;
    expect(countOf(unsavedIn(empty, typed))).toBe(1);
    expect(countOf(unsavedIn(empty, { ...typed, text: "  " }))).toBe(0);
  });
});

describe("what is kept", () => {
  const state = reduceGrid(reduceGrid(empty, { do: "adding", one: adding }), {
    do: "sent",
    entries: [entry("a", "c2")],
  });
  const unsaved = unsavedIn(state, { what: "cell", row: aRow("a"), column: "title", text: "甲" });

  it("comes back as it was", () => {
    expect(unsavedFrom(JSON.stringify(unsaved))).toEqual(unsaved);
  });

  it.each([null, undefined, "", "{", "[]", '{"adding":[]}', '"text"', "7"])("is nothing where %j stands", (text) => {
    expect(unsavedFrom(text)).toBeNull();
  });

  it("is no more than what hasn't arrived after all", () => {
    const { tree } = state;
    const rows = new Map(tree.rows).set("c1-1", aRow("c1-1")).set("a", aRow("a", { weight: 7 }));
    expect(stillUnsaved(unsaved, { ...tree, rows })).toEqual({ ...unsaved, adding: [], entries: [] });
    expect(stillUnsaved(unsaved, tree)).toEqual(unsaved);
  });

  it("of an earlier make, without moves, comes back as well", () => {
    const { moves: _moves, ...earlier } = unsaved;
    expect(unsavedFrom(JSON.stringify(earlier))).toEqual(unsaved);
  });

  it("is done again in the order it was done in", () => {
    expect(inTurn({ ...unsaved, moves: [moving] }).map(({ commandId }) => commandId)).toEqual(["m1", "c1"]);
  });

  it("is no move that has arrived: the rows stand where they were to go", () => {
    const moves = [moving];
    const before = { ...nothingUnsaved, moves };
    expect(stillUnsaved(before, empty.tree)).toEqual(before);
    expect(stillUnsaved(before, withMoved(empty.tree, ["b"], moving.to))).toEqual(nothingUnsaved);
    const behind = {
      ...moving,
      to: { parentId: null, directionId: "d", afterId: "b" },
      rows: moving.rows.map((row) => ({ ...row, id: "a" })),
    };
    expect(stillUnsaved({ ...before, moves: [behind] }, empty.tree).moves).toHaveLength(1);
    const after = withMoved(empty.tree, ["a"], behind.to);
    expect(stillUnsaved({ ...before, moves: [behind] }, after).moves).toHaveLength(0);
  });

  it("stays beside what comes later", () => {
    expect(countOf(together(unsaved, unsavedIn(state, null)))).toBe(5);
    expect(together(nothingUnsaved, unsaved)).toEqual(unsaved);
  });

  it("goes again in the commands it was sent in", () => {
    const of = { zh: "", en: "" };
    const entries = [entry("a", "c2"), entry("b", "c3"), entry("c", "c2")].map((one) => ({ entry: one, of }));
    expect(byCommand(entries).map((group) => group.map(({ id }) => id))).toEqual([["a", "c"], ["b"]]);
  });
});
