import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { linesOf, promisesIn } from "#tests/faults/acknowledgement";
import { type BuiltProgram, buildProgram } from "#tests/faults/built-worker";
import { triedDatabases } from "#tests/faults/databases";
import { foundAfter, isSound } from "#tests/faults/found-after";
import { type Ended, type Program, startNode } from "#tests/setup/program";

let worker: BuiltProgram;
const folder = mkdtempSync(join(tmpdir(), "chengqi-side-"));
beforeAll(async () => {
  worker = await buildProgram("tests/faults/worker.ts");
});
afterAll(() => {
  worker.remove();
  rmSync(folder, { recursive: true, force: true });
});

function chengqi(url: string, ...args: string[]): Promise<Ended> {
  return startNode(["build/programs/chengqi.js", ...args], { DATABASE_URL: url, DATA_DIR: folder }).ended;
}

async function untilItPromised(program: Program, enough: number): Promise<void> {
  while (promisesIn(program.output()).length < enough && program.child.exitCode === null) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe.each(triedDatabases())("on $name", (database) => {
  it("two processes that write without a pause both get in, and the command line copies what they write", async () => {
    const url = await database.fresh();
    const first = worker.start(url);
    await untilItPromised(first, 1);
    const second = worker.start(url);
    await untilItPromised(second, 10);
    const before = promisesIn(first.output()).length;
    const file = join(folder, `${database.name}.gz`);
    const made = await chengqi(url, "backup", file);
    await untilItPromised(first, before + 10);
    for (const program of [first, second]) program.child.kill("SIGKILL");
    const outputs = [(await first.ended).output, (await second.ended).output];

    // Either of the two may have found the database busy, and nothing else may have failed.
    const failed = outputs.flatMap(linesOf).flatMap((line) => (line.at === "failed" ? [line.message] : []));
    expect(failed.filter((message) => message !== "busy")).toEqual([]);
    expect(isSound(await foundAfter(url, outputs.flatMap(promisesIn)))).toBe(true);
    expect(made).toMatchObject({ code: 0, errors: "" });
    const restored = `file:${join(folder, database.name)}.db`;
    expect(await chengqi(restored, "restore", file)).toMatchObject({ code: 0, errors: "" });
    expect(await chengqi(restored, "verify-log")).toMatchObject({ code: 0, errors: "" });
    expect(await chengqi(restored, "restore", file)).toMatchObject({ code: 1 });
  });
});
