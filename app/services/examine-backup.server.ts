import { createHash } from "node:crypto";
import { committedMigrations } from "~/db/committed-migrations.server";
import type { Dialect } from "~/db/dialect.server";
import { rowOfText } from "~/db/exported-rows.server";
import { exportedTables } from "~/db/exported-tables.server";
import { genesis, hashOf } from "~/db/log-chain.server";
import type { StoredEntry } from "~/db/read-log.server";
import { type BackupAnswer, type BackupRefusal, refused } from "~/services/backup-answer";
import { backupLines } from "~/services/backup-lines.server";
import { type ExportFooter, type ExportHeader, exportVersion } from "~/services/canonical-export.server";

const models = new Set(exportedTables.map((table) => table.model));

/** Reads a backup from its first byte to its last: whether it is whole, unaltered and of a version that is known here. */
export async function examineBackup(file: string, dialect: Dialect): Promise<BackupAnswer> {
  const examination = new Examination(dialect);
  try {
    for await (const line of backupLines(file)) {
      const refusal = examination.read(line);
      if (refusal) return refused(refusal);
    }
  } catch (error) {
    return refused(refusalOf(error, examination.hasBegun));
  }
  return examination.end();
}

function refusalOf(error: unknown, hasBegun: boolean): BackupRefusal {
  const code = String((error as { code?: unknown }).code ?? "");
  if (code === "Z_DATA_ERROR" && !hasBegun) return { code: "not-a-backup" };
  if (error instanceof Error && "syscall" in error) return { code: "unreadable", detail: error.message };
  return { code: "damaged" };
}

class Examination {
  #header: ExportHeader | null = null;
  #footer: ExportFooter | null = null;
  readonly #hash = createHash("sha256");
  readonly #counts: Record<string, number> = {};
  #head: { seq: bigint; hash: string } = { seq: 0n, hash: genesis };
  #brokenAt: bigint | null = null;
  #claimed: { seq: bigint; hash: string } = { seq: 0n, hash: genesis };

  constructor(readonly dialect: Dialect) {}

  get hasBegun(): boolean {
    return this.#header !== null;
  }

  read(line: string): BackupRefusal | null {
    if (this.#footer) return { code: "damaged" };
    if (!this.#header) return this.#begin(line);
    if (line.startsWith("{")) {
      this.#footer = JSON.parse(line) as ExportFooter;
      return null;
    }
    this.#hash.update(line).update("\n");
    const { model, text } = rowOfLine(line);
    if (!models.has(model)) return { code: "damaged" };
    this.#counts[model] = (this.#counts[model] ?? 0) + 1;
    if (model === "logHead") this.#claimed = entryOf(text);
    if (model === "event") this.#chain(entryOf(text));
    return null;
  }

  end(): BackupAnswer {
    const { sha256, rows } = this.#footer ?? { sha256: "", rows: {} };
    const whole = sha256 === this.#hash.digest("hex") && sameCounts(rows, this.#counts);
    if (!whole || !this.#header) return refused({ code: "damaged" });
    if (this.#claimed.seq !== this.#head.seq || this.#claimed.hash !== this.#head.hash) {
      this.#brokenAt ??= this.#head.seq + 1n;
    }
    if (this.#brokenAt !== null) return refused({ code: "log-broken", seq: this.#brokenAt.toString() });
    const total = Object.values(this.#counts).reduce((sum, n) => sum + n, 0);
    return { ok: true, value: { schema: this.#header.schema, rows: total, entries: this.#head.seq } };
  }

  #begin(line: string): BackupRefusal | null {
    const header = headerOf(line);
    if (header?.chengqi !== "export") return { code: "not-a-backup" };
    const known = committedMigrations(this.dialect).some((migration) => migration.name === header.schema);
    if (header.version > exportVersion || !known) return { code: "newer-version" };
    this.#header = header;
    this.#hash.update(line).update("\n");
    return null;
  }

  #chain({ hash, ...entry }: StoredEntry): void {
    const follows = entry.seq === this.#head.seq + 1n && entry.prevHash === this.#head.hash && hashOf(entry) === hash;
    if (!follows) this.#brokenAt ??= this.#head.seq + 1n;
    this.#head = { seq: entry.seq, hash };
  }
}

// Both the log's entries and its head have a sequence number and a hash; whatever else is missing, the hash won't fit.
function entryOf(text: string): StoredEntry {
  const row: unknown = rowOfText(text);
  return row as StoredEntry;
}

function headerOf(line: string): ExportHeader | null {
  try {
    return JSON.parse(line) as ExportHeader | null;
  } catch {
    return null;
  }
}

function sameCounts(told: Readonly<Record<string, number>>, found: Readonly<Record<string, number>>): boolean {
  return JSON.stringify(Object.entries(told).sort()) === JSON.stringify(Object.entries(found).sort());
}

/** The model and the row's text of one line; throws where it isn't a row. */
export function rowOfLine(line: string): { readonly model: string; readonly text: string } {
  const match = /^\["(\w+)",(\{.*\})\]$/su.exec(line);
  if (!match?.[1] || !match[2]) throw new Error("not a row");
  return { model: match[1], text: match[2] };
}
