import { join } from "node:path";
import { expect, it } from "vitest";
import { aFolder, anEmptyStore } from "#tests/services/empty-store";
import { aClock, aCommandId, academic, addElement, anActor, aWorld, expectOk } from "#tests/services/world";
import { currentStore, shareStore } from "~/db/open-store.server";
import type { ElementId } from "~/domain/ids";
import { ReportProgress } from "~/domain/report-commands";
import { backUp } from "~/services/backup.server";
import { reportProgress } from "~/services/report-progress.server";
import { restore } from "~/services/restore.server";
import { verifyLog } from "~/services/verify-log.server";

const clock = aClock("2026-03-10");

it("a backup made while people write is what stood there at one instant, with every command whole", async () => {
  await aWorld();
  const goal = await addElement({ titleZh: "人才发展" });
  const measure = await addElement({ kind: "measure", parentId: goal, titleZh: "青年人才库" });
  const tasks: ElementId[] = [];
  for (let n = 0; n < 4; n += 1) tasks.push(await addElement({ kind: "task", parentId: measure, titleZh: `任务${n}` }));
  const own = await currentStore();
  const headNow = async () => (await own.reader.logHead.findUniqueOrThrow({ where: { id: "head" } })).seq;

  let writing = true;
  const lanes = tasks.map(async (taskId) => {
    for (let valueBp = 0; writing; valueBp += 1) {
      const reports = [{ taskId, month: "2026-03", method: "percent", valueBp }];
      const command = { intent: "report-progress", commandId: aCommandId(), reports };
      expectOk(await reportProgress(anActor("department", academic), ReportProgress.parse(command), clock));
      // SQLite answers at once, so whoever writes without a pause leaves this process no time for anything else.
      await new Promise((resolve) => setImmediate(resolve));
    }
  });
  const first = await headNow();
  const file = join(aFolder(), "backup.gz");
  const made = await backUp(own, file);
  const last = await headNow();
  writing = false;
  await Promise.all(lanes);

  expect(last).toBeGreaterThan(first);
  const entries = made.ok ? made.value.entries : -1n;
  expect(entries).toBeGreaterThanOrEqual(first);
  expect(entries).toBeLessThanOrEqual(last);
  const other = await anEmptyStore("sqlite");
  expect(await restore(other, file)).toEqual(made);
  shareStore(other);
  expect(await verifyLog()).toEqual({ whole: true, entries });
  const command = await other.reader.command.findFirstOrThrow({ orderBy: { lastSeq: "desc" } });
  expect(command.lastSeq).toBe(entries);
  expect(await other.reader.standing.count({ where: { fromSeq: { gt: entries } } })).toBe(0);
  shareStore(own);
}, 120_000);
