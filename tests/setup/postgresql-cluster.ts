import { execFileSync, spawn } from "node:child_process";
import { chownSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { freePort } from "#tests/setup/free-port";

export interface Cluster {
  /** The URL of one of its databases. */
  urlOf(database: string): string;
  stop(): Promise<void>;
}

export interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

// PostgreSQL refuses to run as root.
export function unprivilegedAccount(): Account {
  if (process.getuid?.() !== 0) return {};
  const accounts = readFileSync("/etc/passwd", "utf8").split("\n");
  const line = accounts.find((row) => row.startsWith("postgres:")) ?? accounts.find((row) => row.startsWith("nobody:"));
  const [, , uid, gid] = (line ?? "").split(":");
  return { uid: Number(uid), gid: Number(gid) };
}

async function ready(url: string, deadline: number): Promise<void> {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
  } catch (error) {
    if (Date.now() > deadline) throw error;
    await new Promise((resolve) => setTimeout(resolve, 50));
    return ready(url, deadline);
  } finally {
    await client.end().catch(() => {});
  }
}

/** Starts an empty cluster of its own on a free port of the loopback address. */
export async function startCluster(binaries: string): Promise<Cluster> {
  const account = unprivilegedAccount();
  const folder = mkdtempSync(join(tmpdir(), "chengqi-postgresql-"));
  if (account.uid !== undefined && account.gid !== undefined) chownSync(folder, account.uid, account.gid);
  const options = { ...account, cwd: folder, env: { ...process.env, HOME: folder, LC_ALL: "C.UTF-8" } };
  const data = join(folder, "data");
  const init = ["-D", data, "-U", "chengqi", "-A", "trust", "-E", "UTF8", "--no-sync"];
  execFileSync(join(binaries, "initdb"), init, { ...options, stdio: "pipe" });
  const port = await freePort();
  const settings = [
    "listen_addresses=127.0.0.1",
    `unix_socket_directories=${folder}`,
    "fsync=off",
    "max_connections=200",
  ];
  const args = ["-D", data, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])];
  const server = spawn(join(binaries, "postgres"), args, { ...options, stdio: "ignore" });
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  const endWithUs = () => server.kill("SIGQUIT");
  process.once("exit", endWithUs);
  const urlOf = (database: string) => `postgresql://chengqi@127.0.0.1:${port}/${database}`;
  await ready(urlOf("postgres"), Date.now() + 20_000);
  return {
    urlOf,
    async stop() {
      process.off("exit", endWithUs);
      server.kill("SIGINT");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
