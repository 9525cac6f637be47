import { closeSync, existsSync, mkdirSync, openSync, rmSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { PrismaLibSql } from "@prisma/adapter-libsql";

const MIGRATIONS_TABLE = `CREATE TABLE "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
);`;

/** @param {string} url */
function fileOf(url) {
  return resolve(url.replace(/^file:/, "").split("?")[0] ?? "");
}

// The engine sends whole migration files as one statement; libsql carries out only the first of several.
/** @param {import("@prisma/driver-adapter-utils").SqlDriverAdapter} adapter */
function withScripts(adapter) {
  const executeRaw = adapter.executeRaw.bind(adapter);
  adapter.executeRaw = async (query) => {
    if (query.args.length > 0) return executeRaw(query);
    await adapter.executeScript(query.sql);
    return 0;
  };
  return adapter;
}

// "no such table: _prisma_migrations" would stop the engine, so an empty database gets the table when first asked for it.
/** @param {import("@prisma/driver-adapter-utils").SqlDriverAdapter} adapter */
function withMigrationsTable(adapter) {
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    try {
      return await queryRaw(query);
    } catch (error) {
      if (error.cause?.kind !== "TableDoesNotExist" || !/FROM\s+[`"]_prisma_migrations/.test(query.sql)) throw error;
      const tables = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
      const { rows } = await queryRaw({ sql: tables, args: [], argTypes: [] });
      if (Number(rows[0]?.[0]) > 0) throw error;
      await adapter.executeScript(MIGRATIONS_TABLE);
      return queryRaw(query);
    }
  };
  return adapter;
}

/** @param {string} url `file:…` */
export function sqliteFactory(url) {
  const factory = new PrismaLibSql({ url });
  const connect = factory.connect.bind(factory);
  const connectToShadowDb = factory.connectToShadowDb.bind(factory);
  factory.connect = async () => withMigrationsTable(withScripts(await connect()));
  factory.connectToShadowDb = async () => withScripts(await connectToShadowDb());
  return factory;
}

/** @param {string} url */
export function createSqlite(url) {
  mkdirSync(dirname(fileOf(url)), { recursive: true });
  closeSync(openSync(fileOf(url), "a"));
}

/** @param {string} url */
export function reachSqlite(url) {
  return existsSync(fileOf(url)) ? null : { code: "P1003", message: `Database file ${fileOf(url)} does not exist` };
}

/** @param {string} url */
export function resetSqlite(url) {
  for (const suffix of ["", "-wal", "-shm", "-journal"]) rmSync(fileOf(url) + suffix, { force: true });
}
