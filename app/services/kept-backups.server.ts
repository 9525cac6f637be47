import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { TakenBackup } from "~/domain/backup-rules";

/** A backup in the installation's own folder. */
export interface KeptBackup extends TakenBackup {
  readonly bytes: number;
}

const pattern = /^chengqi-(\d{4})(\d{2})(\d{2})-(\d{2})(\d{2})(\d{2})\.backup$/;

/** The name of a backup, such as `chengqi-20261126-030000.backup`: the instant in UTC. */
export const BackupName = z.string().regex(pattern).brand<"BackupName">();
export type BackupName = z.infer<typeof BackupName>;

/** The data folder of this installation. */
export function dataFolder(): string {
  return process.env.DATA_DIR ?? "data";
}

/** Where backups are kept, made where it isn't there yet: only its owner may look into it. */
export async function backupFolder(): Promise<string> {
  const folder = join(dataFolder(), "backups");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return folder;
}

export function nameOfBackup(takenAt: number): BackupName {
  const digits = new Date(takenAt).toISOString().replaceAll(/\D/g, "");
  return BackupName.parse(`chengqi-${digits.slice(0, 8)}-${digits.slice(8, 14)}.backup`);
}

/** The backups there are, the latest first. */
export async function listBackups(): Promise<KeptBackup[]> {
  const folder = await backupFolder();
  const kept = (await readdir(folder)).flatMap((name) => {
    const [, ...parts] = pattern.exec(name) ?? [];
    const [year, month, day, hour, minute, second] = parts;
    return year ? [{ name, takenAt: Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) }] : [];
  });
  const sized = await Promise.all(
    kept.map(async (backup) => ({ ...backup, bytes: (await stat(join(folder, backup.name))).size })),
  );
  return sized.sort((a, b) => b.takenAt - a.takenAt);
}

/** The path of a backup that is kept, or null. */
export async function pathOfBackup(name: string): Promise<string | null> {
  const known = BackupName.safeParse(name);
  if (!known.success) return null;
  const file = join(await backupFolder(), known.data);
  return (await stat(file).catch(() => null)) ? file : null;
}

export async function dropBackups(backups: readonly TakenBackup[]): Promise<void> {
  const folder = await backupFolder();
  for (const { name } of backups) if (pattern.test(name)) await rm(join(folder, name), { force: true });
}

const Failure = z.object({ at: z.number(), what: z.enum(["backup", "proof"]), detail: z.string() });

const State = z.object({
  /** What came of the last proof; of a form of its own. */
  proof: z.unknown().optional(),
  /** The last failure, until a later try of the same kind went well. */
  failure: Failure.optional(),
});
type State = z.infer<typeof State>;

/** What is remembered of backups beside them: it belongs to this machine and travels in no backup. */
export async function readBackupState(): Promise<State> {
  try {
    return State.parse(JSON.parse(await readFile(join(await backupFolder(), "state.json"), "utf8")));
  } catch {
    return {};
  }
}

export async function writeBackupState(state: State): Promise<void> {
  const file = join(await backupFolder(), "state.json");
  // Whole or not at all: whoever looks finds the old state or the new one.
  await writeFile(`${file}.partial`, JSON.stringify(state), { mode: 0o600 });
  await rename(`${file}.partial`, file);
}
