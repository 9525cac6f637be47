import { currentStore } from "~/db/open-store.server";
import { readSettings } from "~/db/organisation.server";
import { presentView } from "~/db/view.server";
import type { BackupRules } from "~/domain/backup-rules";
import { type Actor, may } from "~/domain/permissions";
import { fail, type Result, succeed } from "~/domain/result";
import { type KeptBackup, listBackups, readBackupState } from "~/services/kept-backups.server";
import { Proof } from "~/services/proof";

export interface BackupFacts {
  readonly backups: readonly KeptBackup[];
  readonly rules: BackupRules;
  readonly proof: Proof | null;
  readonly failure: { readonly at: number; readonly what: "backup" | "proof"; readonly detail: string } | null;
  readonly timeZone: string;
}

/** The backups there are, when the next ones are taken, and what the last proof said. */
export async function loadBackups(actor: Actor): Promise<Result<BackupFacts>> {
  if (!may(actor, "manage-backups")) return fail({ code: "forbidden", action: "manage-backups" });
  const { backupRules, timeZone } = await readSettings(presentView((await currentStore()).reader));
  const { proof, failure } = await readBackupState();
  const known = Proof.safeParse(proof);
  return succeed({
    backups: await listBackups(),
    rules: backupRules,
    proof: known.success ? known.data : null,
    failure: failure ?? null,
    timeZone,
  });
}
