import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { inject, onTestFinished } from "vitest";
import { type Dialect, dialectOf } from "~/db/dialect.server";
import { migrate } from "~/db/migrate.server";
import { openStore, type Store } from "~/db/open-store.server";

/** A folder that is gone when the test is. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "chengqi-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The kinds of database a test can make beside its own: PostgreSQL only where the tests run on it. */
export const otherDialects: readonly Dialect[] =
  dialectOf(process.env.DATABASE_URL ?? "") === "postgresql" ? ["sqlite", "postgresql"] : ["sqlite"];

/** A migrated, empty database beside the test's own one, open until the test is finished. */
export async function anEmptyStore(dialect: Dialect): Promise<Store & { readonly url: string }> {
  const url = dialect === "sqlite" ? `file:${join(aFolder(), "other.db")}` : await newPostgresql();
  await migrate(url);
  const store = await openStore(url);
  onTestFinished(() => store.close());
  return { ...store, url };
}

async function newPostgresql(): Promise<string> {
  const url = new URL(inject("postgresqlTemplate"));
  const client = new Client({ connectionString: url.href.replace(url.pathname, "/postgres") });
  await client.connect();
  const name = `other_${randomUUID().replaceAll("-", "")}`;
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  url.pathname = `/${name}`;
  return url.href;
}
