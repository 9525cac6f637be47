import { describe, expect, it } from "vitest";
import { aRow, unitA, unitB } from "#tests/components/grid-fixture";
import { type BulkPanel, bulkChangeIn } from "~/components/plan-grid/bulk-change";
import { bulkEntries, leftOutOf } from "~/components/plan-grid/bulk-entries";
import { intoPhase } from "~/components/plan-grid/into-phase";
import { textsFor } from "~/i18n/texts.server";

const texts = textsFor("zh-CN");
const panels: readonly BulkPanel[] = ["lead", "addCooperating", "removeCooperating", "dates", "weight", "phases"];

function read(panel: BulkPanel, ...filled: readonly (readonly [name: string, value: string])[]) {
  const form = new FormData();
  for (const [name, value] of filled) form.append(name, value);
  return bulkChangeIn(panel, form, texts);
}

describe("a form about several rows", () => {
  it.each(panels)("in which nothing was chosen changes nothing and says what is missing: %s", (panel) => {
    const empty = read(panel, ["unit", ""], ["weight", ""], ["startsOn", ""], ["endsOn", ""], ["months", ""]);
    expect(empty).toMatchObject({ errors: expect.anything() });
  });

  it("takes a lead or all phases away only where that was chosen", () => {
    expect(read("lead", ["unit", "none"])).toEqual({ change: { what: "lead", unitId: null } });
    expect(read("phases", ["phase", "none"])).toEqual({ change: { what: "phases", phaseIds: [] } });
    expect(read("phases", ["phase", "p"], ["phase", "none"])).toMatchObject({ errors: { phase: expect.any(String) } });
  });

  it("gives what was chosen", () => {
    expect(read("lead", ["unit", "unit-b"])).toEqual({ change: { what: "lead", unitId: "unit-b" } });
    expect(read("addCooperating", ["unit", "unit-b"])).toEqual({
      change: { what: "addCooperating", unitId: "unit-b" },
    });
    expect(read("phases", ["phase", "p"], ["phase", "q"])).toEqual({
      change: { what: "phases", phaseIds: ["p", "q"] },
    });
    expect(read("weight", ["weight", "１０"])).toEqual({ change: { what: "weight", weight: 10 } });
    expect(read("dates", ["endsOn", "20270630"])).toEqual({
      change: { what: "dates", startsOn: null, endsOn: "2027-06-30" },
    });
    expect(read("dates", ["months", "-3"], ["days", ""])).toEqual({ change: { what: "shift", months: -3, days: 0 } });
  });

  it("refuses dates that are set and shifted at once, whichever they are", () => {
    for (const date of ["startsOn", "endsOn"]) {
      for (const count of ["months", "days"]) {
        expect(read("dates", [date, "20270101"], [count, "1"])).toEqual({
          errors: { [count]: texts.grid.selection.datesOrShift },
        });
      }
    }
  });

  it.each([
    ["weight", "weight", "0"],
    ["weight", "weight", "many"],
    ["dates", "startsOn", "明年"],
    ["dates", "months", "1.5"],
    ["dates", "days", "10000"],
  ] as const)("%s names what can't be understood in %s: %s", (panel, name, value) => {
    expect(read(panel, [name, value])).toEqual({ errors: { [name]: expect.stringContaining(value) } });
  });
});

describe("rows that get nothing", () => {
  const goal = aRow("a", { lead: unitA, phaseIds: ["p"] });
  const measure = aRow("a1", { kind: "measure", parentId: "a", lead: unitB });
  const ended = aRow("e", { lifecycle: "cancelled" });
  const all = [goal, measure, ended];

  it("are counted by why, and all others change", () => {
    const phases = { what: "phases", phaseIds: ["q"] } as const;
    expect([...leftOutOf(all, phases)]).toEqual([
      ["not-goal", 1],
      ["cancelled", 1],
    ]);
    expect(bulkEntries(all, phases).map(({ id }) => id)).toEqual(["a"]);
    expect([...leftOutOf(all, { what: "addCooperating", unitId: "unit-b" })]).toEqual([
      ["leads", 1],
      ["cancelled", 1],
    ]);
    expect([...leftOutOf(all, { what: "lead", unitId: "unit-a" })]).toEqual([
      ["same", 1],
      ["cancelled", 1],
    ]);
    expect([...leftOutOf(all, { what: "resume" })]).toEqual([["same", 2]]);
  });
});

describe("a goal that is dropped on a phase", () => {
  const within = (...phaseIds: readonly string[]) => aRow("a", { phaseIds });
  const wanted = (row: ReturnType<typeof aRow>) =>
    bulkEntries([row], { what: "into-phase", phaseId: "p" }).map((entry) => entry.wanted);

  it("moves there from its only phase, and from none", () => {
    expect(wanted(within("q"))).toEqual([["p"]]);
    expect(wanted(within())).toEqual([["p"]]);
    expect(intoPhase([within("q")], "p")).toBe("moves");
  });

  it("of several phases keeps them all and gets one more", () => {
    expect(wanted(within("q", "r"))).toEqual([["q", "r", "p"]]);
    expect(intoPhase([within("q", "r")], "p")).toBe("adds");
  });

  it("it stands in already is left as it is, and so is what is no goal", () => {
    expect(wanted(within("p", "q"))).toEqual([]);
    expect(wanted(aRow("m", { kind: "measure" }))).toEqual([]);
    expect(intoPhase([within("p"), aRow("m", { kind: "measure" })], "p")).toBe("nothing");
  });
});
