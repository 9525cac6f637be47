import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { offlineFactory } from "../../prisma/schema-engine/offline.mjs";
import { startEngine } from "../../prisma/schema-engine/wasm-engine.mjs";
import { DIALECTS, weave, weaveSchemas } from "./weave-schema.mjs";

// node app/server/make-migration.mjs <name>      a new migration for what changed in prisma/model.prisma, on both databases
// node app/server/make-migration.mjs --afresh    all migrations as one, as long as no installation exists yet
const { values, positionals } = parseArgs({ allowPositionals: true, options: { afresh: { type: "boolean" } } });

const root = join(import.meta.dirname, "../..");
const modelFile = join(root, "prisma/model.prisma");
// The model as the last migration left it, so that a difference needs no database.
const migratedFile = join(root, "prisma/migrated.prisma");

/** @param {string} content */
function asSchema(content) {
  return { tag: "schemaDatamodel", files: [{ path: "schema.prisma", content }] };
}

/**
 * Text compares bytewise on SQLite; on PostgreSQL only under the collation "C".
 * @param {string} sql
 */
function bytewise(sql) {
  const owned = sql.replace(/^-- CreateSchema\nCREATE SCHEMA IF NOT EXISTS "public";\n+/m, "");
  return owned.replaceAll(/^(\s+|(?:ALTER TABLE .* )?ADD COLUMN\s+)("\w+" TEXT)\b(?! COLLATE)/gm, '$1$2 COLLATE "C"');
}

/**
 * The SQL that leads from the last migration to the model.
 * @param {string} dialect
 */
async function difference(dialect) {
  const head = readFileSync(join(root, "prisma", dialect, "head.prisma"), "utf8");
  const engine = await startEngine(offlineFactory(dialect), [join(root, "prisma/generated", `${dialect}.prisma`)]);
  const { stdout } = await engine.diff({
    from: values.afresh ? { tag: "empty" } : asSchema(weave(head, readFileSync(migratedFile, "utf8"))),
    to: asSchema(weave(head, readFileSync(modelFile, "utf8"))),
    script: true,
    exitCode: null,
    shadowDatabaseUrl: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return dialect === "postgresql" ? bytewise(stdout) : stdout;
}

/** @param {string} name */
async function makeMigration(name) {
  weaveSchemas(root);
  const stamp = new Date().toISOString().replaceAll(/\D/g, "").slice(0, 14);
  for (const dialect of DIALECTS) {
    const sql = await difference(dialect);
    const migrations = join(root, "prisma", dialect, "migrations");
    if (values.afresh) rmSync(migrations, { recursive: true, force: true });
    const folder = join(migrations, `${stamp}_${name}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "migration.sql"), sql);
    writeFileSync(join(migrations, "migration_lock.toml"), `provider = "${dialect}"\n`);
    process.stdout.write(`${folder}\n`);
  }
  writeFileSync(migratedFile, readFileSync(modelFile));
}

const name = values.afresh ? "house" : positionals[0];
if (name && /^[a-z][a-z0-9_]*$/.test(name)) await makeMigration(name);
else {
  process.stderr.write("Name the migration in lower case and underscores, or say --afresh.\n");
  process.exitCode = 1;
}
