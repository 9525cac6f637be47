import { spawn } from "node:child_process";
import { chmodSync, closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { linesOf, promisesIn } from "#tests/faults/acknowledgement";
import { type BuiltProgram, buildProgram } from "#tests/faults/built-worker";
import { foundAfter, isSound } from "#tests/faults/found-after";
import { type Ended, startNode } from "#tests/setup/program";

let worker: BuiltProgram;
const folder = mkdtempSync(join(tmpdir(), "chengqi-disk-"));
beforeAll(async () => {
  worker = await buildProgram("tests/faults/worker.ts");
});
afterAll(() => {
  worker.remove();
  rmSync(folder, { recursive: true, force: true });
});

function chengqi(file: string, ...args: string[]): Promise<Ended> {
  const env = { DATABASE_URL: `file:${file}`, DATA_DIR: mkdtempSync(join(folder, "data-")) };
  return startNode(["build/programs/chengqi.js", ...args], env).ended;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** A database that a process has written to until it had promised so much. */
async function written(name: string, enough: number): Promise<string> {
  const file = join(folder, name);
  const program = worker.start(`file:${file}`);
  while (promisesIn(program.output()).length < enough && program.child.exitCode === null) await pause(20);
  program.child.kill("SIGKILL");
  await program.ended;
  return file;
}

it("a full disk stops writing and not reading, nothing is half-written, and with room it goes on", async () => {
  const url = `file:${join(folder, "full.db")}`;
  // No file may grow beyond so many kilobytes, as if the disk ended there.
  const limited = spawn("bash", ["-c", `ulimit -f 2500; exec "${process.execPath}" "${worker.entry}" "${url}"`]);
  let output = "";
  limited.stdout.on("data", (chunk: Buffer) => (output += chunk));
  const ended = new Promise<void>((resolve) => limited.once("close", () => resolve()));
  const failures = () => linesOf(output).flatMap((line) => (line.at === "failed" ? [line] : []));
  const stopped = () => limited.exitCode !== null || limited.signalCode !== null;
  while (failures().length < 20 && !stopped()) await pause(20);
  expect(stopped()).toBe(false);
  limited.kill("SIGKILL");
  await ended;
  const promises = promisesIn(output);
  expect(promises.length).toBeGreaterThan(0);
  for (const { reads } of failures()) expect(reads).toBeGreaterThanOrEqual(promises.length);
  expect(isSound(await foundAfter(url, promises))).toBe(true);
  const again = worker.start(url);
  await again.prints(/acknowledged/);
  again.child.kill("SIGKILL");
  const later = [...promises, ...promisesIn((await again.ended).output)];
  expect(isSound(await foundAfter(url, later))).toBe(true);
});

it("a file that may only be read is still read, and a write is refused in a sentence", async () => {
  const file = await written("read-only.db", 3);
  const before = readFileSync(file);
  chmodSync(folder, 0o555);
  for (const part of ["", "-wal", "-shm"]) chmodSync(file + part, 0o444);
  // Permissions say nothing to root, so there somebody else runs the program.
  const account = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const run = async (...args: string[]) => {
    const env = {
      ...process.env,
      NODE_ENV: "production" as const,
      DATABASE_URL: `file:${file}`,
      CHENGQI_SECRET: "s".repeat(64),
    };
    const child = spawn(process.execPath, ["build/programs/chengqi.js", ...args], { env, ...account });
    let errors = "";
    child.stderr.on("data", (chunk: Buffer) => (errors += chunk));
    const code = await new Promise((resolve) => child.once("close", resolve));
    return { code, errors };
  };
  const ends = [await run("verify-log"), await run("invite", "leadership")];
  chmodSync(folder, 0o755);
  expect(ends[0]).toEqual({ code: 0, errors: "" });
  expect(ends[1]).toMatchObject({ code: 1, errors: expect.stringMatching(/无法写入/) });
  expect(ends[1]?.errors).not.toMatch(/ at /);
  expect(readFileSync(file).equals(before)).toBe(true);
});

it("a damaged file is told in a sentence that names the way back", async () => {
  const file = await written("damaged.db", 60);
  expect((await chengqi(file, "verify-log")).code).toBe(0);
  const pages = statSync(file).size / 4096;
  const handle = openSync(file, "r+");
  for (let page = 2; page < pages; page += 1) writeSync(handle, Buffer.alloc(4000, 0xa5), 0, 4000, page * 4096);
  closeSync(handle);
  const { code, errors } = await chengqi(file, "verify-log");
  expect(errors).toMatch(/已损坏.*restore/);
  expect(errors).not.toMatch(/ at /);
  expect(code).toBe(1);
});
