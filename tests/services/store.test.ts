import { beforeAll, describe, expect, it } from "vitest";
import { currentStore, type Store } from "~/db/open-store.server";

const PATIENT = { maxWait: 60_000, timeout: 60_000 };

async function takeTurn(store: Store): Promise<number> {
  return store.writer.$transaction(async (tx) => {
    const [head] = await tx.$queryRaw<{ seq: bigint }[]>`
      UPDATE "log_head" SET "seq" = "seq" + 1 WHERE "id" = 'house' RETURNING "seq"`;
    const seen = await tx.logHead.findUniqueOrThrow({ where: { id: "house" } });
    expect(seen.seq).toBe(BigInt(head?.seq ?? -1));
    return Number(seen.seq);
  }, PATIENT);
}

describe("the open database", () => {
  let store: Store;
  beforeAll(async () => {
    store = await currentStore();
    await store.writer.logHead.create({ data: { id: "house", seq: 0n, hash: "", recordedAt: 0n } });
  });

  it("fifty transactions at once queue, and each sees the one before it", async () => {
    const seen = await Promise.all(Array.from({ length: 50 }, () => takeTurn(store)));
    expect(seen.sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
  });

  it("an open transaction is invisible to readers, and a write from outside survives its rollback", async () => {
    let outside: Promise<unknown> = Promise.resolve();
    const undone = store.writer.$transaction(async (tx) => {
      await tx.logHead.create({ data: { id: "undone", seq: 0n, hash: "", recordedAt: 0n } });
      expect(await store.reader.logHead.findUnique({ where: { id: "undone" } })).toBeNull();
      outside = store.writer.logHead.create({ data: { id: "outside", seq: 0n, hash: "", recordedAt: 0n } }).then();
      throw new Error("taken back");
    }, PATIENT);
    await expect(undone).rejects.toThrow("taken back");
    await outside;
    const ids = (await store.reader.logHead.findMany({ orderBy: { id: "asc" } })).map((head) => head.id);
    expect(ids).toEqual(["house", "outside"]);
  });

  it("the reading client cannot write on SQLite", async () => {
    const write = store.reader.logHead.create({ data: { id: "reader", seq: 0n, hash: "", recordedAt: 0n } });
    if (store.dialect === "sqlite") await expect(write).rejects.toThrow();
    else await expect(write).resolves.toMatchObject({ id: "reader" });
  });

  it("text is ordered by its bytes, whatever the language of the server", async () => {
    const keys = ["a", "B", "中", "z", "A", "é", "a0", "Z"];
    const period = { fromSeq: 0n, nameEn: "", startsOn: "", endsOn: "" };
    await store.writer.period.createMany({ data: keys.map((id) => ({ ...period, id, nameZh: id })) });
    const read = await store.reader.period.findMany({ orderBy: { nameZh: "asc" } });
    expect(read.map((row) => row.id)).toEqual(["A", "B", "Z", "a", "a0", "z", "é", "中"]);
  });
});
