import { join } from "node:path";
import { currentStore, openStore } from "~/db/open-store.server";
import { readSettings } from "~/db/organisation.server";
import { presentView } from "~/db/view.server";
import { expiredBackups } from "~/domain/backup-rules";
import type { Actor } from "~/domain/permissions";
import { may } from "~/domain/permissions";
import { fail, type Result, succeed } from "~/domain/result";
import { backUp } from "~/services/backup.server";
import {
  backupFolder,
  dropBackups,
  listBackups,
  nameOfBackup,
  readBackupState,
  writeBackupState,
} from "~/services/kept-backups.server";
import { type BackupOutcome, undertakings } from "~/services/undertakings.server";

type Report = (error: unknown) => void;

/** Begins to take a backup, beside whatever else goes on. */
export function beginBackup(actor: Actor, report?: Report): Result<null> {
  if (!may(actor, "manage-backups")) return fail({ code: "forbidden", action: "manage-backups" });
  return keepBackup(report) ? succeed(null) : fail({ code: "under-way" });
}

/** Takes a backup into the installation's folder and clears away what need not be kept; null where one is being taken. */
export function keepBackup(report?: Report, now = Date.now()): Promise<void> | null {
  return undertakings().backingUp.begin(
    () => takeBackup(now),
    (error) => {
      report?.(error);
      noteFailure("backup", "broken").catch((unnoted) => report?.(unnoted));
    },
  );
}

async function takeBackup(now: number): Promise<BackupOutcome> {
  const name = nameOfBackup(now);
  const file = join(await backupFolder(), name);
  const made = await fromStoreOfItsOwn(file);
  if (!made.ok) {
    await noteFailure("backup", made.refusal.code);
    return { ok: false, refusal: made.refusal };
  }
  const { failure, ...state } = await readBackupState();
  await writeBackupState(failure?.what === "proof" ? { ...state, failure } : state);
  await clearAway(now);
  return { ok: true, name, rows: made.value.rows };
}

// A copy keeps the connection it reads through to itself, and pages read through the process's own.
async function fromStoreOfItsOwn(file: string) {
  const store = await openStore(process.env.DATABASE_URL ?? "file:data/chengqi.db");
  try {
    return await backUp(store, file);
  } finally {
    await store.close();
  }
}

async function clearAway(now: number): Promise<void> {
  const { backupRules, timeZone } = await readSettings(presentView((await currentStore()).reader));
  await dropBackups(expiredBackups(backupRules, await listBackups(), now, timeZone));
}

/** Remembers that something went wrong, for the administrator's page. `detail` is a code, never a text. */
export async function noteFailure(what: "backup" | "proof", detail: string): Promise<void> {
  const state = await readBackupState();
  await writeBackupState({ ...state, failure: { at: Date.now(), what, detail } });
}
