import { createHash } from "node:crypto";
import { canonicalText } from "~/db/canonical-text";

/** One entry of the log as it is stored, without its own hash. */
export interface LogEntry {
  readonly seq: bigint;
  readonly commandId: string;
  readonly entity: string;
  readonly rowId: string;
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly effectiveOn: string;
  readonly recordedAt: bigint;
  readonly actorId: string;
  readonly role: string;
  readonly unitId: string | null;
  readonly reason: string | null;
  readonly prevHash: string;
}

/** The hash that stands before the first entry. */
export const genesis = "0".repeat(64);

export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** Chains an entry to the one before it: every stored column is in the hashed text. */
export function hashOf(entry: LogEntry): string {
  const { seq, recordedAt, ...rest } = entry;
  return sha256(canonicalText({ ...rest, seq: seq.toString(), recordedAt: recordedAt.toString() }));
}
