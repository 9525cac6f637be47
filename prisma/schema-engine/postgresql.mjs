import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";

// The catalogue type "char", which introspection selects and the adapter has no mapping for; read as bpchar.
const CHAR = 18;
const BPCHAR = 1042;

/**
 * @param {pg.ClientConfig} config
 * @param {string} sql
 */
async function runOnce(config, sql) {
  const client = new pg.Client(config);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** @param {string} url */
function configOf(url) {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url);
  return {
    host: searchParams.get("host") ?? hostname,
    port: port ? Number(port) : undefined,
    user: decodeURIComponent(username) || undefined,
    password: decodeURIComponent(password) || undefined,
    database: decodeURIComponent(pathname.slice(1)) || undefined,
    ssl: searchParams.get("sslmode") === "require" || undefined,
  };
}

/** @param {import("@prisma/driver-adapter-utils").SqlDriverAdapter} adapter */
function withCharType(adapter) {
  const performIO = adapter.performIO.bind(adapter);
  adapter.performIO = async (/** @type {unknown} */ query) => {
    const result = await performIO(query);
    for (const field of result.fields ?? []) if (field.dataTypeID === CHAR) field.dataTypeID = BPCHAR;
    return result;
  };
  return adapter;
}

/** @param {string} url `postgresql://…` */
export function postgresqlFactory(url) {
  // Not a connection string: pg lets its database win over the shadow database's name.
  const config = configOf(url);
  const schema = new URL(url).searchParams.get("schema") ?? "public";
  const factory = new PrismaPg(config, { schema });
  const connect = factory.connect.bind(factory);
  factory.connect = async () => withCharType(await connect());
  // The adapter drops its shadow database while its own pool still holds a connection, so it is made and dropped here.
  factory.connectToShadowDb = async () => {
    const database = `prisma_migrate_shadow_db_${randomUUID()}`;
    await runOnce(config, `CREATE DATABASE "${database}"`);
    const adapter = await new PrismaPg({ ...config, database, max: 1 }, { schema }).connect();
    const dispose = adapter.dispose.bind(adapter);
    adapter.dispose = async () => {
      await dispose();
      await runOnce(config, `DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`);
    };
    return withCharType(adapter);
  };
  return factory;
}

/** @param {string} url */
export async function createPostgresql(url) {
  const config = configOf(url);
  await runOnce({ ...config, database: "postgres" }, `CREATE DATABASE "${config.database?.replaceAll('"', '""')}"`);
}

/** @param {string} url */
export async function reachPostgresql(url) {
  try {
    await runOnce(configOf(url), "SELECT 1");
    return null;
  } catch (error) {
    return { code: error.code === "3D000" ? "P1003" : "P1001", message: error.message };
  }
}
