import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { findPostgresql } from "#tests/setup/find-postgresql";
import { type Cluster, startCluster } from "#tests/setup/postgresql-cluster";
import { migrate } from "~/db/migrate.server";

const TEMPLATE = "chengqi_template";

async function startMigrated(): Promise<Cluster> {
  const binaries = findPostgresql();
  if (!binaries) throw new Error("The project list only has PostgreSQL tests where PostgreSQL was found.");
  const cluster = await startCluster(binaries);
  const client = new Client({ connectionString: cluster.urlOf("postgres") });
  await client.connect();
  await client.query(`CREATE DATABASE ${TEMPLATE}`);
  await client.end();
  await migrate(cluster.urlOf(TEMPLATE));
  return cluster;
}

/** Starts a throw-away cluster with one migrated database, of which each test file then makes its own. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startMigrated();
  project.provide("postgresqlTemplate", cluster.urlOf(TEMPLATE));
  return () => cluster.stop();
}
