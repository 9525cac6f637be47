import { beforeAll, expect, it } from "vitest";
import {
  aClock,
  aCommandId,
  academic,
  addElement,
  anActor,
  aPlan,
  aWorld,
  council,
  expectOk,
  leadership,
  quality,
} from "#tests/services/world";
import { calendarDate } from "~/domain/calendar-date";
import { type ElementId, PlanId } from "~/domain/ids";
import { OutlineCommand } from "~/domain/outline-commands";
import { editOutline } from "~/services/edit-outline.server";
import { loadOutline, type OutlineBranch } from "~/services/load-outline.server";
import { type OutlineQuery, plainOutline } from "~/services/outline-query";
import { undo } from "~/services/undo.server";

const planId = PlanId.parse("plan-next");
const [adopted, draft] = [PlanId.parse("plan-adopted"), PlanId.parse("plan-draft")];
const clock = aClock("2026-03-10");
const now = Date.parse("2026-03-10T06:00:00Z");
let talent: string;
let goal: ElementId;
let measure: ElementId;
let task: ElementId;

async function edit(fields: Record<string, unknown>): Promise<string> {
  const command = OutlineCommand.parse({ commandId: aCommandId(), ...fields });
  return expectOk(await editOutline(council, command, clock)).created[0] ?? "";
}

async function read(query: Partial<OutlineQuery> = {}, actor = council, asOf: string | null = null) {
  const day = asOf ? calendarDate(asOf) : null;
  return expectOk(await loadOutline(actor, planId, { ...plainOutline, ...query }, day, now));
}

function codes(branch: OutlineBranch): [string, string][] {
  return branch.rows.flatMap((row) => [
    [row.code, row.element.titleZh] as [string, string],
    ...(row.children ? codes(row.children) : []),
  ]);
}

beforeAll(async () => {
  await aWorld([aPlan(), aPlan({ id: adopted, status: "adopted" }), aPlan({ id: draft, status: "draft" })]);
  talent = await edit({ intent: "add-direction", planId, titleZh: "人才培养" });
  goal = await addElement({ titleZh: "人才发展", directionId: talent, cooperatingUnitIds: [quality] }, clock);
  await addElement({ titleZh: "方向之外" }, clock);
  await addElement({ titleZh: "青年英才", directionId: talent }, clock);
  measure = await addElement({ kind: "measure", parentId: goal, titleZh: "青年人才库" }, clock);
  await addElement({ kind: "measure", parentId: goal, titleZh: "导师制" }, clock);
  task = await addElement({ kind: "task", parentId: measure, titleZh: "建库" }, clock);
});

it("goals stand under their direction in order, those outside all directions last", async () => {
  const { groups } = await read();
  expect(groups.map(({ direction, goals }) => [direction?.titleZh ?? null, codes(goals)])).toEqual([
    [
      "人才培养",
      [
        ["1.1", "人才发展"],
        ["1.2", "青年英才"],
      ],
    ],
    [null, [["2.1", "方向之外"]]],
  ]);
});

it("only opened branches are read, each level under its own code", async () => {
  const { groups } = await read({ open: [goal, measure] });
  expect(groups[0] && codes(groups[0].goals)).toEqual([
    ["1.1", "人才发展"],
    ["1.1.1", "青年人才库"],
    ["1.1.1.1", "建库"],
    ["1.1.2", "导师制"],
    ["1.2", "青年英才"],
  ]);
});

it("a row says whether it can be opened, who co-operates and how it stands", async () => {
  const { groups } = await read();
  expect(groups[0]?.goals.rows[0]).toMatchObject({
    openable: true,
    cooperatingUnitIds: [quality],
    figures: { health: "stale", progressBp: null, measuredBp: 0 },
  });
  expect(groups[0]?.goals.rows[1]).toMatchObject({ openable: false });
});

it("a branch begins where it is asked to, and its codes go on counting", async () => {
  const { groups } = await read({ starts: new Map([[talent, 1]]) });
  expect(groups[0]?.goals).toMatchObject({ from: 1, more: false });
  expect(groups[0] && codes(groups[0].goals)).toEqual([["1.2", "青年英才"]]);
});

it("the panel of an element knows where up and down lead, and finds new parents by name", async () => {
  const { panel } = await read({ edit: task, search: "导师" });
  expect(panel).toMatchObject({ kind: "edit-element", up: null, down: null, candidates: [{ lastChildId: null }] });
  const other = await read({ edit: goal });
  expect(other.panel).toMatchObject({ up: null, cooperatingUnitIds: [quality] });
});

it("only the council gets a panel, and only while the plan's status lets its content change", async () => {
  expect((await read({ edit: goal }, leadership)).panel).toBeNull();
  const facts = await loadOutline(council, adopted, { ...plainOutline, edit: goal }, null, now);
  expect(expectOk(facts)).toMatchObject({ mayEdit: false, isEditor: true, panel: null });
});

it("an unknown plan is not found, and a reader sees no draft", async () => {
  const missing = await loadOutline(council, PlanId.parse("plan-none"), plainOutline, null, now);
  expect(missing).toEqual({ ok: false, problem: { code: "not-found", entity: "plan" } });
  const hidden = await loadOutline(anActor("reader"), draft, plainOutline, null, now);
  expect(hidden).toEqual({ ok: false, problem: { code: "forbidden", action: "read-drafts" } });
});

it("a past day shows the titles of then and no panel", async () => {
  const later = aClock("2026-03-12");
  const renamed = OutlineCommand.parse({
    intent: "edit-direction",
    commandId: aCommandId(),
    directionId: talent,
    revision: 1,
    titleZh: "人才队伍",
  });
  expectOk(await editOutline(council, renamed, later));
  const after = Date.parse("2026-03-12T06:00:00Z");
  const past = expectOk(
    await loadOutline(council, planId, { ...plainOutline, edit: goal }, calendarDate("2026-03-11"), after),
  );
  expect(past.groups[0]?.direction?.titleZh).toBe("人才培养");
  expect(past).toMatchObject({ mayEdit: false, panel: null, asOf: "2026-03-11" });
});

it("undo names what it takes back: a change that came after it is left alone", async () => {
  const first = await commandOf({ intent: "add-direction", planId, titleZh: "甲" });
  const second = await commandOf({ intent: "add-direction", planId, titleZh: "乙" });
  const refused = await undo(council, { intent: "undo", commandId: aCommandId(), undoes: first });
  expect(refused).toEqual({ ok: false, problem: { code: "undo-superseded" } });
  expectOk(await undo(council, { intent: "undo", commandId: aCommandId(), undoes: second }));
  const titles = (await read()).groups.map(({ direction }) => direction?.titleZh);
  expect(titles).toContain("甲");
  expect(titles).not.toContain("乙");
});

async function commandOf(fields: Record<string, unknown>): Promise<string> {
  const command = OutlineCommand.parse({ commandId: aCommandId(), ...fields });
  return expectOk(await editOutline(council, command, aClock("2026-03-12"))).commandId;
}

it("a department reads the outline of a plan it works on", async () => {
  expect((await read({}, anActor("department", academic))).groups).not.toHaveLength(0);
});
