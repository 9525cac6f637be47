import { clockTimeAt } from "~/domain/clock-time";
import type { Visit } from "~/http/visit.server";
import type { FormAnswer } from "~/i18n/form-answer";
import type { BackupFacts } from "~/services/load-backups.server";
import { undertakings } from "~/services/undertakings.server";

/** Backups, their schedule and their proof as the page shows them. */
export function presentBackups({ backups, rules, proof, failure, timeZone }: BackupFacts, visit: Visit) {
  const clock = (instant: number) => clockTimeAt(instant, timeZone);
  const { backingUp, proving } = undertakings();
  return {
    ...{ visit, rules, timeZone },
    backups: backups.map(({ name, takenAt, bytes }) => ({
      ...{ name, bytes, at: clock(takenAt) },
      proven: proof?.name === name && proof.result.kind === "proven",
    })),
    proof: proof && { result: proof.result, at: clock(proof.provenAt), takenAt: clock(proof.takenAt) },
    failure: failure && { what: failure.what, detail: failure.detail, at: clock(failure.at) },
    taking: backingUp.isUnderWay,
    justTaken: backingUp.state.endedAt === null || failure ? null : clock(backingUp.state.endedAt),
    proving: proving.isUnderWay ? proving.state.standing : null,
    proofStopped: proving.state.ending?.kind === "called-off",
  };
}

export type BackupPageData = ReturnType<typeof presentBackups>;
export type BackupProps = { readonly page: BackupPageData; readonly answer: FormAnswer | null };
