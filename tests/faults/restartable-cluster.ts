import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chownSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { freePort } from "#tests/setup/free-port";
import { unprivilegedAccount } from "#tests/setup/postgresql-cluster";

/** A cluster that keeps its promises to the disk, and whose server can be killed and started again. */
export interface RestartableCluster {
  readonly url: string;
  /** Starts the server on what is there, and waits until it answers. */
  start(): Promise<void>;
  /** Kills the server's first process, which all others live by. */
  kill(): Promise<void>;
  remove(): Promise<void>;
}

/** Makes an empty cluster on a free port of the loopback address; it isn't started yet. */
export async function makeCluster(binaries: string): Promise<RestartableCluster> {
  const account = unprivilegedAccount();
  const folder = mkdtempSync(join(tmpdir(), "chengqi-faults-"));
  if (account.uid !== undefined && account.gid !== undefined) chownSync(folder, account.uid, account.gid);
  const options = { ...account, cwd: folder, env: { ...process.env, HOME: folder, LC_ALL: "C.UTF-8" } };
  const data = join(folder, "data");
  execFileSync(join(binaries, "initdb"), ["-D", data, "-U", "chengqi", "-A", "trust", "-E", "UTF8"], {
    ...options,
    stdio: "pipe",
  });
  const port = await freePort();
  const args = ["-D", data, "-p", String(port), "-c", "listen_addresses=127.0.0.1", "-k", folder];
  const url = `postgresql://chengqi@127.0.0.1:${port}/postgres`;
  let server: ChildProcess | undefined;
  const kill = async () => {
    const running = server;
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const gone = new Promise((resolve) => running.once("exit", resolve));
    running.kill("SIGKILL");
    await gone;
  };
  process.once("exit", () => server?.kill("SIGKILL"));
  return {
    url,
    async start() {
      for (const deadline = Date.now() + 20_000; ; await new Promise((resolve) => setTimeout(resolve, 50))) {
        // Refused while processes of the server before it are still leaving.
        if (!server || server.exitCode !== null || server.signalCode !== null) {
          server = spawn(join(binaries, "postgres"), args, { ...options, stdio: "ignore" });
        }
        if (await answers(url)) return;
        if (Date.now() > deadline) throw new Error("PostgreSQL doesn't start again.");
      }
    },
    kill,
    async remove() {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    await client.query("SELECT 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}
