import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@libsql/client";
import type { TestProject } from "vitest/node";
import { migrate } from "~/db/migrate.server";

/** Migrates one SQLite file, which each test file then copies. */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "chengqi-template-"));
  const template = join(folder, "template.db");
  await migrate(`file:${template}`);
  // A copy of the file alone must be whole, so nothing may be left in its write-ahead log.
  const client = createClient({ url: `file:${template}`, concurrency: 1 });
  await client.execute("PRAGMA wal_checkpoint(TRUNCATE)");
  client.close();
  project.provide("sqliteTemplate", template);
  return () => rmSync(folder, { recursive: true, force: true });
}
