import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { afterAll, inject } from "vitest";

const template = new URL(inject("postgresqlTemplate"));
const database = `chengqi_${randomUUID().replaceAll("-", "")}`;

async function administer(sql: string): Promise<void> {
  const url = new URL(template);
  url.pathname = "/postgres";
  const client = new Client({ connectionString: url.href });
  await client.connect();
  await client.query(sql);
  await client.end();
}

// Every test file works on a database of its own, named before anything is imported.
await administer(`CREATE DATABASE ${database} TEMPLATE ${template.pathname.slice(1)}`);
const own = new URL(template);
own.pathname = `/${database}`;
process.env.DATABASE_URL = own.href;

afterAll(async () => {
  const { closeCurrentStore } = await import("~/db/open-store.server");
  await closeCurrentStore();
  await administer(`DROP DATABASE ${database} WITH (FORCE)`);
});
