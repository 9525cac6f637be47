import { type Migration, migrationOf } from "~/db/committed-migrations.server";
import { dialectOf } from "~/db/dialect.server";
import { migratePostgresql } from "~/db/migrate-postgresql.server";
import { migrateSqlite } from "~/db/migrate-sqlite.server";

const PAUSE = {
  sqlite: `CREATE TEMP TABLE pause AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000)
    SELECT count(*) AS c FROM n; DROP TABLE temp.pause;`,
  postgresql: "SELECT pg_sleep(0.03);",
};

/** Two migrations: a table of plans with one row, then a second one whose every statement takes its time. */
export function slowMigrations(databaseUrl: string): readonly [Migration, Migration] {
  const pause = PAUSE[dialectOf(databaseUrl)];
  const first = `CREATE TABLE plan (id TEXT PRIMARY KEY); INSERT INTO plan VALUES ('one');`;
  const second = [
    `ALTER TABLE plan ADD COLUMN title TEXT;`,
    `CREATE TABLE goal (id TEXT PRIMARY KEY, plan TEXT REFERENCES plan (id));`,
    `INSERT INTO goal VALUES ('first', 'one');`,
    `UPDATE plan SET title = 'renamed';`,
    `CREATE TABLE task (id TEXT PRIMARY KEY);`,
  ];
  return [migrationOf("1_plan", first), migrationOf("2_goal", second.map((sql) => pause + sql).join("\n"))];
}

/** Carries out the first `count` of the slow migrations. */
export async function migrateSlowly(databaseUrl: string, count: number): Promise<void> {
  const migrations = slowMigrations(databaseUrl).slice(0, count);
  await (dialectOf(databaseUrl) === "postgresql" ? migratePostgresql : migrateSqlite)(databaseUrl, migrations);
}

/** For a process of its own, which the test kills: both migrations, announced on standard output. */
export async function main([databaseUrl = ""]: readonly string[]): Promise<void> {
  process.stdout.write("migrating\n");
  await migrateSlowly(databaseUrl, 2);
  process.stdout.write("migrated\n");
}
