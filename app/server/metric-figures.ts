import { currentStore } from "~/db/open-store.server";
import { readHead } from "~/db/read-log.server";
import { listBackups, readBackupState } from "~/services/kept-backups.server";
import { Proof } from "~/services/proof";

/** What is looked up when metrics are asked for. Ages are seconds; null where there is nothing to be of an age. */
export interface Figures {
  readonly headSeq: number;
  readonly backupAge: number | null;
  readonly proofAge: number | null;
}

export async function figuresNow(): Promise<Figures> {
  const head = await readHead(await currentStore());
  const [latest] = await listBackups();
  const proof = Proof.safeParse((await readBackupState()).proof);
  const age = (instant: number) => Math.max(0, (Date.now() - instant) / 1000);
  return {
    headSeq: Number(head?.seq ?? 0n),
    backupAge: latest ? age(latest.takenAt) : null,
    proofAge: proof.success && proof.data.result.kind === "proven" ? age(proof.data.provenAt) : null,
  };
}
