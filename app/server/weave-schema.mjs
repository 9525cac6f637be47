import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The databases Chengqi runs on; each has its own head, migrations and generated client. */
export const DIALECTS = ["sqlite", "postgresql"];

const SCALARS = new Set(["String", "Int", "BigInt", "Boolean", "DateTime", "Float"]);

/** @param {string} line */
function scalarField(line) {
  const [, name, type, optional] = /^\s+(\w+)\s+(\w+)(\?)?/.exec(line) ?? [];
  if (!name || !type || !SCALARS.has(type)) return null;
  // A column that is added later needs its default for the rows that were superseded before.
  const preset = /\s@default\([^()]*\)/.exec(line)?.[0] ?? "";
  return { name, type: type + (optional ?? "") + preset, isId: /\s@id\b/.test(line) };
}

/**
 * The history twin of one model: its scalar fields, and `toSeq`, so that a superseded row holds in [fromSeq, toSeq).
 * @param {string} name
 * @param {string} body
 */
function historyTwin(name, body) {
  const lines = body.split("\n");
  const fields = lines.flatMap((line) => scalarField(line) ?? []);
  const id = fields.find((field) => field.isId);
  const table = /@@map\("(\w+)"\)/.exec(body)?.[1];
  if (!id || !table || !fields.some((field) => field.name === "fromSeq")) {
    throw new Error(`A versioned model needs one @id field, fromSeq and @@map: ${name}`);
  }
  const indexes = lines.flatMap((line) => /@@index\(\[([^\]]+)\]\)/.exec(line)?.[1] ?? []);
  return [
    `model ${name}History {`,
    ...fields.map((field) => `  ${field.name} ${field.type}`),
    "  toSeq BigInt",
    "",
    `  @@id([${id.name}, fromSeq])`,
    ...indexes.map((columns) => `  @@index([${columns}, toSeq])`),
    `  @@map("${table}_history")`,
    "}",
  ].join("\n");
}

/**
 * The whole schema of one database: its head, the models, and a history twin for each model marked `/// @versioned`.
 * @param {string} head
 * @param {string} model
 */
export function weave(head, model) {
  const versioned = model.matchAll(/^\/\/\/ @versioned\nmodel (\w+) \{\n([\s\S]*?)^\}/gm);
  const twins = [...versioned].map(([, name = "", body = ""]) => historyTwin(name, body));
  return ["// Woven from prisma/model.prisma; don't edit.", head, model, ...twins].join("\n\n");
}

/**
 * Writes prisma/generated/<dialect>.prisma for every database.
 * @param {string} root folder of the project
 */
export function weaveSchemas(root) {
  const prisma = join(root, "prisma");
  const model = readFileSync(join(prisma, "model.prisma"), "utf8");
  for (const dialect of DIALECTS) {
    const target = join(prisma, "generated", `${dialect}.prisma`);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, weave(readFileSync(join(prisma, dialect, "head.prisma"), "utf8"), model));
  }
}
