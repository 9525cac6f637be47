import { currentStore } from "~/db/open-store.server";
import { readSettings } from "~/db/organisation.server";
import { presentView } from "~/db/view.server";
import { isBackupDue } from "~/domain/backup-rules";
import { listBackups } from "~/services/kept-backups.server";
import { keepBackup } from "~/services/take-backup.server";

/** Takes today's backup if its hour has struck and nobody has taken it yet; a machine that slept takes it when it wakes. */
export async function backUpIfDue(report: (error: unknown) => void, now = Date.now()): Promise<boolean> {
  const { backupRules, timeZone } = await readSettings(presentView((await currentStore()).reader));
  if (!isBackupDue(backupRules, await listBackups(), now, timeZone)) return false;
  await keepBackup(report, now);
  return true;
}
