import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { aFolder } from "#tests/services/empty-store";
import {
  aClock,
  aCommandId,
  addElement,
  administrator,
  anActor,
  aWorld,
  council,
  expectOk,
} from "#tests/services/world";
import { currentStore } from "~/db/open-store.server";
import { SetBackupRules } from "~/domain/backup-rules";
import { backUpIfDue } from "~/services/backup-if-due.server";
import { changeOrganisation } from "~/services/change-organisation.server";
import { dataFolder, listBackups, nameOfBackup, readBackupState } from "~/services/kept-backups.server";
import { loadBackups } from "~/services/load-backups.server";
import { openBackup } from "~/services/open-backup.server";
import { beginProof } from "~/services/prove-backup.server";
import { beginBackup, keepBackup } from "~/services/take-backup.server";
import { undertakings } from "~/services/undertakings.server";

beforeAll(async () => {
  await aWorld();
  await addElement({ titleZh: "备份目标" });
});
beforeEach(() => {
  process.env.DATA_DIR = aFolder();
});

const day = 24 * 60 * 60_000;
function unexpected(error: unknown): never {
  throw error;
}
async function taken(now?: number) {
  await keepBackup(unexpected, now);
  const [latest] = await listBackups();
  if (!latest) throw new Error(`no backup: ${JSON.stringify(undertakings().backingUp.state.ending)}`);
  return latest;
}
async function proven() {
  expectOk(await beginProof(administrator, unexpected));
  await expect.poll(() => undertakings().proving.isUnderWay, { timeout: 20_000 }).toBe(false);
  return expectOk(await loadBackups(administrator)).proof?.result;
}
function pathOf(name: string): string {
  return join(dataFolder(), "backups", name);
}

it("a backup is taken into a folder that only its owner can look into, and is streamed to administrators alone", async () => {
  const { name, bytes } = await taken();
  expect(statSync(pathOf(name)).mode & 0o077).toBe(0);
  const opened = expectOk(await openBackup(administrator, name));
  const chunks: Buffer[] = [];
  for await (const chunk of opened.content) chunks.push(Buffer.from(chunk));
  expect(Buffer.concat(chunks).equals(readFileSync(pathOf(name)))).toBe(true);
  expect(opened.bytes).toBe(bytes);
  for (const actor of [council, anActor("office"), anActor("reader")]) {
    const forbidden = { ok: false, problem: { code: "forbidden" } };
    expect(await openBackup(actor, name)).toMatchObject(forbidden);
    expect(beginBackup(actor)).toMatchObject(forbidden);
    expect(await beginProof(actor)).toMatchObject(forbidden);
  }
});

it.each(["../secret", "state.json", "chengqi.db", "chengqi-20261126-030000.backup", ""])(
  "%s is no backup that could be had",
  async (name) => {
    await taken();
    expect(await openBackup(administrator, name)).toEqual({ ok: false, problem: { code: "no-backup" } });
  },
);

it("a proof puts the latest backup back and finds it the same to the byte; nothing of the scratch is left", async () => {
  expect(await beginProof(administrator)).toEqual({ ok: false, problem: { code: "no-backup" } });
  const { name } = await taken();
  expect(await proven()).toMatchObject({ kind: "proven", compared: "bytes" });
  expect(expectOk(await loadBackups(administrator)).proof).toMatchObject({ name });
  expect(existsSync(join(dataFolder(), "proof"))).toBe(false);
});

it("a damaged backup isn't proven, and the page says so until a sound one is", async () => {
  const { name } = await taken();
  const whole = readFileSync(pathOf(name));
  writeFileSync(pathOf(name), whole.subarray(0, whole.length / 2));
  expect(await proven()).toMatchObject({ kind: "refused", refusal: { code: "damaged" } });
  expect(expectOk(await loadBackups(administrator)).failure).toMatchObject({ what: "proof" });
  const altered = gunzipSync(whole).toString().replace("备份目标", "篡改目标");
  writeFileSync(pathOf(name), gzipSync(altered));
  expect(await proven()).toMatchObject({ kind: "refused" });
  writeFileSync(pathOf(name), whole);
  expect(await proven()).toMatchObject({ kind: "proven" });
  expect(expectOk(await loadBackups(administrator)).failure).toBeNull();
});

it("the clock takes one a day, clears away what need not be kept, and never the latest", async () => {
  const rules = {
    intent: "set-backup-rules",
    commandId: aCommandId(),
    daily: "on",
    at: "03:00",
    keepDays: "2",
    keepWeeks: "1",
  };
  expectOk(await changeOrganisation(administrator, SetBackupRules.parse(rules), aClock("2026-01-06")));
  const first = Date.parse("2026-11-02T03:00:00+08:00");
  for (let n = 0; n < 12; n += 1) {
    const at = first + n * day;
    expect(await backUpIfDue(unexpected, at - 60_000)).toBe(n === 0);
    expect(await backUpIfDue(unexpected, at)).toBe(true);
    expect(await backUpIfDue(unexpected, at + 60_000)).toBe(false);
  }
  const kept = (await listBackups()).map(({ takenAt }) => Math.round((first + 11 * day - takenAt) / day));
  expect(kept.slice(0, 2)).toEqual([0, 1]);
  expect(kept.length).toBeLessThanOrEqual(5);
  expect(readdirSync(join(dataFolder(), "backups")).filter((name) => name.includes("partial"))).toEqual([]);
});

it("a failure is remembered for the page, and forgotten once a backup has been taken", async () => {
  const { name } = await taken();
  const { takenAt } = (await listBackups())[0] ?? { takenAt: 0 };
  // The same second again: a backup never replaces another.
  await keepBackup(unexpected, takenAt);
  expect((await readBackupState()).failure).toMatchObject({ what: "backup", detail: "exists" });
  await keepBackup(unexpected, takenAt + 2000);
  expect((await readBackupState()).failure).toBeUndefined();
  expect((await listBackups()).map((backup) => backup.name)).toEqual([nameOfBackup(takenAt + 2000), name]);
});

it("a log that was tampered with is never kept as a backup", async () => {
  const { writer } = await currentStore();
  const event = await writer.event.findFirstOrThrow({ orderBy: { seq: "asc" } });
  await writer.event.update({ where: { seq: event.seq }, data: { reason: "改动" } });
  await keepBackup(unexpected);
  expect(await listBackups()).toEqual([]);
  expect((await readBackupState()).failure).toMatchObject({ detail: "log-broken" });
});
