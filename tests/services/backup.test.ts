import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { aFolder, anEmptyStore, otherDialects } from "#tests/services/empty-store";
import { aClock, aCommandId, academic, addElement, anActor, aWorld, council, expectOk } from "#tests/services/world";
import { exportedTables, localTables } from "~/db/exported-tables.server";
import { Prisma } from "~/db/generated/sqlite/client";
import { currentStore, type Store, shareStore } from "~/db/open-store.server";
import type { ElementId } from "~/domain/ids";
import { EditElement } from "~/domain/outline-commands";
import { ReportProgress } from "~/domain/report-commands";
import { backUp } from "~/services/backup.server";
import { canonicalExport } from "~/services/canonical-export.server";
import { editOutline } from "~/services/edit-outline.server";
import { reportProgress } from "~/services/report-progress.server";
import { restore } from "~/services/restore.server";
import { verifyLog } from "~/services/verify-log.server";

const clock = aClock("2026-03-10");
const awkward = "“引号”\u2028行\u2029段 <b>&\\\t\r\n🏥 é";
let own: Store;
let task: ElementId;

function report(valueBp: number, done: string) {
  const reports = [{ taskId: task, month: "2026-03", method: "percent", valueBp, done }];
  const command = ReportProgress.parse({ intent: "report-progress", commandId: aCommandId(), reports });
  return reportProgress(anActor("department", academic), command, clock);
}

async function textOf(store: Store): Promise<string> {
  return canonicalExport(store, async (lines) => {
    const all: string[] = [];
    for await (const line of lines) all.push(line);
    return all.join("\n");
  });
}

async function aBackup(): Promise<string> {
  const file = join(aFolder(), "backup.gz");
  expect(await backUp(own, file)).toMatchObject({ ok: true });
  return file;
}

/** The backup with its unpacked text changed, the checksum left as it was or made to fit again. */
async function anAlteredBackup(alter: (text: string) => string): Promise<string> {
  const file = await aBackup();
  writeFileSync(file, gzipSync(alter(gunzipSync(readFileSync(file)).toString())));
  return file;
}

beforeAll(async () => {
  own = await currentStore();
  await aWorld();
  const goal = await addElement({ titleZh: "人才发展", statementZh: awkward });
  const measure = await addElement({ kind: "measure", parentId: goal, titleZh: "青年人才库" });
  task = await addElement({ kind: "task", parentId: measure, titleZh: "建库" });
  for (let month = 0; month < 5; month += 1) expectOk(await report(month * 1000, awkward));
  const account = { id: "account-1", accountId: "user-1", providerId: "credential", password: "hash" };
  const dates = { createdAt: new Date("2026-01-05T04:00:00.123Z"), updatedAt: new Date("2026-01-06T04:00:00.007Z") };
  const user = { id: "user-1", name: "示例", email: "sample@example.org", ...dates };
  await own.writer.user.create({ data: { ...user, accounts: { create: { ...account, ...dates } } } });
  const session = { id: "session-1", token: "secret-token", expiresAt: new Date("2026-02-01T00:00:00Z"), ...dates };
  await own.writer.session.create({ data: { ...session, userId: "user-1" } });
}, 60_000);

describe("what a backup holds", () => {
  it("is every table, but for those that are local by name", () => {
    const named = [...exportedTables.map(({ model }) => model), ...localTables].sort();
    const models = Object.keys(Prisma.ModelName).map((name) => name.charAt(0).toLowerCase() + name.slice(1));
    expect(named).toEqual(models.sort());
  });

  it("is the same text for the same content, with history, log and accounts, without sessions", async () => {
    const text = await textOf(own);
    expect(await textOf(own)).toBe(text);
    for (const model of ["event", "command", "elementHistory", "standingHistory", "account"]) {
      expect(text).toContain(`\n["${model}",`);
    }
    expect(text).not.toContain("secret-token");
  });

  it("is for its owner's eyes, and no half-written file stays", async () => {
    const file = await aBackup();
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(file, ".."))).toEqual(["backup.gz"]);
  });
});

describe.each(otherDialects)("a backup that is restored on %s", (dialect) => {
  it("gives the same text to the byte, and the log is whole", async () => {
    const other = await anEmptyStore(dialect);
    expect(await restore(other, await aBackup())).toMatchObject({ ok: true });
    expect(await textOf(other)).toBe(await textOf(own));
    shareStore(other);
    expect(await verifyLog()).toMatchObject({ whole: true });
    shareStore(own);
  });

  it("can be gone on with: the next command continues the log", async () => {
    const other = await anEmptyStore(dialect);
    const file = await aBackup();
    expect(await restore(other, file)).toMatchObject({ ok: true });
    shareStore(other);
    const fields = { startsOn: "2026-01-01", endsOn: "2030-12-31", leadUnitId: academic, titleZh: "恢复之后" };
    const ids = { commandId: aCommandId(), elementId: task, revision: 1 };
    expectOk(await editOutline(council, EditElement.parse({ intent: "edit-element", ...ids, ...fields }), clock));
    expect(await verifyLog()).toMatchObject({ whole: true });
    shareStore(own);
    const back = join(aFolder(), "back.gz");
    expect(await backUp(other, back)).toMatchObject({ ok: true });
    const third = await anEmptyStore(dialect);
    expect(await restore(third, back)).toMatchObject({ ok: true });
    expect(await textOf(third)).toBe(await textOf(other));
  });

  it("comes back once: a database that holds anything is left alone", async () => {
    const other = await anEmptyStore(dialect);
    const file = await aBackup();
    expect(await restore(other, file)).toMatchObject({ ok: true });
    const before = await textOf(other);
    expect(await restore(other, file)).toEqual({ ok: false, refusal: { code: "not-empty" } });
    expect(await textOf(other)).toBe(before);
  });
});

describe("a file that is not what it should be", () => {
  const swap = (from: string, to: string) => (text: string) => text.replace(from, to);
  const cases: [string, (text: string) => string, object][] = [
    ["one altered letter", swap("人才发展", "人才发晨"), { code: "damaged" }],
    ["a missing row", (text) => text.replace(/\n\["report",[^\n]*/, ""), { code: "damaged" }],
    ["a missing end", (text) => text.slice(0, text.lastIndexOf("\n{")), { code: "damaged" }],
    ["a line too many", (text) => `${text}["unit",{}]\n`, { code: "damaged" }],
    ["a table nobody knows", swap('\n["unit",', '\n["sqlite_master",'), { code: "damaged" }],
    ["a newer schema", (text) => text.replace(/"schema":"\d{4}/, '"schema":"9999'), { code: "newer-version" }],
    ["a newer form", swap('"version":1', '"version":2'), { code: "newer-version" }],
    ["something else", () => "<html>", { code: "not-a-backup" }],
    ["nothing", () => "", { code: "damaged" }],
  ];

  it.each(cases)("is refused for %s, and nothing is stored", async (_name, alter, refusal) => {
    const other = await anEmptyStore("sqlite");
    const empty = await textOf(other);
    const unaltered = gunzipSync(readFileSync(await aBackup())).toString();
    expect(alter(unaltered)).not.toBe(unaltered);
    expect(await restore(other, await anAlteredBackup(alter))).toMatchObject({ ok: false, refusal });
    expect(await textOf(other)).toBe(empty);
  });

  it("is refused when it is cut off at any place", async () => {
    const other = await anEmptyStore("sqlite");
    const empty = await textOf(other);
    const file = await aBackup();
    const whole = readFileSync(file);
    for (const share of [0, 0.01, 0.3, 0.6, 0.9, 0.999]) {
      writeFileSync(file, whole.subarray(0, Math.floor(whole.length * share)));
      expect(await restore(other, file)).toMatchObject({ ok: false, refusal: { code: "damaged" } });
    }
    expect(await textOf(other)).toBe(empty);
  });

  it("is refused when it isn't compressed or isn't there", async () => {
    const other = await anEmptyStore("sqlite");
    const file = join(aFolder(), "plain.txt");
    expect(await restore(other, file)).toMatchObject({ ok: false, refusal: { code: "unreadable" } });
    writeFileSync(file, "plain text");
    expect(await restore(other, file)).toMatchObject({ ok: false, refusal: { code: "not-a-backup" } });
  });

  it("is refused when its log was rewritten, even under a checksum that fits", async () => {
    const other = await anEmptyStore("sqlite");
    const file = await anAlteredBackup((text) => {
      const at = text.lastIndexOf("\n{") + 1;
      const body = text.slice(0, at).replace(/(\n\["event",[^\n]*?"actorId":")member-council/, "$1member-nobody");
      const footer = JSON.parse(text.slice(at)) as object;
      return `${body}${JSON.stringify({ ...footer, sha256: createHash("sha256").update(body).digest("hex") })}\n`;
    });
    expect(await restore(other, file)).toMatchObject({
      ok: false,
      refusal: { code: "log-broken" },
    });
  });
});

describe("a file that can't be written", () => {
  it("is refused where one of its name is, which stays as it was", async () => {
    const file = await aBackup();
    const before = readFileSync(file);
    expect(await backUp(own, file)).toEqual({ ok: false, refusal: { code: "exists" } });
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it("is refused where there is no such folder", async () => {
    const file = join(aFolder(), "nowhere", "backup.gz");
    expect(await backUp(own, file)).toMatchObject({ ok: false, refusal: { code: "unwritable" } });
    expect(existsSync(file)).toBe(false);
  });
});
