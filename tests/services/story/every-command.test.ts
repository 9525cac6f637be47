import { beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { everyCommand } from "#tests/services/story/every-command";
import { differences, replayed, shown } from "#tests/services/story/log-replay";
import { storyClock } from "#tests/services/story/step";
import { aCommandId, aWorld } from "#tests/services/world";
import { currentStore } from "~/db/open-store.server";
import { tables } from "~/db/tables.server";
import { pastView, presentView } from "~/db/view.server";
import type { Committed } from "~/domain/command";
import { verifyLog } from "~/services/verify-log.server";

// Undo and redo have no form of their own; a set-up's facts come from seeds alone.
const everyIntent = new Set([
  "undo",
  "redo",
  ...intentsIn(import.meta.glob("../../../app/domain/*.ts", { eager: true })),
]);
const carriedOut: { readonly intent: string; readonly changes: number; readonly seq: bigint }[] = [];

beforeAll(async () => {
  await aWorld();
  const { reader } = await currentStore();
  const story = everyCommand("试");
  for (let told = await story.next(); !told.done; ) {
    const { intent, run } = told.value;
    const commandId = aCommandId();
    const result = await run(commandId, storyClock);
    if (!result.ok) throw new Error(`${intent}: ${JSON.stringify(result.problem)}`);
    const command = await reader.command.findUniqueOrThrow({ where: { id: commandId } });
    const { created: ids, changes } = JSON.parse(command.result) as Committed;
    carriedOut.push({ intent, changes, seq: command.lastSeq });
    told = await story.next({ commandId, created: ids });
  }
}, 60_000);

it("the story tells every command there is, each with an effect", () => {
  const effective = new Set(carriedOut.filter(({ changes }) => changes > 0).map(({ intent }) => intent));
  expect([...everyIntent].filter((intent) => !effective.has(intent))).toEqual([]);
  expect([...effective].filter((intent) => !everyIntent.has(intent))).toEqual([]);
});

it("no table stays untouched by it", async () => {
  const { reader } = await currentStore();
  const touched = new Set((await reader.event.groupBy({ by: ["entity"] })).map(({ entity }) => entity));
  // Standings are derived, and told by no entry of the log.
  expect(Object.keys(tables).filter((entity) => entity !== "standing" && !touched.has(entity))).toEqual([]);
});

it("after each command every table is what the log alone makes of it, then as now", async () => {
  const { reader } = await currentStore();
  for (const { intent, seq } of carriedOut) {
    const wrong = differences(await replayed(reader, seq), await shown(pastView(reader, seq)));
    expect(wrong, `after ${intent}`).toEqual([]);
  }
  const last = carriedOut.at(-1)?.seq ?? 0n;
  expect(differences(await replayed(reader, last), await shown(presentView(reader)))).toEqual([]);
  expect((await verifyLog()).whole).toBe(true);
});

/** The intents of every command schema that modules export. */
function intentsIn(modules: Readonly<Record<string, unknown>>): string[] {
  return Object.values(modules).flatMap((module) =>
    Object.values(module as object).flatMap((schema: unknown) => {
      const intent = schema instanceof z.ZodObject ? schema.shape.intent : null;
      return intent instanceof z.ZodLiteral ? [String(intent.value)] : [];
    }),
  );
}
