import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { migrate } from "~/db/migrate.server";
import { openStore } from "~/db/open-store.server";
import type { Store } from "~/db/store.server";
import { type Actor, may } from "~/domain/permissions";
import { fail, type Result, succeed } from "~/domain/result";
import { backupLines } from "~/services/backup-lines.server";
import { canonicalExport } from "~/services/canonical-export.server";
import { rowOfLine } from "~/services/examine-backup.server";
import {
  dataFolder,
  type KeptBackup,
  listBackups,
  pathOfBackup,
  readBackupState,
  writeBackupState,
} from "~/services/kept-backups.server";
import { Proof } from "~/services/proof";
import { restore } from "~/services/restore.server";
import { noteFailure } from "~/services/take-backup.server";
import { type Progress, undertakings } from "~/services/undertakings.server";
import { verifyLogOf } from "~/services/verify-log.server";

/** Begins to put the latest backup back into a scratch database, to see whether it can be relied on. */
export async function beginProof(actor: Actor, report?: (error: unknown) => void): Promise<Result<null>> {
  if (!may(actor, "manage-backups")) return fail({ code: "forbidden", action: "manage-backups" });
  const [latest] = await listBackups();
  if (!latest) return fail({ code: "no-backup" });
  const begun = undertakings().proving.begin(
    (progress) => proveBackup(latest, progress),
    (error) => {
      report?.(error);
      noteFailure("proof", "broken").catch((unnoted) => report?.(unnoted));
    },
  );
  return begun ? succeed(null) : fail({ code: "under-way" });
}

const steps = 3;

/** Puts a backup back, walks the log in it, and compares what is read out again with what is in it; then clears all away. */
export async function proveBackup(backup: KeptBackup, progress: Progress): Promise<Proof> {
  const file = await pathOfBackup(backup.name);
  const result = file === null ? refusedAs("unreadable") : await inScratch((store) => prove(store, file, progress));
  const proof = Proof.parse({ name: backup.name, takenAt: backup.takenAt, provenAt: Date.now(), result });
  const { failure, ...state } = await readBackupState();
  const kept = failure?.what === "backup" ? { failure } : {};
  await writeBackupState({ ...state, ...kept, proof });
  if (result.kind !== "proven") await noteFailure("proof", result.kind);
  return proof;
}

async function prove(store: Store, file: string, progress: Progress): Promise<Proof["result"]> {
  const reached = (done: number) => {
    progress.goOn();
    progress.tell({ done, total: steps });
  };
  reached(0);
  const restored = await restore(store, file);
  if (!restored.ok) return refusedAs(restored.refusal.code);
  reached(1);
  const verdict = await verifyLogOf(store, () => progress.goOn());
  if (!verdict.whole) return { kind: "log-broken", seq: Number(verdict.seq) };
  reached(2);
  const compared = await canonicalExport(store, (lines) => compare(backupLines(file), lines));
  if (compared === null) return { kind: "differs" };
  reached(steps);
  const { rows, entries } = restored.value;
  return { kind: "proven", rows, entries: Number(entries), compared };
}

function refusedAs(code: string): Proof["result"] {
  return { kind: "refused", refusal: { code } };
}

type Likeness = "bytes" | "rows" | "none";

/** Line by line the same, or, of an earlier form, row by row with what has come to them since; null where they differ. */
async function compare(kept: AsyncIterable<string>, again: AsyncIterable<string>): Promise<"bytes" | "rows" | null> {
  const [one, other] = [kept[Symbol.asyncIterator](), again[Symbol.asyncIterator]()];
  let worst: Exclude<Likeness, "none"> = "bytes";
  for (;;) {
    const [a, b] = [await one.next(), await other.next()];
    if (a.done && b.done) return worst;
    const likeness: Likeness = a.done || b.done ? "none" : likenessOf(a.value, b.value);
    if (likeness === "none") return null;
    if (likeness === "rows") worst = "rows";
  }
}

function likenessOf(kept: string, again: string): Likeness {
  if (kept === again) return "bytes";
  // The first and the last line name the form and sum the text up: they differ whenever the form does.
  return !kept.startsWith("[") || holds(again, kept) ? "rows" : "none";
}

function holds(line: string, earlier: string): boolean {
  if (!line.startsWith("[")) return false;
  const [now, then] = [rowOfLine(line), rowOfLine(earlier)];
  const row = JSON.parse(now.text) as Record<string, unknown>;
  const fields = Object.entries(JSON.parse(then.text) as Record<string, unknown>);
  return (
    now.model === then.model && fields.every(([name, value]) => JSON.stringify(row[name]) === JSON.stringify(value))
  );
}

// A backup goes into either kind of database, so the one it is tried in needs no server.
async function inScratch<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const folder = join(dataFolder(), "proof");
  // What an earlier proof left that was cut off.
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const url = `file:${join(folder, "scratch.db")}`;
  try {
    await migrate(url);
    const store = await openStore(url);
    return await work(store).finally(() => store.close());
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
