import { beforeAll, expect, it } from "vitest";
import {
  aWorldOf,
  first,
  linked,
  moved,
  passed,
  present,
  second,
  superseded,
  takenBackBy,
} from "#tests/services/two-members";
import { aCommandId, academic, addElement, anActor, expectOk } from "#tests/services/world";
import type { ElementId } from "~/domain/ids";
import { RecordSuccession } from "~/domain/link-commands";
import { recordSuccession } from "~/services/link-elements.server";

const department = anActor("department", academic);
let home: ElementId;
let goal: ElementId;
let task: ElementId;

beforeAll(async () => {
  await aWorldOf("plan-next", "plan-closing", "plan-old");
  home = await addElement({ titleZh: "目标甲" });
  goal = await addElement({ titleZh: "目标乙" });
  task = await addElement({ kind: "task", parentId: home, titleZh: "任务" });
});

async function linksFrom(fromId: ElementId) {
  return (await present()).find("link", { fromId });
}

it("a link that somebody made again does not come back a second time", async () => {
  const linkId = await linked(second, { intent: "link-task", taskId: task, goalIds: [goal] });
  await linked(first, { intent: "unlink", linkId, elementId: task });
  await linked(second, { intent: "link-task", taskId: task, goalIds: [goal] });
  expect(await takenBackBy(first)).toEqual(superseded);
  expect(await linksFrom(task)).toHaveLength(1);
});

it("a dependency does not come back where it would close a circle", async () => {
  const on = await addElement({ kind: "task", parentId: home, titleZh: "前置任务" });
  const between = await addElement({ kind: "task", parentId: home, titleZh: "中间任务" });
  const linkId = await linked(second, { intent: "depend-on", elementId: task, onId: on });
  await linked(first, { intent: "unlink", linkId, elementId: task });
  await linked(second, { intent: "depend-on", elementId: on, onId: between });
  await linked(second, { intent: "depend-on", elementId: between, onId: task });
  expect(await takenBackBy(first)).toEqual(superseded);
});

it("a link does not come back to a goal under which the task has come to stand", async () => {
  const moving = await addElement({ kind: "task", parentId: home, titleZh: "迁移任务" });
  const linkId = await linked(second, { intent: "link-task", taskId: moving, goalIds: [goal] });
  await linked(first, { intent: "unlink", linkId, elementId: moving });
  await moved(second, moving, goal);
  expect(await takenBackBy(first)).toEqual(superseded);
});

it("a task does not come back under a goal it has come to serve from elsewhere", async () => {
  const branch = await addElement({ kind: "measure", parentId: home, titleZh: "举措" });
  const below = await addElement({ kind: "task", parentId: branch, titleZh: "下级任务" });
  await moved(first, branch, goal);
  await linked(second, { intent: "link-task", taskId: below, goalIds: [home] });
  expect(await takenBackBy(first)).toEqual(superseded);
});

it("a department's link is not taken back once the plan has closed", async () => {
  const own = await addElement({ planId: "plan-closing", titleZh: "目标丙" });
  const further = await addElement({ planId: "plan-closing", titleZh: "目标丁" });
  const taskId = await addElement({ planId: "plan-closing", kind: "task", parentId: own, titleZh: "任务" });
  await linked(department, { intent: "link-task", taskId, goalIds: [further] });
  for (const status of ["adopted", "closing", "closed"] as const) await passed(second, "plan-closing", status);
  expect(await takenBackBy(department)).toEqual({ ok: false, problem: { code: "plan-status", status: "closed" } });
  expect(await linksFrom(taskId)).toHaveLength(1);
});

it("in a closing plan a succession is taken back, but not beside another one", async () => {
  const old = await addElement({ planId: "plan-old", titleZh: "旧目标" });
  const outline = await addElement({ planId: "plan-old", titleZh: "另一旧目标" });
  for (const status of ["adopted", "closing"] as const) await passed(second, "plan-old", status);
  await succeeded(second, old, [{ goalId: goal, shareBp: 10_000 }]);
  await succeeded(first, outline, [{ goalId: goal, shareBp: 10_000 }]);
  expectOk(await takenBackBy(first));
  expect(await linksFrom(outline)).toEqual([]);
  await succeeded(first, old, []);
  await succeeded(second, old, [{ goalId: home, shareBp: 10_000 }]);
  expect(await takenBackBy(first)).toEqual(superseded);
  expect(await linksFrom(old)).toMatchObject([{ toId: home }]);
});

async function succeeded(actor: typeof first, goalId: ElementId, successors: object[]): Promise<void> {
  const command = { intent: "record-succession", commandId: aCommandId(), goalId, successors };
  expectOk(await recordSuccession(actor, RecordSuccession.parse(command)));
}
