import { randomUUID } from "node:crypto";
import { writeSync } from "node:fs";
import type { Acknowledgement, Line } from "#tests/faults/acknowledgement";
import { everyCommand } from "#tests/services/story/every-command";
import { academic, addElement, anActor, aWorld, council } from "#tests/services/world";
import type { Clock } from "~/db/commit.server";
import { migrate } from "~/db/migrate.server";
import { currentStore, openStore, type Store, shareStore } from "~/db/open-store.server";
import { presentView } from "~/db/view.server";
import type { Committed } from "~/domain/command";
import { CommandId, PlanId } from "~/domain/ids";
import { EditElement } from "~/domain/outline-commands";
import { ReportProgress } from "~/domain/report-commands";
import type { Result } from "~/domain/result";
import type { PlanElement } from "~/domain/rows";
import { editOutline } from "~/services/edit-outline.server";
import { reportProgress } from "~/services/report-progress.server";

// A process that writes without a pause until it is killed, and promises on standard output what it has written.
// Arguments: the database's URL, and "hasty" for the variant that promises inside the transaction, before its commit, or "story" for
// the one that carries out every command there is.

const LANES = 4;
const department = anActor("department", academic);
const planId = PlanId.parse("plan-next");

function say(line: Line): void {
  const text = Buffer.from(`${JSON.stringify(line)}\n`);
  for (let from = 0; from < text.length; ) {
    try {
      from += writeSync(1, text, from);
    } catch (error) {
      if ((error as { code?: string }).code !== "EAGAIN") throw error;
    }
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** The plan with one task a lane, or as much of it as an earlier process has left to do. */
async function prepare({ reader }: Store): Promise<PlanElement[]> {
  const view = presentView(reader);
  if (!(await view.first("plan", { id: planId }))) await aWorld();
  const [goal] = await view.find("element", { planId, kind: "goal" }, { take: 1 });
  const goalId = goal?.id ?? (await addElement({ titleZh: "目标" }));
  for (let n = await view.count("element", { planId, kind: "measure" }); n < LANES; n += 1) {
    await addElement({ kind: "measure", parentId: goalId, titleZh: `举措${n}` });
  }
  const measures = await view.find("element", { planId, kind: "measure" }, { orderBy: ["sortKey"] });
  for (const measure of measures) {
    if (await view.first("element", { parentId: measure.id })) continue;
    await addElement({ kind: "task", parentId: measure.id, titleZh: "任务" });
  }
  return view.find("element", { planId, kind: "task" }, { orderBy: ["id"] });
}

type Deed = (clock: Clock) => Promise<Result<unknown>>;

function aReport(task: PlanElement, commandId: CommandId, n: number): [Acknowledgement, Deed] {
  const valueBp = (n * 37) % 10_001;
  const reports = [{ taskId: task.id, month: "2026-03", method: "percent", valueBp }];
  const command = ReportProgress.parse({ intent: "report-progress", commandId, reports });
  const effect = { entity: "report", rowId: `${commandId}-1`, field: "valueBp", value: valueBp } as const;
  return [{ commandId, effect }, (clock) => reportProgress(department, command, clock)];
}

function aRename(task: PlanElement, commandId: CommandId): [Acknowledgement, Deed] {
  const titleZh = `任务 ${commandId}`;
  const { id: elementId, contentRevision: revision, startsOn, endsOn, leadUnitId } = task;
  const fields = { elementId, revision, titleZh, startsOn, endsOn, leadUnitId };
  const command = EditElement.parse({ intent: "edit-element", commandId, ...fields });
  const effect = { entity: "element", rowId: task.id, field: "titleZh", value: titleZh } as const;
  return [{ commandId, effect }, (clock) => editOutline(council, command, clock)];
}

/** Carries out one command until the database answers; the same id makes asking again safe. */
async function carryOut(promise: Acknowledgement, deed: Deed, hasty: boolean): Promise<void> {
  let promised = false;
  const now = () => {
    if (hasty && !promised) {
      promised = true;
      say({ at: "acknowledged", promise });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
    return Date.parse("2026-03-10T04:00:00Z");
  };
  for (;;) {
    const answer = await deed({ now }).catch((error: Error) => error);
    if (!(answer instanceof Error) && answer.ok) {
      if (!hasty) say({ at: "acknowledged", promise });
      return;
    }
    // Another process was quicker; it is for the next command to start from what stands there now.
    if (!(answer instanceof Error) && answer.problem.code === "stale") return;
    const { reader } = await currentStore();
    const reads = await reader.command.count().catch(() => null);
    say({ at: "failed", message: answer instanceof Error ? answer.message : answer.problem.code, reads });
    await pause(50);
  }
}

async function writeFor(task: PlanElement, hasty: boolean): Promise<never> {
  const view = presentView((await currentStore()).reader);
  for (let n = 0; ; n += 1) {
    const commandId = CommandId.parse(randomUUID());
    const now = n % 3 === 2 ? await view.first("element", { id: task.id }).catch(() => null) : null;
    await carryOut(...(now ? aRename(now, commandId) : aReport(task, commandId, n)), hasty);
  }
}

// Every command there is, over and over, each time in a plan of its own.
async function tellStories(): Promise<never> {
  const { reader } = await currentStore();
  for (;;) {
    const story = everyCommand(randomUUID().slice(0, 8));
    for (let told = await story.next(); !told.done; ) {
      const { run } = told.value;
      const commandId = CommandId.parse(randomUUID());
      await carryOut({ commandId }, (clock) => run(commandId, clock), false);
      const { result } = await reader.command.findUniqueOrThrow({ where: { id: commandId } });
      const { created } = JSON.parse(result) as Committed;
      told = await story.next({ commandId, created });
    }
  }
}

/** Starts as the server does, then writes for ever. */
export async function main([databaseUrl = "", variant = ""]: readonly string[]): Promise<void> {
  say({ at: "migrating" });
  await migrate(databaseUrl);
  say({ at: "migrated" });
  const store = await openStore(databaseUrl);
  shareStore(store);
  const tasks = await prepare(store);
  say({ at: "ready" });
  if (variant === "story") await tellStories();
  await Promise.all(tasks.map((task) => writeFor(task, variant === "hasty")));
}
