import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { loadSize } from "#prisma/seed/size/load";
import type { Cluster } from "#tests/setup/postgresql-cluster";
import { migrate } from "~/db/migrate.server";
import { openStore } from "~/db/open-store.server";

const cache = ".chengqi/bench";
// All that a seeded database depends on.
const sources = ["prisma/seed/size", "prisma/sqlite/migrations", "app/db", "app/domain"];

/** A SQLite database of so many elements in this folder, copied from one that an earlier run left where nothing changed. */
export async function fillSqlite(size: number, folder: string): Promise<string> {
  const print = fingerprint();
  const kept = join(cache, `${print}-${size}.db`);
  if (!existsSync(kept)) {
    mkdirSync(cache, { recursive: true });
    for (const old of readdirSync(cache)) if (!old.startsWith(print)) rmSync(join(cache, old), { recursive: true });
    const building = join(folder, "building.db");
    await fill(`file:${building}`, size);
    // Put there whole: a run that is ended halfway leaves nothing that looks finished.
    cpSync(building, `${kept}.part`);
    renameSync(`${kept}.part`, kept);
    rmSync(building);
  }
  const copy = join(folder, "chengqi.db");
  cpSync(kept, copy);
  return `file:${copy}`;
}

/** A PostgreSQL database of so many elements in this cluster. */
export async function fillPostgresql(size: number, cluster: Cluster): Promise<string> {
  const url = cluster.urlOf(`bench_${size}`);
  await ask(cluster.urlOf("postgres"), `CREATE DATABASE bench_${size}`);
  await fill(url, size);
  // What autovacuum does by itself within minutes of a large command.
  await ask(url, "VACUUM ANALYZE");
  return url;
}

function fingerprint(): string {
  const hash = createHash("sha256");
  for (const source of sources) {
    const names = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((name) => /\.(ts|sql)$/.test(name));
    for (const name of names.sort()) {
      if (!name.startsWith("generated")) hash.update(`${name}\0`).update(readFileSync(join(source, name)));
    }
  }
  return hash.digest("hex").slice(0, 16);
}

async function fill(url: string, size: number): Promise<void> {
  const began = performance.now();
  await migrate(url);
  const store = await openStore(url);
  await loadSize(store, size);
  // Closing leaves the write-ahead log beside the file, and only the file is copied.
  if (store.dialect === "sqlite") await store.writer.$queryRaw`PRAGMA wal_checkpoint(TRUNCATE)`;
  await store.close();
  process.stderr.write(`${size} elements seeded in ${((performance.now() - began) / 1000).toFixed(0)} s\n`);
}

async function ask(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
