import { createWriteStream, existsSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { Store } from "~/db/store.server";
import { type BackupAnswer, refused } from "~/services/backup-answer";
import { canonicalExport } from "~/services/canonical-export.server";
import { examineBackup } from "~/services/examine-backup.server";

/**
 * Writes the whole database, as it is at one instant, into a new file that only its owner can read. The file has its name
 * only once it is whole and on the disk. People may go on working meanwhile.
 */
export async function backUp(store: Store, file: string): Promise<BackupAnswer> {
  if (existsSync(file)) return refused({ code: "exists" });
  const partial = `${file}.partial`;
  try {
    await writeDurably(store, partial);
    // What can't be put back is no backup, so it is read once before anybody relies on it.
    const examined = await examineBackup(partial, store.dialect);
    if (examined.ok) {
      await rename(partial, file);
      await syncFolder(dirname(file));
    }
    return examined;
  } catch (error) {
    if (isOfTheDisk(error)) return refused({ code: "unwritable", detail: error.message });
    throw error;
  } finally {
    await rm(partial, { force: true });
  }
}

// `flush` waits for the disk before the file is closed.
function writeDurably(store: Store, partial: string): Promise<void> {
  return canonicalExport(store, (lines) =>
    pipeline(
      Readable.from(withLineEnds(lines)),
      createGzip(),
      createWriteStream(partial, { mode: 0o600, flush: true }),
    ),
  );
}

async function* withLineEnds(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}

// A new name must reach the disk like the file it stands for.
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  await handle.sync().finally(() => handle.close());
}

function isOfTheDisk(error: unknown): error is Error {
  return error instanceof Error && "syscall" in error;
}
