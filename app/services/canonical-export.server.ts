import { createHash } from "node:crypto";
import { committedMigrations } from "~/db/committed-migrations.server";
import { inSnapshot } from "~/db/exported-rows.server";
import type { Store } from "~/db/store.server";

/** The first line: what this is, and the schema its rows have (the name of the last migration). */
export interface ExportHeader {
  readonly chengqi: "export";
  readonly version: number;
  readonly schema: string;
}

/** The last line: how many rows of each model stand above, and the SHA-256 of all lines above. */
export interface ExportFooter {
  readonly rows: Readonly<Record<string, number>>;
  readonly sha256: string;
}

/** The form of the text. A later one is read by later versions alone. */
export const exportVersion = 1;

/**
 * The whole database as lines of JSON, without their line ends, as it was at one instant: the same content is the same text
 * to the byte, on either database. Sessions and counters stay behind.
 */
export function canonicalExport<T>(store: Store, use: (lines: AsyncIterable<string>) => Promise<T>): Promise<T> {
  const schema = committedMigrations(store.dialect).at(-1)?.name ?? "";
  return inSnapshot(store, (rows) => use(linesOf(schema, rows)));
}

async function* linesOf(schema: string, rows: AsyncIterable<{ model: string; text: string }>): AsyncGenerator<string> {
  const hash = createHash("sha256");
  const counts: Record<string, number> = {};
  const hashed = (line: string) => {
    hash.update(line).update("\n");
    return line;
  };
  const header: ExportHeader = { chengqi: "export", version: exportVersion, schema };
  yield hashed(JSON.stringify(header));
  for await (const { model, text } of rows) {
    counts[model] = (counts[model] ?? 0) + 1;
    yield hashed(`[${JSON.stringify(model)},${text}]`);
  }
  const footer: ExportFooter = { rows: counts, sha256: hash.digest("hex") };
  yield JSON.stringify(footer);
}
