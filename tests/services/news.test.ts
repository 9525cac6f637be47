import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { aCommandId, aPlan, aWorld, council, expectOk, leadership } from "#tests/services/world";
import { currentStore, openStore, type Store } from "~/db/open-store.server";
import { OutlineCommand } from "~/domain/outline-commands";
import { editOutline } from "~/services/edit-outline.server";
import { followLog } from "~/services/follow-log.server";

const isPostgresql = (process.env.DATABASE_URL ?? "").startsWith("postgres");
const others: Store[] = [];
const stops: (() => void)[] = [];

beforeAll(() => aWorld([aPlan()]));
afterEach(async () => {
  for (const stop of stops.splice(0)) stop();
  for (const store of others.splice(0)) await store.close();
});

/** Hears what a store tells from now on. */
function heardOn(store: Store): bigint[] {
  const heard: bigint[] = [];
  stops.push(store.news.listen((seq) => heard.push(seq)));
  return heard;
}

/** The store of another process on the same database. */
async function anotherStore(): Promise<Store> {
  const store = await openStore(process.env.DATABASE_URL ?? "");
  others.push(store);
  return store;
}

async function head(): Promise<bigint> {
  const row = await (await currentStore()).reader.logHead.findUnique({ where: { id: "head" } });
  return row?.seq ?? -1n;
}

function addDirection(actor = council, fields: { titleZh?: string } = {}) {
  const command = { intent: "add-direction", planId: "plan-next", titleZh: "人才发展", titleEn: "", ...fields };
  return editOutline(actor, OutlineCommand.parse({ commandId: aCommandId(), ...command }));
}

async function listening(store: Store): Promise<bigint[]> {
  const heard = heardOn(store);
  // On PostgreSQL the connection first has to stand; it then tells the head it finds.
  if (isPostgresql) await expect.poll(() => store.news.last, { timeout: 5_000 }).toBe(await head());
  heard.length = 0;
  return heard;
}

describe("news of the log", () => {
  it("tells every command's head once it is committed", async () => {
    const heard = await listening(await currentStore());
    expectOk(await addDirection());
    const first = await head();
    await expect.poll(() => heard).toEqual([first]);
    expectOk(await addDirection());
    await expect.poll(() => heard).toEqual([first, await head()]);
  });

  it("says nothing of a command that was refused, sent again, or changed nothing", async () => {
    const heard = await listening(await currentStore());
    expect(await addDirection(leadership)).toMatchObject({ ok: false });
    const command = OutlineCommand.parse({
      ...{ intent: "add-direction", planId: "plan-next", titleZh: "合作模式", titleEn: "" },
      commandId: aCommandId(),
    });
    expectOk(await editOutline(council, command));
    expectOk(await editOutline(council, command));
    expectOk(await addDirection());
    const last = await head();
    await expect.poll(() => heard.at(-1)).toBe(last);
    expect(heard).toHaveLength(2);
  });

  it("stops telling whoever has left", async () => {
    const store = await currentStore();
    const heard = await listening(store);
    for (const stop of stops.splice(0)) stop();
    const stayed = heardOn(store);
    expectOk(await addDirection());
    await expect.poll(() => stayed).toHaveLength(1);
    expect(heard).toEqual([]);
  });

  it("is for everyone who may read plans, and for nobody without a role", async () => {
    expect(await followLog(leadership)).toMatchObject({ ok: true, value: { head: await head() } });
    expect(await followLog({ ...leadership, grants: [] })).toMatchObject({ ok: false, problem: { code: "forbidden" } });
  });
});

describe.runIf(isPostgresql)("news across processes", () => {
  it("reaches another process within a second", async () => {
    const heard = await listening(await anotherStore());
    expectOk(await addDirection());
    const last = await head();
    await expect.poll(() => heard, { timeout: 1_000, interval: 10 }).toEqual([last]);
  });

  it("is taken up again after the connection was cut, with what was missed", async () => {
    const heard = await listening(await anotherStore());
    const { writer } = await currentStore();
    await writer.$executeRawUnsafe(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'SELECT \"seq\"%' AND datname = current_database()",
    );
    expectOk(await addDirection());
    const missed = await head();
    await expect.poll(() => heard.at(-1), { timeout: 8_000 }).toBe(missed);
    expectOk(await addDirection());
    const last = await head();
    await expect.poll(() => heard.at(-1), { timeout: 1_000 }).toBe(last);
  });
});
