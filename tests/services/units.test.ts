import { beforeAll, expect, it } from "vitest";
import { elementOf, present } from "#tests/services/two-members";
import {
  aClock,
  aCommandId,
  academic,
  addElement,
  administrator,
  anActor,
  aWorld,
  council,
  expectOk,
  quality,
} from "#tests/services/world";
import { currentStore } from "~/db/open-store.server";
import { readUnitNamesThen } from "~/db/read-unit-names.server";
import { UnitId } from "~/domain/ids";
import { EditElement } from "~/domain/outline-commands";
import type { Actor } from "~/domain/permissions";
import { withDelegated } from "~/domain/permissions";
import { ReportProgress } from "~/domain/report-commands";
import { UnitCommand } from "~/domain/unit-commands";
import { changeUnit } from "~/services/change-unit.server";
import { editOutline } from "~/services/edit-outline.server";
import { loadUnits } from "~/services/load-units.server";
import { reportProgress } from "~/services/report-progress.server";
import { undo } from "~/services/undo.server";
import { verifyLog } from "~/services/verify-log.server";

beforeAll(() => aWorld());

function unitCommand(actor: Actor, fields: Record<string, unknown>) {
  return changeUnit(actor, UnitCommand.parse({ commandId: aCommandId(), ...fields }));
}

async function unitNamed(nameZh: string) {
  const unit = await (await present()).first("unit", { nameZh });
  if (!unit) throw new Error(`no unit ${nameZh}`);
  return unit;
}

async function aUnit(nameZh: string): Promise<UnitId> {
  return UnitId.parse(expectOk(await unitCommand(administrator, { intent: "add-unit", nameZh })).created[0]);
}

it("the office adds a unit once that is given to it, under its own grant", async () => {
  const office = anActor("office");
  const command = { intent: "add-unit", nameZh: "培训部" };
  expect(await unitCommand(office, command)).toMatchObject({ ok: false, problem: { code: "forbidden" } });
  const given = { ...office, grants: withDelegated(office.grants, ["manage-units"]) };
  const { commandId } = expectOk(await unitCommand(given, command));
  const { reader } = await currentStore();
  expect(await reader.event.findFirst({ where: { commandId } })).toMatchObject({
    role: "office",
    actorId: office.memberId,
  });
});

it("a report told under an old name goes on showing it", async () => {
  const unitId = await aUnit("旧名部");
  const goal = await addElement({});
  const task = await addElement({ kind: "task", parentId: goal, leadUnitId: unitId });
  const reporter = anActor("department", unitId);
  const reports = [{ taskId: task, month: "2026-02", method: "percent", valueBp: 3000, done: "完成" }];
  const report = ReportProgress.parse({ intent: "report-progress", commandId: aCommandId(), reports });
  const [reportId = ""] = expectOk(await reportProgress(reporter, report, aClock("2026-03-01"))).created;
  expectOk(await unitCommand(administrator, { intent: "rename-unit", unitId, nameZh: "新名部" }));
  const names = await readUnitNamesThen((await currentStore()).reader, [reportId]);
  expect(names.get(reportId)).toMatchObject({ nameZh: "旧名部" });
  expect((await unitNamed("新名部")).id).toBe(unitId);
});

it("a merger hands over what is open, keeps history, and is taken back whole", async () => {
  const [from, into] = [await aUnit("并出部"), await aUnit("并入部")];
  const goal = await addElement({ leadUnitId: from });
  const helped = await addElement({ leadUnitId: academic, cooperatingUnitIds: [from, into] });
  const task = await addElement({ kind: "task", parentId: goal, leadUnitId: from, cooperatingUnitIds: [into] });
  const preview = expectOk(await loadUnits(administrator, { unitId: from, intoId: into })).preview;
  expect(preview).toMatchObject({ led: 2, cooperatedOn: 1, both: 2, members: 0 });
  const merged = expectOk(await unitCommand(administrator, { intent: "merge-units", unitId: from, intoId: into }));
  const view = await present();
  expect([(await elementOf(goal)).leadUnitId, (await elementOf(task)).leadUnitId]).toEqual([into, into]);
  expect(await view.find("cooperation", { elementId: task })).toEqual([]);
  const parts = await view.find("cooperation", { elementId: helped });
  expect(parts.map((part) => part.unitId)).toEqual([into]);
  expect(await unitNamed("并出部")).toMatchObject({ successorId: into });
  const standings = await view.find("standing", { nodeId: { in: [goal, task] } });
  expect(standings.map((standing) => standing.leadUnitId)).toEqual([into, into]);
  expect(await verifyLog()).toMatchObject({ whole: true });
  const commandId = aCommandId();
  expectOk(await undo(administrator, { intent: "undo", commandId, undoes: merged.commandId }));
  expect([(await elementOf(goal)).leadUnitId, (await elementOf(task)).leadUnitId]).toEqual([from, from]);
  const restored = await (await present()).find("cooperation", { elementId: helped });
  expect(restored.map((part) => part.unitId).sort()).toEqual([from, into].sort());
  expect(await unitNamed("并出部")).toMatchObject({ closedOn: null, successorId: null });
});

it("somebody who edits a goal meanwhile is told that it has moved on", async () => {
  const [from, into] = [await aUnit("甲并部"), await aUnit("乙并部")];
  const goal = await addElement({ leadUnitId: from });
  const seen = await elementOf(goal);
  expectOk(await unitCommand(administrator, { intent: "merge-units", unitId: from, intoId: into }));
  const edit = { ...seen, intent: "edit-element", elementId: goal, revision: seen.contentRevision, titleZh: "改" };
  const command = EditElement.parse({ ...edit, commandId: aCommandId(), cooperatingUnitIds: [] });
  expect(await editOutline(council, command)).toMatchObject({ ok: false, problem: { code: "stale" } });
});

it("a merger isn't taken back over what was done since, nor a new unit once it leads something", async () => {
  const [from, into] = [await aUnit("丙并部"), await aUnit("丁并部")];
  const goal = await addElement({ leadUnitId: from });
  expectOk(await unitCommand(administrator, { intent: "merge-units", unitId: from, intoId: into }));
  expectOk(
    await unitCommand({ ...administrator, memberId: council.memberId }, { intent: "add-unit", nameZh: "丙并部" }),
  );
  const superseded = { ok: false, problem: { code: "undo-superseded" } };
  expect(await undo(administrator, { intent: "undo", commandId: aCommandId() })).toEqual(superseded);
  const fresh = await aUnit("戊部");
  await addElement({ leadUnitId: fresh });
  expect(await undo(administrator, { intent: "undo", commandId: aCommandId() })).toEqual(superseded);
  expect((await elementOf(goal)).leadUnitId).toBe(into);
});

it("fifty people who rename one unit leave one name and as many entries as were acknowledged", async () => {
  const names = Array.from({ length: 50 }, (_, n) => `同时改名${n}`);
  const results = await Promise.all(
    names.map((nameZh) => unitCommand(administrator, { intent: "rename-unit", unitId: quality, nameZh })),
  );
  const saved = results.filter((result) => result.ok).length;
  const events = await (await currentStore()).reader.event.count({ where: { rowId: quality, field: "nameZh" } });
  expect(events).toBe(saved);
});
