import { z } from "zod";
import { SetBackupRules } from "~/domain/backup-rules";
import { type Actor, may } from "~/domain/permissions";
import { fail, type Result, succeed } from "~/domain/result";
import { changeOrganisation } from "~/services/change-organisation.server";
import { beginProof } from "~/services/prove-backup.server";
import { beginBackup } from "~/services/take-backup.server";
import { undertakings } from "~/services/undertakings.server";

const TakeBackup = z.object({ intent: z.literal("take-backup") });
const ProveBackup = z.object({ intent: z.literal("prove-backup") });
const StopProving = z.object({ intent: z.literal("stop-proving") });

/** What the forms of this page ask for. */
export const BackupCommand = z.discriminatedUnion(
  "intent",
  [SetBackupRules, TakeBackup, ProveBackup, StopProving],
  "intent-unknown",
);
export type BackupCommand = z.infer<typeof BackupCommand>;

/** Begins the work, or saves the schedule; answers where to go then. */
export async function carryOut(
  actor: Actor,
  command: BackupCommand,
  report?: (error: unknown) => void,
): Promise<Result<string>> {
  const result = await begun(actor, command, report);
  if (!result.ok) return result;
  return succeed(command.intent === "set-backup-rules" ? "/admin/backup?done=1" : "/admin/backup");
}

async function begun(
  actor: Actor,
  command: BackupCommand,
  report?: (error: unknown) => void,
): Promise<Result<unknown>> {
  switch (command.intent) {
    case "take-backup":
      return beginBackup(actor, report);
    case "prove-backup":
      return beginProof(actor, report);
    case "stop-proving":
      if (!may(actor, "manage-backups")) return fail({ code: "forbidden", action: "manage-backups" });
      return succeed(undertakings().proving.callOff());
    case "set-backup-rules":
      return changeOrganisation(actor, command);
  }
}
