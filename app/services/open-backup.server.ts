import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import { type Actor, may } from "~/domain/permissions";
import { fail, type Result, succeed } from "~/domain/result";
import { pathOfBackup } from "~/services/kept-backups.server";

/** A kept backup to be sent: it holds everything, passwords' hashes too, so only administrators may have it. */
export async function openBackup(
  actor: Actor,
  name: string,
): Promise<Result<{ readonly bytes: number; readonly content: Readable }>> {
  if (!may(actor, "manage-backups")) return fail({ code: "forbidden", action: "manage-backups" });
  const file = await pathOfBackup(name);
  if (!file) return fail({ code: "no-backup" });
  return succeed({ bytes: (await stat(file)).size, content: createReadStream(file) });
}
