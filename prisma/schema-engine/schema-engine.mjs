#!/usr/bin/env node
// Answers the Prisma command line where its native schema engine can't be downloaded: the command line spawns this file
// (PRISMA_SCHEMA_ENGINE_BINARY) and speaks JSON-RPC, one message a line; the same engine as WebAssembly does the work.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { offlineFactory } from "./offline.mjs";
import { createPostgresql, postgresqlFactory, reachPostgresql } from "./postgresql.mjs";
import { createSqlite, reachSqlite, resetSqlite, sqliteFactory } from "./sqlite.mjs";
import { engineCommit, startEngine } from "./wasm-engine.mjs";

const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: {
    version: { type: "boolean", short: "V" },
    datamodels: { type: "string", multiple: true },
    datasource: { type: "string" },
  },
});
const url = values.datasource ? (JSON.parse(String(values.datasource)).url ?? "") : "";
const schemaFiles = (values.datamodels ?? []).map(String);

function dialect() {
  if (url) return /^postgres(ql)?:/.test(url) ? "postgresql" : "sqlite";
  const schema = schemaFiles.map((file) => readFileSync(file, "utf8")).join("\n");
  return /^datasource[^}]*provider\s*=\s*"postgresql"/m.test(schema) ? "postgresql" : "sqlite";
}

const database =
  dialect() === "postgresql"
    ? { factory: postgresqlFactory, create: createPostgresql, reach: reachPostgresql }
    : { factory: sqliteFactory, create: createSqlite, reach: reachSqlite, reset: resetSqlite };

/** @param {string} verb */
async function runCliVerb(verb) {
  if (verb === "create-database") return database.create(url);
  const problem = await database.reach(url);
  if (!problem) return;
  const fields = { error_code: problem.code, message: problem.message };
  // The command line takes what follows the first line break.
  process.stderr.write(`\n${JSON.stringify({ level: "ERROR", target: "schema_engine::logger", fields })}\n`);
  process.exitCode = 1;
}

/** @param {Record<string, unknown>} message */
function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
}

/** @type {Promise<Record<string, (params: unknown) => unknown>> | null} */
let engine = null;

/**
 * @param {number} id
 * @param {string} method
 * @param {unknown} params
 */
async function carryOut(id, method, params) {
  if (method === "createDatabase") return { databaseName: url };
  if (method === "reset" && database.reset) {
    database.reset(url);
    engine = null;
    return {};
  }
  engine ??= startEngine(url ? database.factory(url) : offlineFactory(dialect()), schemaFiles);
  const running = await engine;
  const result = await running[method === "getDatabaseVersion" ? "version" : method](params);
  if (method !== "diff" || result.stdout == null) return result ?? {};
  // The native engine prints a difference through a request of its own, which takes an id no other message has.
  send({ id: 900_000 + id, method: "print", params: { content: result.stdout } });
  return { exitCode: result.exitCode, stdout: null };
}

/** @param {string} line */
async function answer(line) {
  const { id, method, params } = JSON.parse(line);
  if (!method) return;
  try {
    send({ id, result: await carryOut(id, method, params) });
  } catch (error) {
    const data = { is_panic: false, message: error.message, error_code: error.code, meta: error.meta ?? null };
    send({ id, error: { code: 4466, message: "An error happened. Check the data field for details.", data } });
  }
}

if (values.version) {
  process.stdout.write(`schema-engine-cli ${engineCommit()}\n`);
} else if (positionals[0] === "cli") {
  await runCliVerb(positionals[1] ?? "");
} else {
  let last = Promise.resolve();
  for await (const line of createInterface({ input: process.stdin })) last = last.then(() => answer(line));
  await last;
  process.exit(0);
}
