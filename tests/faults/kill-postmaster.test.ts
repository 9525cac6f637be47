import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import { promisesIn } from "#tests/faults/acknowledgement";
import { type BuiltProgram, buildProgram } from "#tests/faults/built-worker";
import { chance } from "#tests/faults/chance";
import { postgresqlIn } from "#tests/faults/databases";
import { foundAfter, isSound } from "#tests/faults/found-after";
import { kills } from "#tests/faults/kills";
import { makeCluster } from "#tests/faults/restartable-cluster";
import { summary } from "#tests/faults/summary";
import { findPostgresql } from "#tests/setup/find-postgresql";

const binaries = findPostgresql();

let worker: BuiltProgram;
beforeAll(async () => {
  worker = await buildProgram("tests/faults/worker.ts");
});
afterAll(() => worker.remove());

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

it.skipIf(!binaries)(
  `PostgreSQL itself is killed ${kills} times: the process that writes lives on, goes on, and nothing promised is lost`,
  async () => {
    const cluster = await makeCluster(binaries ?? "");
    onTestFinished(() => cluster.remove());
    await cluster.start();
    const url = await postgresqlIn(cluster.url).fresh();
    const program = worker.start(url);
    const promised = () => promisesIn(program.output()).length;
    const ended = () => program.child.exitCode !== null;
    const goneOnTimes: number[] = [];
    try {
      await program.prints(/"ready"/);
      for (let killed = 0; killed < kills; killed += 1) {
        const enough = promised() + chance(1, 30);
        while (promised() < enough && !ended()) await pause(1);
        await cluster.kill();
        await pause(chance(0, 200));
        const begun = performance.now();
        await cluster.start();
        const before = promised();
        while (promised() === before && !ended()) await pause(5);
        goneOnTimes.push(performance.now() - begun);
        expect(ended() ? (await program.ended).errors : "").toBe("");
      }
    } finally {
      program.child.kill("SIGKILL");
    }
    const { output } = await program.ended;
    const found = await foundAfter(url, promisesIn(output));
    expect(found.lost).toEqual([]);
    expect(isSound(found)).toBe(true);
    const { line, median } = summary(goneOnTimes);
    process.stdout.write(
      `PostgreSQL's own process: ${kills} kills, ${promisesIn(output).length} acknowledged, 0 lost; writing again ${line}\n`,
    );
    expect(median).toBeLessThanOrEqual(5000);
  },
  3_600_000,
);
