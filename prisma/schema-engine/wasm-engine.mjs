import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";

const folder = dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm"));

/** The commit of the engine, as the Prisma command line expects it from `--version`. */
export function engineCommit() {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))
    .version.split(".")
    .pop();
}

/** @type {Promise<typeof import("@prisma/schema-engine-wasm/schema_engine_bg")> | null} */
let loaded = null;

async function load() {
  const bindings = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const module = new WebAssembly.Module(readFileSync(join(folder, "schema_engine_bg.wasm")));
  const instance = new WebAssembly.Instance(module, { "./schema_engine_bg.js": bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    set_message: (/** @type {string} */ message) =>
      process.stderr.write(`${JSON.stringify({ level: "ERROR", fields: { message } })}\n`),
  };
  return bindings;
}

/**
 * Prisma's schema engine as WebAssembly, working through a driver adapter.
 * @param {import("@prisma/driver-adapter-utils").SqlMigrationAwareDriverAdapterFactory} factory
 * @param {string[]} schemaFiles paths of the schema
 */
export async function startEngine(factory, schemaFiles) {
  loaded ??= load();
  const bindings = await loaded;
  const datamodels = schemaFiles.map((file) => [file, readFileSync(file, "utf8")]);
  return bindings.SchemaEngine.new(
    { datamodels: datamodels.length > 0 ? datamodels : undefined },
    () => {},
    bindMigrationAwareSqlAdapterFactory(factory),
  );
}
