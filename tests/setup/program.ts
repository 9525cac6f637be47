import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "#tests/setup/free-port";

const ROOT = join(import.meta.dirname, "../..");

export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** A program that was started, what it has printed so far, and its end. */
export interface Program {
  readonly child: ChildProcess;
  output(): string;
  /** Resolves once its standard output matches; rejects where it ends first. */
  prints(pattern: RegExp): Promise<void>;
  readonly ended: Promise<Ended>;
}

/** Starts Node with these arguments and variables in the project's folder. */
export function startNode(args: readonly string[], env: Record<string, string | undefined> = {}): Program {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: "production", VITEST: undefined, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  let errors = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk));
  child.stderr.on("data", (chunk: Buffer) => (errors += chunk));
  const ended = new Promise<Ended>((resolve) => {
    child.once("close", (code) => resolve({ code, output, errors }));
  });
  const prints = (pattern: RegExp) =>
    new Promise<void>((resolve, reject) => {
      const look = () => pattern.test(output) && resolve();
      child.stdout.on("data", look);
      ended.then(({ code }) => reject(new Error(`Ended with ${code} before printing ${pattern}: ${errors || output}`)));
      look();
    });
  return { child, output: () => output, prints, ended };
}

/** A server of ours on a free port of the loopback address. */
export interface RunningServer extends Program {
  readonly url: string;
  /** Stops it as a person would, waits for its end, and removes the data folder unless it was given. */
  stop(): Promise<Ended>;
}

/**
 * Starts the built server on a data folder of its own, and waits until it says that it is running.
 * Variables: `DATABASE_URL` and `DATA_DIR` may be given, to share a database with others.
 */
export async function startServer(
  env: Record<string, string> = {},
  args: readonly string[] = [],
): Promise<RunningServer> {
  const port = env.PORT ? Number(env.PORT) : await freePort();
  const url = `http://127.0.0.1:${port}`;
  const folder = env.DATA_DIR ?? mkdtempSync(join(tmpdir(), "chengqi-data-"));
  const program = startNode(["build/programs/serve.js", ...args], {
    PORT: String(port),
    HOST: "127.0.0.1",
    PUBLIC_URL: url,
    // Nothing happens by itself that a test would have to wait for.
    SCHEDULED_JOBS: "off",
    DATA_DIR: folder,
    DATABASE_URL: `file:${folder}/chengqi.db`,
    ...env,
  });
  await program.prints(/Chengqi is running/);
  return {
    ...program,
    url,
    async stop() {
      program.child.kill("SIGTERM");
      const end = await program.ended;
      if (!env.DATA_DIR) rmSync(folder, { recursive: true, force: true });
      return end;
    },
  };
}
