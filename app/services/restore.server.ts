import type { ExportedRow } from "~/db/exported-rows.server";
import { putBack } from "~/db/restored-rows.server";
import type { Store } from "~/db/store.server";
import { type BackupAnswer, refused } from "~/services/backup-answer";
import { backupLines } from "~/services/backup-lines.server";
import { examineBackup, rowOfLine } from "~/services/examine-backup.server";

/**
 * Puts a backup back into an empty database, whole or not at all. The file is examined to its end before anything is stored;
 * accounts come back too, and everybody signs in again.
 */
export async function restore(store: Store, file: string): Promise<BackupAnswer> {
  const examined = await examineBackup(file, store.dialect);
  if (!examined.ok) return examined;
  const outcome = await putBack(store, () => rowsIn(file));
  if (!outcome.ok) return refused({ code: "busy" });
  if (outcome.value === "not-empty") return refused({ code: "not-empty" });
  if (outcome.value === "does-not-fit") return refused({ code: "does-not-fit", schema: examined.value.schema });
  return examined;
}

async function* rowsIn(file: string): AsyncGenerator<ExportedRow> {
  for await (const line of backupLines(file)) if (line.startsWith("[")) yield rowOfLine(line);
}
