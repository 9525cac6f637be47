import { describe, expect, it } from "vitest";
import { aFramework, aFrameworkState, anIdea, aTier } from "#tests/domain/frameworks";
import { calendarDate } from "~/domain/calendar-date";
import type { Change } from "~/domain/change";
import { decideFrameworks } from "~/domain/decide-frameworks";
import { FrameworkCommand } from "~/domain/framework-commands";
import type { FrameworkState } from "~/domain/framework-state";
import { CommandId } from "~/domain/ids";
import type { Result } from "~/domain/result";

const moment = { commandId: CommandId.parse("command-1"), today: calendarDate("2026-03-01"), recordedAt: 0 };
const framework = aFramework("32");
const themes = aTier(framework, 1, "ideas", 3);
const open = aTier(framework, 2, "open", 2);
const value = aTier(framework, 3, "value", 9);
const [first, second, third] = ["a", "b", "c"].map((name, index) => anIdea(themes, name, `a${index}`));
const ideas = [first, second, third].filter((idea) => idea !== undefined);
const state = aFrameworkState({ framework, tiers: [themes, open, value], ideas, lastKey: "a0" });

function decided(command: Record<string, unknown>, on: FrameworkState = state): Result<Change[]> {
  return decideFrameworks(on, FrameworkCommand.parse({ commandId: moment.commandId, ...command }), moment);
}

function told(result: Result<Change[]>): string[] {
  if (!result.ok) return [`refused: ${result.problem.code}`];
  return result.value.map((change) =>
    change.op === "update"
      ? `${change.id} ${change.field}=${change.after}`
      : `${change.op} ${change.entity} ${change.id}`,
  );
}

const particulars = { code: "1310", documentZh: "具体部署" };
const revised = { frameworkId: framework.id, revision: 1, ...particulars };

describe("a framework", () => {
  it("begins with an open tier for each figure of its code", () => {
    const result = decided({ intent: "create-framework", ...particulars }, aFrameworkState());
    const rows = result.ok ? result.value.flatMap((change) => (change.op === "create" ? [change.row] : [])) : [];
    expect(rows).toMatchObject([
      { code: "1310", contentRevision: 1 },
      ...[1, 3, 10].map((declared, index) => ({ declared, kind: "open", position: index + 1 })),
    ]);
  });

  it("takes the counts that are typed where the code splits another way", () => {
    const result = decided({ intent: "create-framework", ...particulars, counts: "13 10" }, aFrameworkState());
    expect(told(result)).toEqual([
      "create framework command-1-1",
      "create tier command-1-2",
      "create tier command-1-3",
    ]);
  });

  it("can't hold longer than it begins", () => {
    const valid = { validFrom: "2026", validTo: "2025-12-31" };
    expect(told(decided({ intent: "edit-framework", ...revised, ...valid }))).toEqual(["refused: dates-reversed"]);
    expect(told(decided({ intent: "edit-framework", ...revised, validFrom: "2026", validTo: "2026" }))[0]).toBe(
      `${framework.id} code=1310`,
    );
  });

  it("can stand neither above nor after itself", () => {
    const other = aFramework("9", { parentId: framework.id });
    const chained = { ...state, named: [other], above: new Set([other.id, framework.id]) };
    const command = { intent: "edit-framework", ...revised };
    expect(told(decided({ ...command, parentId: other.id }, chained))).toEqual(["refused: framework-circle"]);
    const before = { ...state, named: [other], before: new Set([framework.id]) };
    expect(told(decided({ ...command, predecessorId: other.id }, before))).toEqual(["refused: framework-circle"]);
    expect(told(decided({ ...command, parentId: "framework-none" }))).toEqual(["refused: not-found"]);
  });

  it("that somebody else has saved meanwhile shows both versions", () => {
    expect(decided({ intent: "edit-framework", ...revised, revision: 0 })).toMatchObject({
      problem: { code: "stale", entity: "framework", id: framework.id },
    });
  });

  it("goes with everything in it, but not while something implements it or another names it", () => {
    const command = { intent: "remove-framework", frameworkId: framework.id };
    expect(told(decided(command))).toHaveLength(7);
    expect(decided(command, { ...state, implementedBy: 4 })).toMatchObject({
      problem: { code: "implemented", entity: "framework", count: 4 },
    });
    expect(told(decided(command, { ...state, namedBy: 1 }))).toEqual(["refused: framework-named"]);
  });
});

describe("tiers", () => {
  it("a new one comes last and is open until it has an idea", () => {
    const command = { intent: "add-tier", frameworkId: framework.id, kind: "ideas", declared: 4, labelZh: "化建设" };
    expect(decided(command)).toMatchObject({ value: [{ op: "create", row: { position: 4, kind: "open" } }] });
  });

  it("one with ideas can't become a value, nor open", () => {
    for (const kind of ["value", "open"]) {
      const command = { intent: "edit-tier", tierId: themes.id, revision: 1, kind, declared: 3 };
      expect(told(decided(command))).toEqual(["refused: tier-has-ideas"]);
    }
  });

  it("go with their ideas unless those are implemented", () => {
    const command = { intent: "remove-tier", tierId: themes.id };
    expect(told(decided(command))).toEqual([...ideas.map(({ id }) => `remove idea ${id}`), `remove tier ${themes.id}`]);
    expect(told(decided(command, { ...state, implementedBy: 1 }))).toEqual(["refused: implemented"]);
  });

  it("change places with their neighbour; at the end nothing happens", () => {
    expect(told(decided({ intent: "move-tier", tierId: open.id, step: "up" }))).toEqual([
      `${open.id} position=1`,
      `${themes.id} position=2`,
    ]);
    expect(told(decided({ intent: "move-tier", tierId: value.id, step: "down" }))).toEqual([]);
  });
});

describe("ideas", () => {
  it("the first one opens an open tier", () => {
    expect(told(decided({ intent: "add-idea", tierId: open.id, titleZh: "国内" }))).toEqual([
      "create idea command-1-1",
      `${open.id} kind=ideas`,
    ]);
  });

  it("a value has none", () => {
    expect(told(decided({ intent: "add-idea", tierId: value.id, titleZh: "国内" }))).toEqual([
      "refused: tier-is-value",
    ]);
  });

  it("the last one that goes leaves its tier open", () => {
    const alone = { ...state, ideas: ideas.slice(0, 1) };
    expect(told(decided({ intent: "remove-idea", ideaId: first?.id }, alone))).toEqual([
      `remove idea ${first?.id}`,
      `${themes.id} kind=open`,
    ]);
  });

  it("one that is implemented stays, and how often is said", () => {
    expect(decided({ intent: "remove-idea", ideaId: first?.id }, { ...state, implementedBy: 2 })).toMatchObject({
      problem: { code: "implemented", entity: "idea", count: 2 },
    });
  });

  it("move within their tier by one place", () => {
    const moved = decided({ intent: "move-idea", ideaId: third?.id, step: "up" });
    expect(moved).toMatchObject({ value: [{ id: third?.id, field: "sortKey" }] });
    const after = moved.ok && moved.value[0]?.op === "update" ? String(moved.value[0].after) : "";
    expect(after > "a0" && after < "a1").toBe(true);
    expect(told(decided({ intent: "move-idea", ideaId: first?.id, step: "up" }))).toEqual([]);
  });

  it("move even where two of them share a key, as after something was put back", () => {
    const shared = { ...state, ideas: ideas.map((idea, index) => ({ ...idea, sortKey: index === 0 ? "a0" : "a1" })) };
    const moved = decided({ intent: "move-idea", ideaId: first?.id, step: "down" }, shared);
    const keys = new Map(shared.ideas.map(({ id, sortKey }) => [id as string, sortKey]));
    for (const change of moved.ok ? moved.value : [])
      if (change.op === "update") keys.set(change.id, String(change.after));
    const order = [...keys].sort(([, a], [, b]) => (a < b ? -1 : 1)).map(([id]) => id);
    expect(order).toEqual([second?.id, first?.id, third?.id]);
    expect(new Set(keys.values()).size).toBe(3);
  });
});

describe("a pasted framework", () => {
  const tier = { role: "tier", text: "大主题", declared: 2 };
  const lines = [tier, { role: "idea", text: "甲" }, { role: "idea", text: "Digital" }, { role: "out", text: "前言" }];
  const store = { intent: "store-framework", code: "2", lines };

  it("is stored whole, in either language", () => {
    const result = decided(store, aFrameworkState());
    const rows = result.ok ? result.value.flatMap((change) => (change.op === "create" ? [change.row] : [])) : [];
    expect(rows).toMatchObject([
      { code: "2" },
      { kind: "ideas", declared: 2, labelZh: "大主题" },
      { titleZh: "甲", titleEn: "" },
      { titleZh: "", titleEn: "Digital" },
    ]);
  });

  it("fills in one that has no ideas yet, in place of its open tiers", () => {
    const empty = { ...state, tiers: [open], ideas: [] };
    const result = decided({ ...store, frameworkId: framework.id, revision: 1 }, empty);
    expect(told(result).filter((line) => !line.startsWith(framework.id))).toEqual([
      `remove tier ${open.id}`,
      "create tier command-1-1",
      "create idea command-1-2",
      "create idea command-1-3",
    ]);
    expect(told(decided({ ...store, frameworkId: framework.id, revision: 1 }))).toEqual(["refused: framework-filled"]);
  });

  it.each([
    ["nothing but words", [{ role: "out", text: "前言" }], "tier-missing"],
    ["an idea before the first tier", [{ role: "idea", text: "甲" }, tier], "idea-without-tier"],
    [
      "ideas of a value",
      [
        { ...tier, kind: "value" },
        { role: "idea", text: "甲" },
      ],
      "tier-is-value",
    ],
    ["21 tiers", Array.from({ length: 21 }, () => tier), "too-many-tiers"],
    ["301 ideas", [tier, ...Array.from({ length: 301 }, () => ({ role: "idea", text: "甲" }))], "too-many-ideas"],
  ])("%s is not stored", (_, given, code) => {
    expect(told(decided({ ...store, lines: given }, aFrameworkState()))).toEqual([`refused: ${code}`]);
  });
});
