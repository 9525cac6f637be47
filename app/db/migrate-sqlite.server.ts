import { randomUUID } from "node:crypto";
import { createClient, type Transaction } from "@libsql/client";
import type { Migration } from "~/db/committed-migrations.server";
import { DatabaseRefusal } from "~/db/database-refusal.server";
import { pendingMigrations, type RecordedMigration } from "~/db/pending-migrations.server";

/** How long one process waits for another to finish writing, in milliseconds. */
export const BUSY_TIMEOUT = 10_000;

const RECORD_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

const RECORDED = `SELECT migration_name, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL`;

const RECORD = `INSERT INTO _prisma_migrations
  (id, checksum, migration_name, started_at, finished_at, applied_steps_count) VALUES (?, ?, ?, ?, ?, 1)`;

async function recordedIn(tx: Transaction): Promise<RecordedMigration[]> {
  const { rows } = await tx.execute(RECORDED);
  return rows.map((row) => ({ name: String(row.migration_name), finished: row.finished_at !== null }));
}

async function apply(tx: Transaction, migration: Migration): Promise<void> {
  const startedAt = Date.now();
  await tx.executeMultiple(migration.sql);
  await tx.execute({
    sql: RECORD,
    args: [randomUUID(), migration.checksum, migration.name, startedAt, Date.now()],
  });
  const { rows } = await tx.execute("PRAGMA foreign_key_check");
  if (rows.length > 0) throw new DatabaseRefusal("migration-failed", `${migration.name}: foreign keys`);
}

/**
 * Brings a SQLite database to the last of these migrations, each in one transaction: killed at any statement it is left at
 * the old schema or the new.
 */
export async function migrateSqlite(databaseUrl: string, known: readonly Migration[]): Promise<void> {
  // One connection, because foreign_keys can only be switched outside a transaction and holds for its connection alone.
  const client = createClient({ url: databaseUrl, concurrency: 1, timeout: BUSY_TIMEOUT });
  try {
    await client.execute("PRAGMA journal_mode = WAL");
    await client.execute("PRAGMA foreign_keys = OFF");
    for (let pending = true; pending; ) {
      const tx = await client.transaction("write");
      try {
        await tx.execute(RECORD_TABLE);
        const [next, ...later] = pendingMigrations(known, await recordedIn(tx));
        if (next) await apply(tx, next);
        await tx.commit();
        pending = later.length > 0;
      } finally {
        tx.close();
      }
    }
  } finally {
    client.close();
  }
}
