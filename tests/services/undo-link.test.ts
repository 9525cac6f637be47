import { beforeAll, expect, it } from "vitest";
import { aCommandId, academic, addElement, anActor, aWorld, expectOk, quality } from "#tests/services/world";
import { currentStore } from "~/db/open-store.server";
import { presentView } from "~/db/view.server";
import type { ElementId } from "~/domain/ids";
import { LinkTask } from "~/domain/link-commands";
import { linkElements } from "~/services/link-elements.server";
import { undo } from "~/services/undo.server";

const department = anActor("department", academic);
let taskId: ElementId;
let goalId: ElementId;

beforeAll(async () => {
  await aWorld();
  const home = await addElement({ titleZh: "目标甲" });
  goalId = await addElement({ titleZh: "目标乙" });
  taskId = await addElement({ kind: "task", parentId: home, titleZh: "任务" });
});

function link(weight: number) {
  const command = LinkTask.parse({ intent: "link-task", commandId: aCommandId(), taskId, goalIds: [goalId], weight });
  return linkElements(department, command);
}

async function weightOfLink(): Promise<number | null | undefined> {
  const view = presentView((await currentStore()).reader);
  return (await view.first("link", { fromId: taskId, toId: goalId }))?.weight;
}

it("a department takes back the new weight of its task's link", async () => {
  expectOk(await link(100));
  expectOk(await link(300));
  expectOk(await undo(department, { intent: "undo", commandId: aCommandId() }));
  expect(await weightOfLink()).toBe(100);
});

it("a department that has lost the task takes nothing back", async () => {
  const { commandId } = expectOk(await link(100));
  const elsewhere = { ...anActor("department", quality), memberId: department.memberId };
  const refused = await undo(elsewhere, { intent: "undo", commandId: aCommandId(), undoes: commandId });
  expect(refused).toEqual({ ok: false, problem: { code: "forbidden", action: "edit-outline" } });
  expect(await weightOfLink()).toBe(100);
});
