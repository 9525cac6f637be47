import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { committedMigrations } from "~/db/committed-migrations.server";
import { asRefusal, DatabaseRefusal } from "~/db/database-refusal.server";
import { dialectOf, sqliteFileOf } from "~/db/dialect.server";
import { migratePostgresql } from "~/db/migrate-postgresql.server";
import { migrateSqlite } from "~/db/migrate-sqlite.server";

function makeFolderOf(databaseUrl: string): void {
  const folder = dirname(sqliteFileOf(databaseUrl));
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new DatabaseRefusal("unwritable", folder, { cause: error });
  }
}

/**
 * Brings a database to this version's schema, making a SQLite file where there is none.
 * @throws {DatabaseRefusal} where the database is newer, out of reach or can't be written
 */
export async function migrate(databaseUrl: string): Promise<void> {
  const dialect = dialectOf(databaseUrl);
  const known = committedMigrations(dialect);
  try {
    if (dialect === "postgresql") return await migratePostgresql(databaseUrl, known);
    makeFolderOf(databaseUrl);
    await migrateSqlite(databaseUrl, known);
  } catch (error) {
    throw asRefusal(error);
  }
}
