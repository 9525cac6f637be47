import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Acknowledgement, linesOf, promisesIn } from "#tests/faults/acknowledgement";
import { type BuiltProgram, buildProgram } from "#tests/faults/built-worker";
import { chance } from "#tests/faults/chance";
import { type TriedDatabase, triedDatabases } from "#tests/faults/databases";
import { foundAfter, isSound } from "#tests/faults/found-after";
import { kills } from "#tests/faults/kills";
import { summary } from "#tests/faults/summary";

let worker: BuiltProgram;
beforeAll(async () => {
  worker = await buildProgram("tests/faults/worker.ts");
});
afterAll(() => worker.remove());

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

// Each needs a database of its own and two starts.
const firstStarts = Math.max(3, Math.floor(kills / 5));

interface Run {
  readonly promises: readonly Acknowledgement[];
  readonly failures: readonly string[];
  /** From its first instant until it could write, in milliseconds; null where it was killed before. */
  readonly readyAfter: number | null;
}

/** A process under way, as the one who will kill it sees it. */
interface Underway {
  readonly migrating: Promise<void>;
  readonly ready: Promise<void>;
  promised(): number;
  hasEnded(): boolean;
}

/** Starts a process, kills it when `moment` has come, and answers what it has said until then. */
async function killedAt(moment: (run: Underway) => Promise<void>, url: string, variant = ""): Promise<Run> {
  const begun = performance.now();
  const program = worker.start(url, variant);
  let readyAfter: number | null = null;
  const ready = program.prints(/"ready"/).then(() => {
    readyAfter ??= performance.now() - begun;
  });
  // Killed during its start it never gets ready; that it ended by itself shows in its errors.
  ready.catch(() => {});
  const migrating = program.prints(/"migrating"/);
  migrating.catch(() => {});
  await moment({
    migrating,
    ready,
    promised: () => promisesIn(program.output()).length,
    hasEnded: () => program.child.exitCode !== null,
  });
  program.child.kill("SIGKILL");
  const { output, errors } = await program.ended;
  const failures = linesOf(output).flatMap((line) => (line.at === "failed" ? [line.message] : []));
  return { promises: promisesIn(output), failures: errors ? [...failures, errors] : failures, readyAfter };
}

// After so many promises rather than so much time: on a busy machine a moment passes with nothing written.
const whileWriting = afterPromises(40);

// A story is a little longer than this.
const whileTelling = afterPromises(120);

function afterPromises(most: number) {
  return async ({ ready, promised, hasEnded }: Underway): Promise<void> => {
    await ready;
    const enough = chance(1, most);
    while (promised() < enough && !hasEnded()) await pause(1);
    await pause(chance(0, 30));
  };
}

describe.each(triedDatabases())("a process that writes to $name", (database: TriedDatabase) => {
  it(`is killed ${kills} times while it writes or starts, and nothing it has promised is lost`, async () => {
    const url = await database.fresh();
    const promises: Acknowledgement[] = [];
    const readyTimes: number[] = [];
    let killed = 0;
    for (; killed < kills; killed += 1) {
      // Every third kill comes at any moment of a start on the database as the last kill has left it.
      const usual = readyTimes.at(-1) ?? 1000;
      const run = await killedAt(killed % 3 === 2 ? () => pause(chance(0, usual)) : whileWriting, url);
      expect(run.failures).toEqual([]);
      promises.push(...run.promises);
      if (killed > 0 && run.readyAfter !== null) readyTimes.push(run.readyAfter);
      const found = await foundAfter(url, promises);
      expect(found, `after kill ${killed + 1}`).toMatchObject({
        ...{ lost: [], unlogged: [] },
        ...{ integrity: "ok", rollUpsHold: true },
      });
      expect(found.log.whole).toBe(true);
    }
    const last = await killedAt(whileWriting, url);
    readyTimes.push(last.readyAfter ?? Number.POSITIVE_INFINITY);
    const found = await foundAfter(url, [...promises, ...last.promises]);
    expect(isSound(found)).toBe(true);
    expect(promises.length).toBeGreaterThan(0);
    const { line, median } = summary(readyTimes);
    process.stdout.write(
      `${database.name}: ${killed + 1} kills, ${promises.length + last.promises.length} acknowledged, 0 lost; ready again ${line}\n`,
    );
    expect(median).toBeLessThanOrEqual(5000);
  }, 3_600_000);

  it(`is killed ${kills} times between any two of all the commands there are, and every table holds what was promised`, async () => {
    const url = await database.fresh();
    const promises: Acknowledgement[] = [];
    for (let killed = 0; killed < kills; killed += 1) {
      const run = await killedAt(whileTelling, url, "story");
      expect(run.failures).toEqual([]);
      promises.push(...run.promises);
      expect(await foundAfter(url, promises), `after kill ${killed + 1}`).toMatchObject({ lost: [], unlogged: [] });
    }
    expect(isSound(await foundAfter(url, promises))).toBe(true);
    process.stdout.write(`${database.name}: ${kills} kills in stories, ${promises.length} acknowledged, 0 lost\n`);
  }, 3_600_000);

  it(`is killed ${firstStarts} times from the first statement of its first migration on, and the next start is ready`, async () => {
    const readyTimes: number[] = [];
    for (let killed = 0; killed < firstStarts; killed += 1) {
      const url = await database.fresh();
      const whileMigrating = ({ migrating }: Underway) => migrating.then(() => pause(chance(0, 150)));
      const first = await killedAt(whileMigrating, url);
      const next = await killedAt(whileWriting, url);
      expect([...first.failures, ...next.failures]).toEqual([]);
      readyTimes.push(next.readyAfter ?? Number.POSITIVE_INFINITY);
      expect(isSound(await foundAfter(url, [...first.promises, ...next.promises]))).toBe(true);
    }
    const { line, median } = summary(readyTimes);
    process.stdout.write(`${database.name}: ${firstStarts} kills from the first migration on; ready ${line}\n`);
    expect(median).toBeLessThanOrEqual(5000);
  }, 3_600_000);

  it("is found out when it promises before it has committed", async () => {
    const url = await database.fresh();
    const promises: Acknowledgement[] = [];
    let lost: readonly string[] = [];
    for (let killed = 0; killed < 20 && lost.length === 0; killed += 1) {
      promises.push(...(await killedAt(whileWriting, url, "hasty")).promises);
      lost = (await foundAfter(url, promises)).lost;
    }
    expect(lost).not.toEqual([]);
  });
});
