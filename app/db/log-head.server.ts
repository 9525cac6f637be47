import type { Prisma } from "~/db/generated/sqlite/client";
import { genesis } from "~/db/log-chain.server";

export interface LogHead {
  readonly seq: bigint;
  readonly hash: string;
  /** Milliseconds since 1970 of the last entry. */
  readonly recordedAt: bigint;
}

/**
 * Locks the log's head and answers with it. The first statement of every writing transaction: SQLite then takes its write
 * lock before anything is read, and PostgreSQL's waiters go on only when the one before has committed.
 */
export async function lockHead(tx: Prisma.TransactionClient): Promise<LogHead> {
  for (;;) {
    const [row] = await tx.$queryRaw<{ seq: bigint | number; hash: string; recordedAt: bigint | number }[]>`
      UPDATE "log_head" SET "touched" = "touched" + 1 WHERE "id" = 'head' RETURNING "seq", "hash", "recordedAt"`;
    if (row) return { seq: BigInt(row.seq), hash: row.hash, recordedAt: BigInt(row.recordedAt) };
    // Only an empty database has no head. Of first commands that come at once, one makes it and the others wait for it.
    await tx.$executeRaw`
      INSERT INTO "log_head" ("id", "seq", "hash", "recordedAt") VALUES ('head', 0, ${genesis}, 0) ON CONFLICT DO NOTHING`;
  }
}

export async function moveHead(tx: Prisma.TransactionClient, head: LogHead): Promise<void> {
  await tx.logHead.update({ where: { id: "head" }, data: { ...head } });
}
