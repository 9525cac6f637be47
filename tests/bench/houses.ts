import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fillPostgresql, fillSqlite } from "#tests/bench/filled-databases";
import { inviteVisitors, type Visitors, welcomeVisitors } from "#tests/bench/visitors";
import { findPostgresql } from "#tests/setup/find-postgresql";
import { startCluster } from "#tests/setup/postgresql-cluster";
import { type RunningServer, startServer } from "#tests/setup/program";
import type { Dialect } from "~/db/dialect.server";

/** A running server on a plan of one size, with people signed in. */
export interface House {
  readonly size: number;
  readonly visitors: Visitors;
}

export interface Street {
  readonly houses: readonly House[];
  close(): Promise<void>;
}

/** Servers of all sizes side by side on one kind of database; null where it isn't installed. */
export async function openStreet(dialect: Dialect, sizes: readonly number[]): Promise<Street | null> {
  const binaries = dialect === "postgresql" ? findPostgresql() : null;
  if (dialect === "postgresql" && !binaries) return null;
  const cluster = binaries ? await startCluster(binaries) : null;
  const folder = mkdtempSync(join(tmpdir(), "chengqi-bench-"));
  const servers: RunningServer[] = [];
  const houses: House[] = [];
  // A run that is broken off leaves neither servers nor databases behind.
  const abandon = () => {
    for (const { child } of servers) child.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  };
  process.once("exit", abandon);
  const close = async () => {
    for (const { visitors } of houses) for (const browser of Object.values(visitors)) browser.close();
    await Promise.all(servers.map((server) => server.stop()));
    await cluster?.stop();
    process.off("exit", abandon);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    for (const size of sizes) {
      const home = mkdtempSync(join(folder, `${size}-`));
      const url = cluster ? await fillPostgresql(size, cluster) : await fillSqlite(size, home);
      const paths = await inviteVisitors(url);
      const server = await startServer({ DATA_DIR: home, DATABASE_URL: url, LOG_LEVEL: "error" });
      servers.push(server);
      houses.push({ size, visitors: await welcomeVisitors(server.url, paths) });
    }
    return { houses, close };
  } catch (error) {
    await close();
    throw error;
  }
}
