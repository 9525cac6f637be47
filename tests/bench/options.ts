import { parseArgs } from "node:util";
import type { Dialect } from "~/db/dialect.server";

export interface Options {
  readonly json: boolean;
  /** Elements a plan; the first is what the others are compared with. */
  readonly sizes: readonly number[];
  readonly databases: readonly Dialect[];
  readonly rounds: number;
  /** Only what is measured in a browser; null for everything. */
  readonly only: "treegrid" | null;
}

const dialects: readonly Dialect[] = ["sqlite", "postgresql"];

/**
 * `--json`, `--sizes 1000,10000`, `--db sqlite`, `--rounds 12`, `--only treegrid`.
 * @throws {Error} with a sentence for whoever typed what can't be meant
 */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: "boolean", default: false },
      sizes: { type: "string", default: "1000,10000,100000" },
      db: { type: "string" },
      rounds: { type: "string", default: "12" },
      only: { type: "string" },
    },
  });
  const sizes = values.sizes.split(",").map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 500 || size > 1_000_000)) {
    throw new Error("--sizes takes whole numbers from 500 to 1,000,000, separated by commas.");
  }
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error("--rounds takes a whole number from 1.");
  const databases = dialects.filter((dialect) => values.db === undefined || dialect === values.db);
  if (databases.length === 0) throw new Error("--db takes sqlite or postgresql.");
  if (values.only !== undefined && values.only !== "treegrid") throw new Error("--only takes treegrid.");
  return {
    only: values.only ?? null,
    json: values.json,
    sizes: [...new Set(sizes)].sort((a, b) => a - b),
    databases,
    rounds,
  };
}
