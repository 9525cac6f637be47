import { DatabaseRefusal } from "~/db/database-refusal.server";
import { EscapingLibSql } from "~/db/escaping-libsql.server";
import { PrismaClient } from "~/db/generated/sqlite/client";
import { BUSY_TIMEOUT } from "~/db/migrate-sqlite.server";
import { localNews } from "~/db/news.server";
import type { Store } from "~/db/store.server";

type Pragma = Record<string, unknown>;

async function pragma(client: PrismaClient, name: string): Promise<unknown> {
  const [row] = await client.$queryRawUnsafe<Pragma[]>(`PRAGMA ${name}`);
  return row === undefined ? undefined : Object.values(row)[0];
}

// A commit that was acknowledged must have reached the disk, whatever the library was compiled with.
async function assertDurable(client: PrismaClient): Promise<void> {
  const mode = await pragma(client, "journal_mode");
  const synchronous = Number(await pragma(client, "synchronous"));
  const foreignKeys = Number(await pragma(client, "foreign_keys"));
  if (mode !== "wal" || synchronous < 2 || foreignKeys !== 1) {
    throw new DatabaseRefusal("unsafe", `journal_mode=${mode} synchronous=${synchronous} foreign_keys=${foreignKeys}`);
  }
}

// Pragmas hold for one connection, so each client has exactly one.
function connect(databaseUrl: string): PrismaClient {
  return new PrismaClient({ adapter: new EscapingLibSql({ url: databaseUrl, concurrency: 1, timeout: BUSY_TIMEOUT }) });
}

/** Opens a migrated SQLite database. */
export async function openSqlite(databaseUrl: string): Promise<Store> {
  const writer = connect(databaseUrl);
  await pragma(writer, "journal_mode = WAL");
  await writer.$executeRawUnsafe("PRAGMA synchronous = FULL");
  await writer.$executeRawUnsafe("PRAGMA foreign_keys = ON");
  await assertDurable(writer);
  const reader = connect(databaseUrl);
  await reader.$executeRawUnsafe("PRAGMA query_only = ON");
  return {
    dialect: "sqlite",
    writer,
    reader,
    news: localNews(),
    async close() {
      await Promise.all([reader.$disconnect(), writer.$disconnect()]);
    },
  };
}
