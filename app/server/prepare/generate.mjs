import { chmodSync } from "node:fs";
import { join } from "node:path";
import { DIALECTS, weaveSchemas } from "../weave-schema.mjs";
import { fingerprint, ROOT, unlessDone } from "./fingerprint.mjs";
import { Refusal } from "./refuse.mjs";
import { runTool } from "./run.mjs";

const SOURCES = ["prisma/model.prisma", "prisma/sqlite/head.prisma", "prisma/postgresql/head.prisma"];
const ENGINE = join(ROOT, "prisma/schema-engine/schema-engine.mjs");

async function generateClients() {
  weaveSchemas(ROOT);
  // Generating needs no engine, but the command line insists on a file; ours serves `prisma migrate` too.
  chmodSync(ENGINE, 0o755);
  const env = {
    PRISMA_SCHEMA_ENGINE_BINARY: ENGINE,
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
    ...process.env,
  };
  const schemas = DIALECTS.map((dialect) => `prisma/generated/${dialect}.prisma`);
  const codes = await Promise.all(
    schemas.map((schema) => runTool("prisma/build/index.js", ["generate", "--schema", schema], { env, quiet: true })),
  );
  if (codes.some((code) => code !== 0)) {
    throw new Refusal("数据库客户端生成失败，见上文。", "Generating the database clients failed; see above.");
  }
}

/** Weaves the schemas and generates both database clients unless the model is unchanged. */
export async function generate() {
  const state = {
    stamp: ".chengqi/generated",
    print: fingerprint([...SOURCES, "app/server/weave-schema.mjs", "package-lock.json"]),
    products: DIALECTS.map((dialect) => `app/db/generated/${dialect}/client.ts`),
  };
  await unlessDone(state, generateClients);
}
