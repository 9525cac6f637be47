import { expect, it, vi } from "vitest";
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
} from "#tests/services/world";
import { closeCurrentStore, currentStore } from "~/db/open-store.server";
import { presentView } from "~/db/view.server";
import { calendarDate } from "~/domain/calendar-date";
import { created } from "~/domain/change";
import type { ElementId } from "~/domain/ids";
import { EditElement } from "~/domain/outline-commands";
import { ReportProgress } from "~/domain/report-commands";
import { editOutline } from "~/services/edit-outline.server";
import { enterFacts } from "~/services/enter-facts.server";
import { reportProgress } from "~/services/report-progress.server";
import { undo } from "~/services/undo.server";
import { verifyLog } from "~/services/verify-log.server";

// Two hundred commands in one test take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const clock = aClock("2026-03-10");
const department = anActor("department", academic);
const fifty = Array.from({ length: 50 }, (_, person) => person);

function aRename(elementId: ElementId, revision: number, titleZh: string, commandId = aCommandId()) {
  const dates = { startsOn: "2026-01-01", endsOn: "2030-12-31" };
  const fields = { elementId, revision, titleZh, ...dates, leadUnitId: academic };
  return EditElement.parse({ intent: "edit-element", commandId, ...fields });
}

function aReport(taskId: ElementId, valueBp: number, commandId = aCommandId()) {
  const reports = [{ taskId, month: "2026-03", method: "percent", valueBp }];
  return ReportProgress.parse({ intent: "report-progress", commandId, reports });
}

async function elementNow(id: ElementId) {
  return presentView((await currentStore()).reader).first("element", { id });
}

async function revisionOf(id: ElementId): Promise<number> {
  return (await elementNow(id))?.contentRevision ?? 0;
}

async function stored(): Promise<{ commands: number; events: number }> {
  const { reader } = await currentStore();
  return { commands: await reader.command.count(), events: await reader.event.count() };
}

it("the first commands of an empty database may come at once", async () => {
  const dates = { startsOn: calendarDate("2021-01-01"), endsOn: calendarDate("2025-12-31") };
  const enter = (person: number) =>
    enterFacts(administrator, { commandId: aCommandId(), intent: "enter-facts" }, [
      created("period", { id: `period-${person}`, nameZh: "", nameEn: "", ...dates }),
    ]);
  const answers = await Promise.all(fifty.map(enter));
  expect(answers.filter((answer) => !answer.ok)).toEqual([]);
  expect(await stored()).toEqual({ commands: 50, events: 50 });
});

it("of fifty people who edit one goal at once one gets in, and the others are told what stands there now", async () => {
  await aWorld();
  const goal = await addElement({ titleZh: "人才发展" });
  const answers = await Promise.all(
    fifty.map((person) => editOutline(council, aRename(goal, 1, `改名${person}`), clock)),
  );
  const winner = answers.findIndex((answer) => answer.ok);
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  expect(await revisionOf(goal)).toBe(2);
  const problem = { code: "stale", current: { titleZh: `改名${winner}`, contentRevision: 2 } };
  const refused = answers.filter((answer) => !answer.ok);
  expect(refused).toHaveLength(49);
  for (const answer of refused) expect(answer).toMatchObject({ ok: false, problem });
});

it("each of the fifty gets in by trying again on the new revision, and every success is one increment", async () => {
  const goal = await addElement({ titleZh: "学术组织" });
  let refusals = 0;
  const getIn = async (person: number) => {
    for (let revision = 1; ; refusals += 1) {
      const answer = await editOutline(council, aRename(goal, revision, `第${person}人`), clock);
      if (answer.ok) return;
      if (answer.problem.code !== "stale") throw new Error(answer.problem.code);
      revision = Number(answer.problem.current.contentRevision);
    }
  };
  // Five at a time: all fifty at every turn would mean over a thousand refusals, and show nothing more.
  for (let first = 0; first < fifty.length; first += 5) await Promise.all(fifty.slice(first, first + 5).map(getIn));
  expect(await revisionOf(goal)).toBe(51);
  expect(refusals).toBeGreaterThanOrEqual(49);
});

it("a command sent fifty times at once has one effect and one answer, after a restart too", async () => {
  const goal = await addElement({ titleZh: "品牌活动" });
  const command = aRename(goal, 1, "品牌学术活动");
  const before = await stored();
  const answers = await Promise.all(fifty.map(() => editOutline(council, command, clock)));
  const [first] = answers.map(expectOk);
  for (const answer of answers) expect(expectOk(answer)).toEqual(first);
  await closeCurrentStore();
  expect(expectOk(await editOutline(council, command, clock))).toEqual(first);
  expect(await stored()).toEqual({ commands: before.commands + 1, events: before.events + 2 });
  expect(await revisionOf(goal)).toBe(2);
});

it("of one command id with fifty payloads one has its effect, and the others are refused", async () => {
  const goal = await addElement({ titleZh: "专项培训" });
  const commandId = aCommandId();
  const answers = await Promise.all(
    fifty.map((person) => editOutline(council, aRename(goal, 1, `培训${person}`, commandId), clock)),
  );
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  for (const answer of answers) {
    if (!answer.ok) expect(answer.problem).toEqual({ code: "command-reused" });
  }
  expect(await revisionOf(goal)).toBe(2);
});

it("a command that changed nothing is known all the same: sent again later it still changes nothing", async () => {
  const goal = await addElement({ titleZh: "基层服务" });
  const command = aRename(goal, 1, "基层服务");
  const first = expectOk(await editOutline(council, command, clock));
  expect(first.changes).toBe(0);
  const other = await editOutline(council, aRename(goal, 1, "别的", command.commandId), clock);
  expect(other).toEqual({ ok: false, problem: { code: "command-reused" } });
  expectOk(await editOutline(council, aRename(goal, 1, "成果转化"), clock));
  expect(expectOk(await editOutline(council, command, clock))).toEqual(first);
  expect(await revisionOf(goal)).toBe(2);
  expectOk(await undo(council, { commandId: aCommandId(), intent: "undo" }, clock));
  expect(await elementNow(goal)).toMatchObject({ titleZh: "基层服务" });
});

it("fifty people who report fifty tasks at once all succeed, and the roll-up counts each of them", async () => {
  const goal = await addElement({ titleZh: "促转化" });
  const measure = await addElement({ kind: "measure", parentId: goal, titleZh: "联合研究" });
  const tasks: ElementId[] = [];
  for (const person of fifty)
    tasks.push(await addElement({ kind: "task", parentId: measure, titleZh: `任务${person}` }));
  const answers = await Promise.all(
    tasks.map((task, index) => reportProgress(department, aReport(task, index * 200), clock)),
  );
  expect(answers.filter((answer) => !answer.ok)).toEqual([]);
  const view = presentView((await currentStore()).reader);
  expect(await view.first("standing", { nodeId: goal })).toMatchObject({ progressBp: 4900, measuredBp: 10_000 });
});

it("after all this the log is whole", async () => {
  const { events } = await stored();
  expect(await verifyLog()).toEqual({ whole: true, entries: BigInt(events) });
});
