import { randomUUID } from "node:crypto";
import { Client } from "pg";
import type { Migration } from "~/db/committed-migrations.server";
import { pendingMigrations, type RecordedMigration } from "~/db/pending-migrations.server";

const RECORD_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             TIMESTAMPTZ,
    migration_name          VARCHAR(255) NOT NULL,
    logs                    TEXT,
    rolled_back_at          TIMESTAMPTZ,
    started_at              TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count     INTEGER NOT NULL DEFAULT 0
)`;

const RECORDED = `SELECT migration_name AS name, finished_at IS NOT NULL AS finished
  FROM "_prisma_migrations" WHERE rolled_back_at IS NULL`;

const RECORD = `INSERT INTO "_prisma_migrations"
  (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
  VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`;

// The number `prisma migrate deploy` locks, so that the two never migrate at once.
const MIGRATION_LOCK = 72_707_369;

// A start that was killed leaves its statement running and its lock held, unless the server looks whether anybody still
// waits. Not every system and version can look; there the next start waits for that statement's end.
const WATCH_CLIENT = "SET client_connection_check_interval = '1s'";

/** Carries out one round in a transaction of its own; answers whether another is needed. */
async function applyNext(client: Client, known: readonly Migration[]): Promise<boolean> {
  const { rows } = await client.query<RecordedMigration>(RECORDED);
  const [next, ...later] = pendingMigrations(known, rows);
  if (!next) return false;
  await client.query(next.sql);
  await client.query(RECORD, [randomUUID(), next.checksum, next.name]);
  return later.length > 0;
}

/**
 * Brings a PostgreSQL database to the last of these migrations, each in one transaction: killed at any statement it is left
 * at the old schema or the new.
 */
export async function migratePostgresql(databaseUrl: string, known: readonly Migration[]): Promise<void> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await client.query(WATCH_CLIENT).catch(() => {});
    await client.query("SELECT pg_advisory_lock($1)", [MIGRATION_LOCK]);
    await client.query(RECORD_TABLE);
    for (let pending = true; pending; ) {
      await client.query("BEGIN");
      pending = await applyNext(client, known);
      await client.query("COMMIT");
    }
  } finally {
    await client.end();
  }
}
