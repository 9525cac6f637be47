import { beforeAll, describe, expect, it } from "vitest";
import {
  aWorldOf,
  elementOf,
  first,
  linked,
  outlined,
  second,
  superseded,
  takenBackBy,
} from "#tests/services/two-members";
import { aCommandId, addElement } from "#tests/services/world";
import type { ElementId } from "~/domain/ids";
import type { Actor } from "~/domain/permissions";
import { redo, undo } from "~/services/undo.server";

const planId = "plan-next";

beforeAll(() => aWorldOf(planId));

/** Sets single fields of one goal, each from what it is to what is wanted, in a command of its own. */
async function renamed(actor: Actor, elementId: ElementId, wanted: string): Promise<void> {
  const { titleZh: seen } = await elementOf(elementId);
  await outlined(actor, { intent: "set-fields", planId, entries: [{ elementId, field: "titleZh", seen, wanted }] });
}

function doneAgainBy(actor: Actor) {
  return redo(actor, { intent: "redo", commandId: aCommandId() });
}

const titleOf = async (id: ElementId) => (await elementOf(id)).titleZh;

describe("several steps back and forth", () => {
  it("one's own changes to one row are taken back one by one, and done again one by one", async () => {
    const goal = await addElement({ planId, titleZh: "零" });
    for (const title of ["一", "二", "三"]) await renamed(first, goal, title);
    const seen: string[] = [];
    for (const step of [
      takenBackBy,
      takenBackBy,
      doneAgainBy,
      takenBackBy,
      takenBackBy,
      doneAgainBy,
      doneAgainBy,
      doneAgainBy,
    ]) {
      expect(await step(first)).toMatchObject({ ok: true });
      seen.push(await titleOf(goal));
    }
    expect(seen).toEqual(["二", "一", "二", "一", "零", "一", "二", "三"]);
    expect(await doneAgainBy(first)).toMatchObject({ problem: { code: "nothing-to-redo" } });
  });

  it("the revision never runs backwards, so that a form from before stays old", async () => {
    const goal = await addElement({ planId, titleZh: "零" });
    const revisions: number[] = [];
    const note = async () => revisions.push((await elementOf(goal)).contentRevision);
    for (const title of ["一", "二"]) {
      await renamed(first, goal, title);
      await note();
    }
    for (const step of [takenBackBy, takenBackBy, doneAgainBy, doneAgainBy]) {
      await step(first);
      await note();
    }
    expect(revisions).toEqual([...revisions].sort((a, b) => a - b));
    expect(new Set(revisions).size).toBe(revisions.length);
  });

  it("rows added below one parent are taken back one by one", async () => {
    const goal = await addElement({ planId, titleZh: "零" });
    const measures = [];
    for (const titleZh of ["一", "二"])
      measures.push(await addElement({ planId, kind: "measure", parentId: goal, titleZh }));
    expect(await takenBackBy(first)).toMatchObject({ ok: true });
    expect(await takenBackBy(first)).toMatchObject({ ok: true });
    for (const id of measures) await expect(elementOf(id)).rejects.toThrow();
    expect(await doneAgainBy(first)).toMatchObject({ ok: true });
    expect(await titleOf(measures[0] as ElementId)).toBe("一");
  });
});

describe("what stands in the way", () => {
  it("nothing is done again once something new was done", async () => {
    const goal = await addElement({ planId, titleZh: "零" });
    await renamed(first, goal, "一");
    await takenBackBy(first);
    await renamed(first, goal, "另一");
    expect(await doneAgainBy(first)).toMatchObject({ problem: { code: "nothing-to-redo" } });
    expect(await titleOf(goal)).toBe("另一");
  });

  it("what somebody else has changed since is neither taken back nor done again", async () => {
    const goal = await addElement({ planId, titleZh: "零" });
    await renamed(first, goal, "一");
    await takenBackBy(first);
    await renamed(second, goal, "他人");
    expect(await doneAgainBy(first)).toEqual(superseded);
    expect(await titleOf(goal)).toBe("他人");
  });

  it("what somebody else changed and took back themselves doesn't stand in the way", async () => {
    const goal = await addElement({ planId, titleZh: "零" });
    await renamed(first, goal, "一");
    await renamed(second, goal, "他人");
    expect(await takenBackBy(first)).toEqual(superseded);
    expect(await takenBackBy(second)).toMatchObject({ ok: true });
    expect(await takenBackBy(first)).toMatchObject({ ok: true });
    expect(await titleOf(goal)).toBe("零");
  });

  it("only what was named is taken back or done again", async () => {
    const goal = await addElement({ planId, titleZh: "零" });
    await renamed(first, goal, "一");
    const other = await undo(first, { intent: "undo", commandId: aCommandId(), undoes: "command-other" });
    expect(other).toEqual(superseded);
    const own = aCommandId();
    await undo(first, { intent: "undo", commandId: own });
    expect(await redo(first, { intent: "redo", commandId: aCommandId(), undoes: "command-other" })).toEqual(superseded);
    expect(await redo(first, { intent: "redo", commandId: aCommandId(), undoes: own })).toMatchObject({ ok: true });
  });

  it("a goal that came from a measure stays one once something counts in it", async () => {
    const goal = await addElement({ planId, titleZh: "目标" });
    const measure = await addElement({ planId, kind: "measure", parentId: goal, titleZh: "举措" });
    const task = await addElement({ planId, kind: "task", parentId: goal, titleZh: "任务" });
    const elements = [{ elementId: measure, seenParentId: goal }];
    await outlined(first, { intent: "move-elements", planId, elements, parentId: null, afterId: goal });
    expect(await elementOf(measure)).toMatchObject({ kind: "goal", parentId: planId });
    await linked(second, { intent: "link-task", taskId: task, goalIds: [measure], weight: 1 });
    expect(await takenBackBy(first)).toEqual(superseded);
  });
});
