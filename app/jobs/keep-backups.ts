import { Cron } from "croner";
import { backUpIfDue } from "~/services/backup-if-due.server";

/**
 * Looks each minute whether today's backup is due; a change of the schedule needs no restart. Failures are reported, and shown
 * on the administrator's page. @returns stops looking
 */
export function keepBackups(report: (error: unknown) => void): () => void {
  const job = new Cron("* * * * *", { protect: true, catch: report, unref: true }, async () => {
    await backUpIfDue(report);
  });
  return () => job.stop();
}
