import { beforeAll, expect, it } from "vitest";
import {
  aClock,
  aCommandId,
  academic,
  addElement,
  anActor,
  aWorld,
  council,
  expectOk,
  leadership,
  quality,
} from "#tests/services/world";
import { currentStore } from "~/db/open-store.server";
import { presentView } from "~/db/view.server";
import { ElementId } from "~/domain/ids";
import { EditElement } from "~/domain/outline-commands";
import { ReportProgress } from "~/domain/report-commands";
import { editOutline } from "~/services/edit-outline.server";
import { reportProgress } from "~/services/report-progress.server";
import { undo } from "~/services/undo.server";

const clock = aClock("2026-03-10");
let goal: ElementId;
let measure: ElementId;
let task: ElementId;

async function now() {
  return presentView((await currentStore()).reader);
}

async function standing(id: string) {
  return (await now()).first("standing", { nodeId: ElementId.parse(id) });
}

function aReport(taskId: ElementId, percent: number) {
  return ReportProgress.parse({
    intent: "report-progress",
    commandId: aCommandId(),
    reports: [{ taskId, month: "2026-03", method: "percent", valueBp: percent * 100, done: "完成" }],
  });
}

function aRename(elementId: ElementId, revision: number, titleZh: string, commandId = aCommandId()) {
  return EditElement.parse({
    intent: "edit-element",
    commandId,
    elementId,
    revision,
    titleZh,
    startsOn: "2026-01-01",
    endsOn: "2030-12-31",
    leadUnitId: academic,
  });
}

beforeAll(async () => {
  await aWorld();
  goal = await addElement({ titleZh: "人才发展" });
  measure = await addElement({ kind: "measure", parentId: goal, titleZh: "青年人才库" });
  task = await addElement({ kind: "task", parentId: measure, titleZh: "建库" });
  await addElement({ kind: "task", parentId: measure, titleZh: "入库评审", weight: 300 });
});

it("one report climbs to its goal and its plan, with the share that is measured", async () => {
  expectOk(await reportProgress(anActor("department", academic), aReport(task, 60), clock));
  expect(await standing(measure)).toMatchObject({ progressBp: 6000, measuredBp: 2500 });
  expect(await standing(goal)).toMatchObject({ progressBp: 6000, measuredBp: 2500 });
  expect(await standing("plan-next")).toMatchObject({ progressBp: 6000, measuredBp: 2500 });
});

it("another department's task can't be reported, and nothing is stored", async () => {
  const before = await standing(task);
  const result = await reportProgress(anActor("department", quality), aReport(task, 90), clock);
  expect(result).toEqual({ ok: false, problem: { code: "forbidden", action: "report-progress" } });
  expect(await standing(task)).toEqual(before);
});

it("leadership can't edit the outline", async () => {
  const result = await editOutline(leadership, aRename(goal, 1, "改名"), clock);
  expect(result).toMatchObject({ ok: false, problem: { code: "forbidden" } });
});

it("a report gives the council no conflict", async () => {
  expectOk(await editOutline(council, aRename(task, 1, "建库（一期）"), clock));
});

it("a revision that has moved on is refused with what stands there now", async () => {
  const result = await editOutline(council, aRename(task, 1, "建库（二期）"), clock);
  expect(result).toMatchObject({ ok: false, problem: { code: "stale", current: { titleZh: "建库（一期）" } } });
});

it("the same command id answers alike once more, and is refused with another payload", async () => {
  const commandId = aCommandId();
  const first = expectOk(await editOutline(council, aRename(goal, 1, "人才发展体系", commandId), clock));
  expect(expectOk(await editOutline(council, aRename(goal, 1, "人才发展体系", commandId), clock))).toEqual(first);
  const other = await editOutline(council, aRename(goal, 1, "别的", commandId), clock);
  expect(other).toEqual({ ok: false, problem: { code: "command-reused" } });
});

it("one's latest change can be taken back, and then the one before it", async () => {
  const { contentRevision } = (await (await now()).first("element", { id: goal })) ?? { contentRevision: 0 };
  expectOk(await editOutline(council, aRename(goal, contentRevision, "改错了"), clock));
  expectOk(await undo(council, { commandId: aCommandId(), intent: "undo" }));
  expect(await (await now()).first("element", { id: goal })).toMatchObject({ titleZh: "人才发展体系" });
});
