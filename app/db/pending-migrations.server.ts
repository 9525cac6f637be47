import type { Migration } from "~/db/committed-migrations.server";
import { DatabaseRefusal } from "~/db/database-refusal.server";

/** A row of `_prisma_migrations`. */
export interface RecordedMigration {
  readonly name: string;
  readonly finished: boolean;
}

/**
 * What still has to be applied, oldest first.
 * @throws {DatabaseRefusal} where the database was written by a newer version, or a migration failed halfway
 */
export function pendingMigrations(
  known: readonly Migration[],
  recorded: readonly RecordedMigration[],
): readonly Migration[] {
  const failed = recorded.find((row) => !row.finished);
  if (failed) throw new DatabaseRefusal("migration-failed", failed.name);
  const names = new Set(known.map((migration) => migration.name));
  const unknown = recorded.find((row) => !names.has(row.name));
  if (unknown) throw new DatabaseRefusal("newer-version", unknown.name);
  const applied = new Set(recorded.map((row) => row.name));
  return known.filter((migration) => !applied.has(migration.name));
}
