import { committedMigrations, type Migration, migrationOf } from "~/db/committed-migrations.server";
import { dialectOf } from "~/db/dialect.server";
import { migratePostgresql } from "~/db/migrate-postgresql.server";
import { migrateSqlite } from "~/db/migrate-sqlite.server";

const MINUTE = {
  sqlite:
    "CREATE TEMP TABLE pause AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000000) SELECT count(*) AS c FROM n",
  postgresql: "SELECT pg_sleep(60)",
};

/** A migration's statements, one by one. */
export function stepsOf({ sql }: Migration): string[] {
  return sql.split(/;\s*$/m).filter((statement) => statement.trim() !== "");
}

/** The migration with something else after so many of its statements. */
export function interrupted(migration: Migration, step: number, sql: string): Migration {
  const steps = stepsOf(migration);
  return migrationOf(migration.name, [...steps.slice(0, step), sql, ...steps.slice(step)].join(";\n"));
}

/** Brings a database to the last of these migrations. */
export function carryOut(databaseUrl: string, migrations: readonly Migration[]): Promise<void> {
  return (dialectOf(databaseUrl) === "postgresql" ? migratePostgresql : migrateSqlite)(databaseUrl, migrations);
}

/** For a process that the test kills: the first migration, in which one statement takes a minute. */
export async function main([databaseUrl = "", step = ""]: readonly string[]): Promise<void> {
  const dialect = dialectOf(databaseUrl);
  const [first] = committedMigrations(dialect);
  process.stdout.write("migrating\n");
  if (first) await carryOut(databaseUrl, [interrupted(first, Number(step), MINUTE[dialect])]);
}
