import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aRow, aTree, unitA, unitB } from "#tests/components/grid-fixture";
import { bulkEntries } from "~/components/plan-grid/bulk-entries";
import { writtenText } from "~/components/plan-grid/cell-values";
import { draftBelow, draftInside, draftStepped, rowOfDraft } from "~/components/plan-grid/grid-drafts";
import { dropAt } from "~/components/plan-grid/grid-drop";
import { setFieldsForm } from "~/components/plan-grid/grid-forms";
import { gridKey, isTyping } from "~/components/plan-grid/grid-keys";
import { type GridLine, linesOf } from "~/components/plan-grid/grid-lines";
import { mapPending, pendingOf, shownRow, withPending } from "~/components/plan-grid/grid-pending";
import { gridState, reduceGrid } from "~/components/plan-grid/grid-state";
import { stepOf, topmost } from "~/components/plan-grid/grid-steps";
import { type GridTree, withAdded, withBranch, withChanges, withMoved } from "~/components/plan-grid/grid-tree";
import { editableCell, findAhead, walk } from "~/components/plan-grid/grid-walk";
import { calendarDate } from "~/domain/calendar-date";
import { textsFor } from "~/i18n/texts.server";

const tree = aTree(`
#甲
a
 a1
  a11
 a2
b
#乙
c
 c1
`);
const opened = { elements: new Set(["a", "a1", "c"]), closedDirections: new Set<string>() };
const lines = linesOf(tree, opened, null);

function shape(shown: readonly GridLine[]): string[] {
  return shown.map((line) => `${line.level} ${line.kind === "element" ? `${line.code} ` : ""}${line.id}`);
}

describe("the lines of an outline", () => {
  it("stand in reading order with their levels and codes", () => {
    expect(shape(lines)).toEqual([
      ...["1 甲", "2 1.1 a", "3 1.1.1 a1", "4 1.1.1.1 a11", "3 1.1.2 a2", "2 1.2 b"],
      ...["1 乙", "2 2.1 c", "3 2.1.1 c1"],
    ]);
  });

  it("leave out what is closed, and say how many siblings there are", () => {
    const closed = linesOf(tree, { elements: new Set(), closedDirections: new Set(["乙"]) }, null);
    expect(shape(closed)).toEqual(["1 甲", "2 1.1 a", "2 1.2 b", "1 乙"]);
    expect(closed[1]).toMatchObject({ position: 1, siblings: 2, open: false });
    expect(closed[2]).toMatchObject({ position: 2, open: null });
  });

  it("without key directions begin at the first level", () => {
    expect(shape(linesOf(aTree("a\n a1\nb"), opened, null))).toEqual(["1 1 a", "2 1.1 a1", "1 2 b"]);
  });

  it("say what hasn't been loaded, which has an unknown number of siblings", () => {
    const partly = { ...tree, branches: new Map(tree.branches).set("a", { ids: ["a1"], more: true, whole: true }) };
    const shown = linesOf(partly, { ...opened, elements: new Set(["a"]) }, null);
    expect(shape(shown).slice(1, 4)).toEqual(["2 1.1 a", "3 1.1.1 a1", "3 a+1"]);
    expect(shown[2]).toMatchObject({ siblings: -1 });
  });

  it("show a row that is being written where it will stand", () => {
    const draft = { id: "new", what: "measure", under: "a", afterId: "a1" } as const;
    expect(shape(linesOf(tree, opened, draft)).slice(2, 6)).toEqual([
      "3 1.1.1 a1",
      "4 1.1.1.1 a11",
      "3 new",
      "3 1.1.2 a2",
    ]);
  });
});

describe("walking", () => {
  const go = (id: string, column: Parameters<typeof editableCell>[1], key: Parameters<typeof walk>[2]) =>
    walk(lines, { id, column }, key, 3);

  it.each([
    ["a", null, "down", { to: { id: "a1", column: null } }],
    ["a", "weight", "down", { to: { id: "a1", column: "weight" } }],
    ["甲", null, "up", { to: { id: "甲", column: null } }],
    ["a", "weight", "up", { to: { id: "甲", column: "title" } }],
    ["a", null, "outward", { toggle: "a" }],
    ["b", null, "outward", { to: { id: "甲", column: null } }],
    ["a2", null, "outward", { to: { id: "a", column: null } }],
    ["b", null, "inward", { to: { id: "b", column: "code" } }],
    ["b", "code", "outward", { to: { id: "b", column: null } }],
    ["b", "code", "inward", { to: { id: "b", column: "title" } }],
    ["甲", "title", "inward", { to: { id: "甲", column: "health" } }],
    ["b", "lead", "start", { to: { id: "b", column: "code" } }],
    ["b", "lead", "end", { to: { id: "b", column: "health" } }],
    ["b", null, "end", { to: { id: "c1", column: null } }],
    ["b", "lead", "first", { to: { id: "甲", column: "title" } }],
    ["甲", null, "page-down", { to: { id: "a11", column: null } }],
  ] as const)("from %s, %s, %s", (id, column, key, step) => {
    expect(go(id, column, key)).toEqual(step);
  });

  it("Tab goes through the cells that can be edited: a measure has no phases", () => {
    const a1 = lines.find(({ id }) => id === "a1");
    expect(a1 && editableCell(a1, "title", 1)).toEqual({ id: "a1", column: "lead" });
    expect(a1 && editableCell(a1, "title", -1)).toBeNull();
  });

  it("letters lead to the next line that has them, and further letters narrow that down", () => {
    const words = (line: GridLine) => (line.kind === "element" ? line.row.titleZh : "");
    expect(findAhead(lines, "a", "a", words)).toBe("a1");
    expect(findAhead(lines, "a", "a2", words)).toBe("a2");
    expect(findAhead(lines, "c1", "a", words)).toBe("a");
    expect(findAhead(lines, "a", "z", words)).toBeNull();
  });

  it("never leads to what isn't there", () => {
    const keys = ["up", "down", "inward", "outward", "start", "end", "first", "last", "page-up", "page-down"] as const;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...keys), { maxLength: 40 }), (strokes) => {
        let focus: Parameters<typeof walk>[1] = { id: "a", column: null };
        for (const key of strokes) {
          const step = walk(lines, focus, key, 3);
          if (step && "to" in step) focus = step.to;
          expect(lines.some(({ id }) => id === focus.id)).toBe(true);
        }
      }),
    );
  });
});

describe("keys", () => {
  const stroke = (key: string, held: Partial<Record<"shiftKey" | "ctrlKey" | "metaKey" | "altKey", boolean>> = {}) => ({
    ...{ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false },
    ...held,
  });

  it.each([
    [stroke("Enter", { ctrlKey: true }), "add-below"],
    [stroke("Enter", { ctrlKey: true, shiftKey: true }), "add-inside"],
    [stroke("ArrowRight", { altKey: true }), "indent"],
    [stroke("z", { metaKey: true }), "undo"],
    [stroke("Z", { ctrlKey: true, shiftKey: true }), "redo"],
    [stroke("y", { ctrlKey: true }), "redo"],
    [stroke("ArrowDown", { shiftKey: true }), "extend-down"],
    [stroke("?", { shiftKey: true }), "help"],
    [stroke("ArrowRight", { altKey: true, ctrlKey: true }), null],
    [stroke("r", { ctrlKey: true }), null],
  ])("%o means %s", (pressed, meaning) => {
    expect(gridKey(pressed)).toBe(meaning);
  });

  it("characters are typed, of any script; the space bar and chords aren't", () => {
    expect(["a", "7", "目"].map((key) => isTyping(stroke(key)))).toEqual([true, true, true]);
    expect([stroke(" "), stroke("F2"), stroke("a", { ctrlKey: true })].map(isTyping)).toEqual([false, false, false]);
  });
});

describe("steps of rows", () => {
  const step = (ids: readonly string[], which: Parameters<typeof stepOf>[2]) => stepOf(tree, ids, which);

  it("go in below the one before, out behind the parent, up and down among the siblings", () => {
    expect(step(["b"], "indent")).toEqual({ parentId: "a", directionId: null, afterId: "a2" });
    expect(step(["a1"], "outdent")).toEqual({ parentId: null, directionId: "甲", afterId: "a" });
    expect(step(["b"], "move-up")).toEqual({ parentId: null, directionId: "甲", afterId: null });
    expect(step(["a1"], "move-down")).toEqual({ parentId: "a", directionId: null, afterId: "a2" });
  });

  it("lead nowhere at the ends, and where rows are no siblings", () => {
    const ends = [step(["a"], "indent"), step(["a"], "outdent"), step(["a"], "move-up"), step(["b"], "move-down")];
    expect([...ends, step(["a1", "c1"], "indent")]).toEqual([null, null, null, null, null]);
  });

  it("are taken by the topmost of what is selected, in order", () => {
    expect(topmost(tree, new Set(["a11", "a2", "a1"]))).toEqual(["a1", "a2"]);
  });
});

describe("shown before the server has answered", () => {
  const codes = (of: GridTree) => shape(linesOf(of, opened, null));

  it("a moved row stands at its new place, and its siblings count anew", () => {
    const moved = withMoved(tree, ["b"], { parentId: "a", directionId: null, afterId: "a1" });
    expect(codes(moved).slice(1, 6)).toEqual(["2 1.1 a", "3 1.1.1 a1", "4 1.1.1.1 a11", "3 1.1.2 b", "3 1.1.3 a2"]);
    expect(moved.rows.get("b")?.kind).toBe("measure");
  });

  it("an added row has nothing below it, and nothing to be loaded", () => {
    const added = withAdded(tree, aRow("new", { kind: "measure", parentId: "a" }), "a1");
    expect(codes(added).slice(4, 6)).toEqual(["3 1.1.2 new", "3 1.1.3 a2"]);
    expect(
      linesOf(added, { ...opened, elements: new Set(["a", "new"]) }, null).some(({ kind }) => kind === "more"),
    ).toBe(false);
  });

  it("a branch that comes takes the place of what was there, or goes on behind it", () => {
    const rows = [aRow("x", { kind: "measure", parentId: "a" })];
    const replaced = withBranch(tree, { under: "a", after: 0, rows, more: false });
    expect(replaced.branches.get("a")?.ids).toEqual(["x"]);
    expect(withBranch(tree, { under: "a", after: 2, rows, more: true }).branches.get("a")?.ids).toEqual([
      "a1",
      "a2",
      "x",
    ]);
  });

  it("what has gone leaves its branch", () => {
    expect(withChanges(tree, { rows: [], gone: ["a1"] }).branches.get("a")?.ids).toEqual(["a2"]);
  });
});

describe("dropping", () => {
  const drop = (index: number, level: number, ...moving: string[]) =>
    dropAt(tree, lines, new Set(moving), index, level);

  it("between two lines goes as deep as is wanted and possible", () => {
    expect(drop(5, 3, "c")).toMatchObject({ parentId: "a", afterId: "a2", level: 3 });
    expect(drop(5, 2, "c")).toMatchObject({ parentId: null, directionId: "甲", afterId: "a", level: 2 });
    expect(drop(5, 9, "c")).toMatchObject({ parentId: "a2", level: 4 });
    expect(drop(3, 1, "c")).toMatchObject({ parentId: "a1", afterId: null, level: 4 });
  });

  it("below a key direction's head is the first of its goals", () => {
    expect(drop(7, 2, "a")).toMatchObject({ parentId: null, directionId: "乙", afterId: null });
  });

  it("is nowhere above all directions, and nowhere inside of what moves", () => {
    expect(drop(0, 2, "a")).toBeNull();
    expect(drop(3, 3, "a")).toBeNull();
  });

  it("is always at a depth that the lines around it leave", () => {
    fc.assert(
      fc.property(
        fc.nat(lines.length),
        fc.integer({ min: 0, max: 8 }),
        fc.constantFrom("a", "a1", "b", "c1"),
        (index, level, moving) => {
          const found = drop(index, level, moving);
          if (!found) return;
          const above = lines
            .slice(0, index)
            .findLast((line) => line.kind === "direction" || !isBelow(line.id, moving));
          expect(found.level).toBeLessThanOrEqual((above?.level ?? 0) + 1);
          expect(found.level).toBeGreaterThanOrEqual(2);
          expect(isBelow(found.parentId ?? "", moving)).toBe(false);
        },
      ),
    );
  });

  function isBelow(id: string, upper: string): boolean {
    return id === upper || (id !== "" && isBelow(tree.rows.get(id)?.parentId ?? "", upper));
  }
});

describe("a row that is being written", () => {
  const around = {
    plan: { startsOn: calendarDate("2026-01-01"), endsOn: calendarDate("2035-12-31") },
    phases: [],
    today: calendarDate("2026-05-01"),
  };
  const line = (id: string) => lines.find((one) => one.id === id) ?? null;

  it("stands below a line as its sibling, or inside of it behind its last", () => {
    expect(draftBelow(tree, line("a1"), "n")).toEqual({ id: "n", what: "measure", under: "a", afterId: "a1" });
    const inside = line("a");
    expect(inside && draftInside(tree, inside, "n")).toEqual({ id: "n", what: "measure", under: "a", afterId: "a2" });
    expect(draftBelow(tree, line("甲"), "n")).toMatchObject({ what: "direction", afterId: "甲" });
  });

  it("goes in below the one before and out behind its parent, as what its depth says", () => {
    const goal = draftBelow(tree, line("b"), "n");
    const measure = goal && draftStepped(tree, goal, "indent");
    expect(measure).toMatchObject({ what: "measure", under: "b", afterId: null });
    expect(measure && draftStepped(tree, measure, "outdent")).toEqual(goal);
    expect(goal && draftStepped(tree, goal, "outdent")).toMatchObject({ what: "direction", afterId: "甲" });
  });

  it("takes dates, lead and phases from what it stands behind", () => {
    const rows = new Map(tree.rows).set(
      "b",
      aRow("b", { directionId: "甲", lead: unitA, phaseIds: ["phase-1"], endsOn: calendarDate("2030-06-30") }),
    );
    const draft = { id: "n", what: "goal", under: "甲", afterId: "b" } as const;
    const row = rowOfDraft({ ...tree, rows }, draft, { zh: "新", en: "" }, "new", around);
    expect(row).toMatchObject({
      titleZh: "新",
      lead: unitA,
      phaseIds: ["phase-1"],
      endsOn: "2030-06-30",
      directionId: "甲",
    });
  });
});

describe("what is written into a cell", () => {
  const texts = textsFor("zh-CN");
  const row = aRow("a", { titleZh: "名", titleEn: "Name" });
  const write = (column: Parameters<typeof writtenText>[1], text: string) =>
    writtenText(row, column, text, "zh-CN", texts);

  it("is an entry with what was seen, or nothing new", () => {
    expect(write("title", " 新名 ")).toEqual({
      kind: "entry",
      entry: { id: "a", field: "titleZh", seen: "名", wanted: "新名" },
    });
    expect(write("endsOn", "2027年12月31日")).toEqual({ kind: "same" });
    expect(write("weight", "１，０".replace("，", ""))).toMatchObject({ entry: { wanted: 10 } });
  });

  it.each([
    ["startsOn", "明年"],
    ["weight", "0"],
    ["weight", "10001"],
    ["weight", "很多"],
  ] as const)("%s of %s is kept as text, and says why", (column, text) => {
    expect(write(column, text)).toMatchObject({ kind: "wrong", message: expect.stringContaining(text) });
  });

  it("a title may be emptied while the other language has one", () => {
    expect(write("title", "")).toMatchObject({ kind: "entry" });
    expect(writtenText({ ...row, titleEn: "" }, "title", "", "zh-CN", texts)).toMatchObject({ kind: "wrong" });
  });
});

describe("several rows at once", () => {
  const goal = aRow("a", { lead: unitA, cooperating: [unitB] });
  const measure = aRow("a1", { kind: "measure", parentId: "a", lead: unitB });
  const ended = aRow("e", { lifecycle: "cancelled" });

  it("get what is wanted where it isn't so already; what is cancelled is left alone", () => {
    expect(bulkEntries([goal, measure, ended], { what: "lead", unitId: "unit-b" })).toEqual([
      { id: "a", field: "leadUnitId", seen: "unit-a", wanted: "unit-b" },
    ]);
    expect(bulkEntries([goal, measure], { what: "phases", phaseIds: ["p"] })).toMatchObject([{ id: "a" }]);
    expect(bulkEntries([ended], { what: "resume" })).toMatchObject([{ seen: "cancelled", wanted: "active" }]);
  });

  it("nobody co-operates with what they lead", () => {
    const added = bulkEntries([goal, measure], { what: "addCooperating", unitId: "unit-b" });
    expect(added).toEqual([]);
    expect(bulkEntries([goal], { what: "removeCooperating", unitId: "unit-b" })).toMatchObject([{ wanted: [] }]);
  });

  it("are shifted by months and days, both ends alike", () => {
    const shifted = bulkEntries([goal], { what: "shift", months: 2, days: 1 });
    expect(shifted.map(({ field, wanted }) => [field, wanted])).toEqual([
      ["startsOn", "2026-03-02"],
      ["endsOn", "2028-03-01"],
    ]);
  });

  it("travel as one form, empty values left out", () => {
    const form = setFieldsForm("plan-1", "command-1", [
      { id: "a", field: "leadUnitId", seen: "unit-a", wanted: null },
      { id: "a", field: "phaseIds", seen: [], wanted: ["p", "q"] },
    ]);
    const names = form.map(([name]) => name);
    expect(names).not.toContain("entries[0].wanted");
    expect(Object.fromEntries(form)).toMatchObject({ "entries[1].wanted[1]": "q", intent: "set-fields" });
  });
});

describe("what is pending", () => {
  const entry = { id: "a", field: "weight", seen: 100, wanted: 70 } as const;
  const pending = withPending(new Map(), [pendingOf(entry, "c1"), pendingOf({ ...entry, id: "b" }, "c2")]);

  it("is shown as if it had arrived, but for text that means nothing", () => {
    const own = pending.get("a") ?? new Map();
    expect(shownRow(aRow("a"), own, new Map())).toMatchObject({ weight: 70 });
    const wrong = withPending(new Map(), [{ ...pendingOf(entry, ""), text: "重" }]).get("a") ?? new Map();
    expect(shownRow(aRow("a"), wrong, new Map())).toMatchObject({ weight: 100 });
  });

  it("leaves other rows' as they are, the same objects", () => {
    const settled = mapPending(pending, (one) => (one.commandId === "c1" ? null : one));
    expect(settled.has("a")).toBe(false);
    expect(settled.get("b")).toBe(pending.get("b"));
  });

  it("stays through a lost connection and is sent again", () => {
    const state = { ...gridState(tree, [], 0), pending };
    const failed = reduceGrid(state, { do: "failed" });
    expect(failed.pending.get("a")?.get("weight")?.status).toBe("failed");
    expect(reduceGrid(failed, { do: "sending" }).pending.get("a")?.get("weight")?.status).toBe("saving");
  });
});
