import { Client } from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { promisesIn } from "#tests/faults/acknowledgement";
import { type BuiltProgram, buildProgram } from "#tests/faults/built-worker";
import { chance } from "#tests/faults/chance";
import { triedDatabases } from "#tests/faults/databases";
import { foundAfter, isSound } from "#tests/faults/found-after";
import { kills } from "#tests/faults/kills";

const postgresql = triedDatabases().find((database) => database.name === "PostgreSQL");

let worker: BuiltProgram;
beforeAll(async () => {
  worker = await buildProgram("tests/faults/worker.ts");
});
afterAll(() => worker.remove());

it.skipIf(!postgresql)(
  `a process whose connections PostgreSQL cuts ${kills * 20} times, at any moment, lives on and loses nothing`,
  async () => {
    const url = (await postgresql?.fresh()) ?? "";
    const program = worker.start(url);
    await program.prints(/"ready"/);
    const client = new Client({ connectionString: url });
    await client.connect();
    for (let cut = 0; cut < kills * 20 && program.child.exitCode === null; cut += 1) {
      await client.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = current_database() AND pid <> pg_backend_pid()`,
      );
      await new Promise((resolve) => setTimeout(resolve, chance(0, 60)));
    }
    await client.end();
    const before = promisesIn(program.output()).length;
    while (promisesIn(program.output()).length === before && program.child.exitCode === null) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const livesOn = program.child.exitCode === null;
    program.child.kill("SIGKILL");
    const { output, errors } = await program.ended;
    expect(errors).toBe("");
    expect(livesOn).toBe(true);
    expect(isSound(await foundAfter(url, promisesIn(output)))).toBe(true);
  },
  3_600_000,
);
