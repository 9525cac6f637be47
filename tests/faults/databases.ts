import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@libsql/client";
import { Client } from "pg";
import { inject } from "vitest";

/** A kind of database to try faults on. */
export interface TriedDatabase {
  readonly name: "SQLite" | "PostgreSQL";
  /** The URL of a new, empty one. */
  fresh(): Promise<string>;
  query(url: string, sql: string): Promise<Record<string, unknown>[]>;
}

const folder = mkdtempSync(join(tmpdir(), "chengqi-faults-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));

const sqlite: TriedDatabase = {
  name: "SQLite",
  fresh: async () => `file:${join(folder, randomUUID())}.db`,
  async query(url, sql) {
    const client = createClient({ url, concurrency: 1, timeout: 5000 });
    try {
      return (await client.execute(sql)).rows.map((row) => ({ ...row }));
    } finally {
      client.close();
    }
  },
};

async function queryPostgresql(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** New databases in the cluster that this URL points into. */
export function postgresqlIn(clusterUrl: string): TriedDatabase {
  const urlOf = (database: string) => {
    const url = new URL(clusterUrl);
    url.pathname = `/${database}`;
    return url.href;
  };
  return {
    name: "PostgreSQL",
    async fresh() {
      const name = `faults_${randomUUID().replaceAll("-", "")}`;
      await queryPostgresql(urlOf("postgres"), `CREATE DATABASE ${name}`);
      return urlOf(name);
    },
    query: queryPostgresql,
  };
}

/** SQLite, and PostgreSQL where it was found. */
export function triedDatabases(): readonly TriedDatabase[] {
  const template = inject("postgresqlTemplate") as string | undefined;
  return template ? [sqlite, postgresqlIn(template)] : [sqlite];
}
