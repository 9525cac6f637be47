import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { migrate } from "~/db/migrate.server";
import { openStore, type Store } from "~/db/open-store.server";
import { calendarDate } from "~/domain/calendar-date";
import { firstRun } from "~/server/first-run";

const MONDAY = calendarDate("2026-11-23");
const TUESDAY = calendarDate("2026-11-24");

let folder: string;
let store: Store;
let filledOn: string[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "chengqi-first-run-"));
  await migrate(`file:${folder}/chengqi.db`);
  store = await openStore(`file:${folder}/chengqi.db`);
  filledOn = [];
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const steps = {
  async fill(filled: Store, installedOn: string) {
    filledOn.push(installedOn);
    const command = { name: "enter-facts", payloadHash: "", actorId: "", recordedAt: 0n, result: "" };
    await filled.writer.command.upsert({
      where: { id: "first" },
      create: { ...command, id: "first", firstSeq: 1n, lastSeq: 1n },
      update: {},
    });
  },
  invite: async () => ["one link"],
};

it("an empty database is filled and the links are told, once", async () => {
  expect(await firstRun(store, folder, MONDAY, steps)).toEqual(["one link"]);
  expect(await firstRun(store, folder, MONDAY, steps)).toEqual([]);
  expect(filledOn).toEqual([MONDAY]);
});

it("a first run that was interrupted goes on at the next start, as of the day it began", async () => {
  const interrupted = { ...steps, invite: () => Promise.reject(new Error("killed")) };
  await expect(firstRun(store, folder, MONDAY, interrupted)).rejects.toThrow("killed");
  expect(await firstRun(store, folder, TUESDAY, steps)).toEqual(["one link"]);
  expect(filledOn).toEqual([MONDAY, MONDAY]);
});
