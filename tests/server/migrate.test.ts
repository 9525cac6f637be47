import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@libsql/client";
import { Client } from "pg";
import { afterAll, describe, expect, inject, it } from "vitest";
import { migrateSlowly, slowMigrations } from "#tests/server/slow-migrations";
import { startNode } from "#tests/setup/program";
import { committedMigrations, migrationOf } from "~/db/committed-migrations.server";
import { DatabaseRefusal } from "~/db/database-refusal.server";
import { migrate } from "~/db/migrate.server";
import { migrateSqlite } from "~/db/migrate-sqlite.server";

const KILLS = 6;
const folder = mkdtempSync(join(tmpdir(), "chengqi-migrate-"));
afterAll(() => rmSync(folder, { recursive: true }));

type Query = (sql: string) => Promise<Record<string, unknown>[]>;

interface Database {
  readonly name: string;
  /** A new, empty database. */
  fresh(name: string): Promise<string>;
  with<T>(url: string, work: (query: Query) => Promise<T>): Promise<T>;
}

const sqlite: Database = {
  name: "SQLite",
  fresh: async (name) => `file:${join(folder, name)}.db`,
  async with(url, work) {
    const client = createClient({ url, concurrency: 1 });
    const answer = await work(async (sql) => (await client.execute(sql)).rows.map((row) => ({ ...row })));
    client.close();
    return answer;
  },
};

const postgresql: Database = {
  name: "PostgreSQL",
  async fresh(name) {
    const url = new URL(inject("postgresqlTemplate"));
    await postgresql.with(url.href.replace(url.pathname, "/postgres"), (query) => query(`CREATE DATABASE ${name}`));
    return url.href.replace(url.pathname, `/${name}`);
  },
  async with(url, work) {
    const client = new Client({ connectionString: url });
    await client.connect();
    const answer = await work(async (sql) => (await client.query(sql)).rows);
    await client.end();
    return answer;
  },
};

const databases = inject("postgresqlTemplate") ? [sqlite, postgresql] : [sqlite];

/** What a person would find after a kill: which migrations are recorded, and what the tables hold. */
async function found(database: Database, url: string) {
  return database.with(url, async (query) => {
    const recorded = await query("SELECT migration_name FROM _prisma_migrations ORDER BY migration_name");
    const plan = await query("SELECT * FROM plan");
    const goals = await query("SELECT id FROM goal").catch(() => null);
    const tasks = await query("SELECT id FROM task").catch(() => null);
    return { recorded: recorded.map((row) => row.migration_name), plan, goals, tasks };
  });
}

const OLD = { recorded: ["1_plan"], plan: [{ id: "one" }], goals: null, tasks: null };
const NEW = {
  recorded: ["1_plan", "2_goal"],
  plan: [{ id: "one", title: "renamed" }],
  goals: [{ id: "first" }],
  tasks: [],
};

describe.each(databases)("migrating $name", (database) => {
  it("records each committed migration with its checksum, once", async () => {
    const url = await database.fresh("recorded");
    await migrate(url);
    await migrate(url);
    const rows = await database.with(url, (query) =>
      query("SELECT migration_name AS name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL"),
    );
    const known = committedMigrations(database === sqlite ? "sqlite" : "postgresql");
    expect(rows).toEqual(known.map(({ name, checksum }) => ({ name, checksum })));
  });

  it("two processes that start at once apply each migration once", async () => {
    const url = await database.fresh("twice");
    const run = () => startNode(["tests/setup/run-typescript.mjs", "tests/server/slow-migrations.ts", url]).ended;
    const ends = await Promise.all([run(), run()]);
    expect(ends.map(({ code }) => code)).toEqual([0, 0]);
    expect(await found(database, url)).toEqual(NEW);
  });

  it("refuses a database that a newer version has written", async () => {
    const url = await database.fresh("newer");
    await migrate(url);
    await database.with(url, (query) =>
      query(
        "INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('x', '', '9_new', CURRENT_TIMESTAMP)",
      ),
    );
    await expect(migrate(url)).rejects.toThrow(new DatabaseRefusal("newer-version", "9_new"));
  });

  it("killed at any moment it leaves the old schema or the new, and the next start completes it", async () => {
    const outcomes: unknown[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      const url = await database.fresh(`killed_${kill}`);
      await migrateSlowly(url, 1);
      const run = startNode(["tests/setup/run-typescript.mjs", "tests/server/slow-migrations.ts", url]);
      await run.prints(/migrating/);
      await new Promise((resolve) => setTimeout(resolve, 15 + kill * 40));
      run.child.kill("SIGKILL");
      await run.ended;
      const state = await found(database, url);
      expect([OLD, NEW]).toContainEqual(state);
      outcomes.push(state.recorded.length);
      await migrateSlowly(url, 2);
      expect(await found(database, url)).toEqual(NEW);
    }
    // At least one kill must have come before the end, or nothing was tried.
    expect(outcomes).toContain(OLD.recorded.length);
  });
});

describe("migrating SQLite", () => {
  it("a statement that fails takes the whole migration back", async () => {
    const url = await sqlite.fresh("failing");
    const [first] = slowMigrations(url);
    const failing = migrationOf("2_failing", "CREATE TABLE goal (id TEXT); INSERT INTO nowhere VALUES (1);");
    await expect(migrateSqlite(url, [first, failing])).rejects.toThrow(/nowhere/);
    expect(await found(sqlite, url)).toEqual(OLD);
  });

  it("redefining a table leaves the rows that point to it", async () => {
    const url = await sqlite.fresh("redefined");
    const tables = migrationOf(
      "1_tables",
      `CREATE TABLE plan (id TEXT PRIMARY KEY);
       CREATE TABLE goal (id TEXT PRIMARY KEY, plan TEXT REFERENCES plan (id) ON DELETE CASCADE);
       INSERT INTO plan VALUES ('one'); INSERT INTO goal VALUES ('first', 'one');`,
    );
    const redefine = migrationOf(
      "2_redefine",
      `PRAGMA foreign_keys=OFF; CREATE TABLE new_plan (id TEXT PRIMARY KEY, title TEXT);
       INSERT INTO new_plan (id) SELECT id FROM plan; DROP TABLE plan; ALTER TABLE new_plan RENAME TO plan;`,
    );
    await migrateSqlite(url, [tables, redefine]);
    expect(await sqlite.with(url, (query) => query("SELECT id FROM goal"))).toEqual([{ id: "first" }]);
  });

  it("a migration that leaves a row pointing nowhere is taken back", async () => {
    const url = await sqlite.fresh("dangling");
    const [first] = slowMigrations(url);
    const dangling = migrationOf(
      "2_dangling",
      "CREATE TABLE goal (id TEXT, plan TEXT REFERENCES plan (id)); INSERT INTO goal VALUES ('first', 'nowhere');",
    );
    await expect(migrateSqlite(url, [first, dangling])).rejects.toThrow(DatabaseRefusal);
    expect(await found(sqlite, url)).toEqual(OLD);
  });
});
