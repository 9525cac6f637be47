import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BuiltProgram, buildProgram } from "#tests/faults/built-worker";
import { type TriedDatabase, triedDatabases } from "#tests/faults/databases";
import { carryOut, interrupted, stepsOf } from "#tests/faults/interrupted-migration";
import { committedMigrations } from "~/db/committed-migrations.server";
import { migrate } from "~/db/migrate.server";

const SCHEMA = {
  SQLite: "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY name",
  PostgreSQL: `SELECT table_name AS name, column_name || ' ' || data_type || ' ' || is_nullable AS sql
    FROM information_schema.columns WHERE table_schema = 'public'
    UNION ALL SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1, 2`,
};
const RECORDED = 'SELECT migration_name FROM "_prisma_migrations" ORDER BY migration_name';

let program: BuiltProgram;
beforeAll(async () => {
  program = await buildProgram("tests/faults/interrupted-migration.ts");
});
afterAll(() => program.remove());

/** The schema of a database, without the table that records migrations, and the migrations it says it has. */
async function shapeOf(database: TriedDatabase, url: string) {
  const rows = await database.query(url, SCHEMA[database.name]);
  const schema = rows.filter((row) => !String(row.name).startsWith("_prisma_migrations"));
  const recorded = await database.query(url, RECORDED).catch(() => []);
  return { schema, recorded: recorded.map((row) => row.migration_name) };
}

describe.each(triedDatabases())("a migration of $name", (database) => {
  const known = () => committedMigrations(database.name === "SQLite" ? "sqlite" : "postgresql");

  it("that fails after any of its statements leaves the old schema, and the next start the new one", async () => {
    for (const [place, migration] of known().entries()) {
      const before = known().slice(0, place);
      const statements = stepsOf(migration).length;
      const steps = [
        ...new Set([0, 1, 2, Math.floor(statements / 3), Math.floor(statements / 2), statements - 1, statements]),
      ];
      for (const step of steps.filter((count) => count <= statements)) {
        const url = await database.fresh();
        await carryOut(url, before);
        const old = await shapeOf(database, url);
        const failing = interrupted(migration, step, "INSERT INTO nowhere VALUES (1)");
        await expect(carryOut(url, [...before, failing])).rejects.toThrow(/nowhere/);
        expect(await shapeOf(database, url), `${migration.name} after ${step}`).toEqual(old);
        await migrate(url);
        expect((await shapeOf(database, url)).recorded).toEqual(known().map(({ name }) => name));
      }
    }
  });

  it("that is killed after any of its statements leaves the old schema, and the next start is ready in time", async () => {
    const [first] = known();
    const statements = first ? stepsOf(first).length : 0;
    const whole = await database.fresh();
    await migrate(whole);
    for (const step of [1, Math.floor(statements / 2), statements]) {
      const url = await database.fresh();
      const run = program.start(url, String(step));
      await run.prints(/migrating/);
      // The statement it is then in takes a minute; those before it take milliseconds.
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(run.child.exitCode).toBeNull();
      run.child.kill("SIGKILL");
      await run.ended;
      const begun = performance.now();
      expect(await shapeOf(database, url), `killed after ${step}`).toEqual({ schema: [], recorded: [] });
      await migrate(url);
      expect(performance.now() - begun).toBeLessThan(5000);
      expect(await shapeOf(database, url)).toEqual(await shapeOf(database, whole));
    }
  });
});
