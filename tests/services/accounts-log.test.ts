import { beforeAll, beforeEach, expect, it } from "vitest";
import { anInvitation } from "#tests/auth/accounts";
import { addElement, aWorld } from "#tests/services/world";
import { hashOf } from "~/db/log-chain.server";
import { currentStore } from "~/db/open-store.server";
import { verifyLog } from "~/services/verify-log.server";

beforeAll(async () => {
  await aWorld();
  for (let n = 0; n < 5; n += 1) await addElement({ titleZh: `目标 ${n}` });
  await anInvitation();
});

let entries: bigint;

beforeEach(async () => {
  const verdict = await verifyLog();
  entries = verdict.whole ? verdict.entries : -1n;
});

/** Tampers, looks, and puts everything back. */
async function verdictAfter(tamper: string[], restore: string[]) {
  const { writer } = await currentStore();
  for (const sql of tamper) await writer.$executeRawUnsafe(sql);
  const verdict = await verifyLog();
  for (const sql of restore) await writer.$executeRawUnsafe(sql);
  expect(await verifyLog()).toEqual({ whole: true, entries });
  return verdict;
}

it("a log that nobody touched is whole, with all its entries", async () => {
  const { reader } = await currentStore();
  expect(entries).toBe(BigInt(await reader.event.count()));
  expect(entries).toBeGreaterThan(10n);
});

it.each([
  ["after", `'"别的"'`],
  ["reason", "'因故'"],
  ["actorId", "'somebody-else'"],
  ["recordedAt", '"recordedAt" + 1'],
  ["effectiveOn", "'2020-01-01'"],
])("an edited %s is found in its entry", async (column, value) => {
  const { writer } = await currentStore();
  const event = await writer.event.findUniqueOrThrow({ where: { seq: 4n } });
  await writer.$executeRawUnsafe(`UPDATE "event" SET "${column}" = ${value} WHERE "seq" = 4`);
  expect(await verifyLog()).toEqual({ whole: false, seq: 4n, fault: "altered" });
  await writer.event.update({ where: { seq: 4n }, data: event });
  expect(await verifyLog()).toEqual({ whole: true, entries });
});

it("an edited entry whose hash was made anew is found where the next one leans on it", async () => {
  const { writer } = await currentStore();
  const { hash, ...entry } = await writer.event.findUniqueOrThrow({ where: { seq: 4n } });
  const forged = { ...entry, after: '"别的"' };
  await writer.event.update({ where: { seq: 4n }, data: { after: forged.after, hash: hashOf(forged) } });
  expect(await verifyLog()).toEqual({ whole: false, seq: 5n, fault: "unchained" });
  await writer.event.update({ where: { seq: 4n }, data: { ...entry, hash } });
});

it("a deleted entry is missed", async () => {
  const { writer } = await currentStore();
  const event = await writer.event.findUniqueOrThrow({ where: { seq: 6n } });
  await writer.$executeRawUnsafe(`DELETE FROM "event" WHERE "seq" = 6`);
  expect(await verifyLog()).toEqual({ whole: false, seq: 6n, fault: "missing" });
  await writer.event.create({ data: event });
});

it("a log cut short is missed at the cut", async () => {
  const { writer } = await currentStore();
  const event = await writer.event.findUniqueOrThrow({ where: { seq: entries } });
  await writer.$executeRawUnsafe(`DELETE FROM "event" WHERE "seq" = ${entries}`);
  expect(await verifyLog()).toEqual({ whole: false, seq: entries, fault: "missing" });
  await writer.event.create({ data: event });
});

it("two entries that changed places are found at the first of them", async () => {
  const swap = [
    `UPDATE "event" SET "seq" = -1 WHERE "seq" = 7`,
    `UPDATE "event" SET "seq" = 7 WHERE "seq" = 8`,
    `UPDATE "event" SET "seq" = 8 WHERE "seq" = -1`,
  ];
  expect(await verdictAfter(swap, swap)).toMatchObject({ whole: false, seq: 7n });
});

it("an inserted entry is found: between others, and behind the last", async () => {
  const { writer } = await currentStore();
  const columns = Object.keys(await writer.event.findFirstOrThrow()).filter((column) => column !== "seq");
  const names = columns.map((column) => `"${column}"`).join(", ");
  const copy = (from: bigint, to: bigint) =>
    `INSERT INTO "event" ("seq", ${names}) SELECT ${to}, ${names} FROM "event" WHERE "seq" = ${from}`;
  // Room is made from behind, as each number may stand once.
  const shift = (from: bigint, by: number) => [
    `UPDATE "event" SET "seq" = -("seq" + ${by}) WHERE "seq" >= ${from}`,
    `UPDATE "event" SET "seq" = -"seq" WHERE "seq" < 0`,
  ];
  const between = await verdictAfter(
    [...shift(9n, 1), copy(8n, 9n)],
    [`DELETE FROM "event" WHERE "seq" = 9`, ...shift(10n, -1)],
  );
  expect(between).toMatchObject({ whole: false, seq: 9n });
  const behind = entries + 1n;
  const beyond = await verdictAfter([copy(entries, behind)], [`DELETE FROM "event" WHERE "seq" = ${behind}`]);
  expect(beyond).toMatchObject({ whole: false, seq: behind });
});

it("an end that was moved is found", async () => {
  const { writer } = await currentStore();
  const head = await writer.logHead.findUniqueOrThrow({ where: { id: "head" } });
  await writer.logHead.update({ where: { id: "head" }, data: { seq: head.seq - 1n } });
  expect(await verifyLog()).toEqual({ whole: false, seq: entries, fault: "beyond-head" });
  await writer.logHead.update({ where: { id: "head" }, data: { seq: head.seq, hash: "0".repeat(64) } });
  expect(await verifyLog()).toEqual({ whole: false, seq: entries, fault: "head-differs" });
  await writer.logHead.update({ where: { id: "head" }, data: head });
});
