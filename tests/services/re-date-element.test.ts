import { beforeAll, expect, it } from "vitest";
import { aWorldOf, elementOf, first, outlined, second, superseded, takenBackBy } from "#tests/services/two-members";
import { aCommandId, academic, addElement, anActor } from "#tests/services/world";
import type { ElementId } from "~/domain/ids";
import { OutlineCommand } from "~/domain/outline-commands";
import type { Actor } from "~/domain/permissions";
import { editOutline } from "~/services/edit-outline.server";

beforeAll(() => aWorldOf("plan-next"));

const dates = { startsOn: "2027-03-01", endsOn: "2028-08-31" };

function redate(actor: Actor, elementId: ElementId, fields: Record<string, unknown> = {}) {
  const command = { intent: "re-date-element", commandId: aCommandId(), elementId, revision: 1, ...dates, ...fields };
  return editOutline(actor, OutlineCommand.parse(command));
}

it("a re-dating changes the dates and the content revision, and nothing else", async () => {
  const goal = await addElement({ planId: "plan-next", titleZh: "目标", statementZh: "说明" });
  const before = await elementOf(goal);
  expect(await redate(first, goal)).toMatchObject({ ok: true, value: { changes: 3 } });
  expect(await elementOf(goal)).toEqual({ ...before, ...dates, contentRevision: 2 });
});

it("the same dates again are no change", async () => {
  const goal = await addElement({ planId: "plan-next", titleZh: "目标", ...dates });
  expect(await redate(first, goal)).toMatchObject({ ok: true, value: { changes: 0 } });
  expect((await elementOf(goal)).contentRevision).toBe(1);
});

it("a re-dating from an old revision is a conflict, and stores nothing", async () => {
  const goal = await addElement({ planId: "plan-next", titleZh: "目标" });
  await outlined(second, { intent: "re-date-element", elementId: goal, revision: 1, ...dates });
  const late = await redate(first, goal, { endsOn: "2030-01-01" });
  expect(late).toMatchObject({ ok: false, problem: { code: "stale" } });
  expect((await elementOf(goal)).endsOn).toBe(dates.endsOn);
});

it.each([
  ["outside the plan", { endsOn: "2041-01-01" }],
  ["out of order", { startsOn: "2029-01-01" }],
])("dates %s are refused by their field", async (_, wrong) => {
  const goal = await addElement({ planId: "plan-next", titleZh: "目标" });
  const before = await elementOf(goal);
  expect(await redate(first, goal, wrong)).toMatchObject({ ok: false });
  expect(await elementOf(goal)).toEqual(before);
});

it("a department may not re-date, not even what it leads", async () => {
  const goal = await addElement({ planId: "plan-next", titleZh: "目标", leadUnitId: academic });
  expect(await redate(anActor("department", academic), goal)).toMatchObject({ problem: { code: "forbidden" } });
});

it("a re-dating is taken back, unless the dates have been changed since", async () => {
  const goal = await addElement({ planId: "plan-next", titleZh: "目标" });
  const { startsOn, endsOn } = await elementOf(goal);
  await redate(first, goal);
  expect(await takenBackBy(first)).toMatchObject({ ok: true });
  expect(await elementOf(goal)).toMatchObject({ startsOn, endsOn });
  const { contentRevision } = await elementOf(goal);
  await redate(first, goal, { revision: contentRevision });
  await redate(second, goal, { revision: contentRevision + 1, endsOn: "2029-12-31" });
  expect(await takenBackBy(first)).toEqual(superseded);
});
