import { canonicalText } from "~/db/canonical-text";
import { hashOf, type LogEntry } from "~/db/log-chain.server";
import { tables } from "~/db/tables.server";
import type { Change } from "~/domain/change";

/** What all entries of one command share. */
export interface CommandStamp {
  readonly commandId: string;
  readonly effectiveOn: string;
  readonly recordedAt: bigint;
  readonly actorId: string;
  readonly role: string;
  readonly unitId: string | null;
  readonly reason: string | null;
}

const marker = canonicalText({ personal: true });

/** The log's entries for these changes, chained behind `head`. */
export function entriesOf(
  changes: readonly Change[],
  stamp: CommandStamp,
  head: { seq: bigint; hash: string },
): (LogEntry & { hash: string })[] {
  let { seq, hash } = head;
  return changes.map((change) => {
    seq += 1n;
    const entry: LogEntry = {
      seq,
      ...stamp,
      entity: change.entity,
      rowId: change.id,
      ...wordsOf(change),
      prevHash: hash,
    };
    hash = hashOf(entry);
    return { ...entry, hash };
  });
}

function wordsOf(change: Change): Pick<LogEntry, "field" | "before" | "after"> {
  const { personal } = tables[change.entity];
  if (change.op === "update") {
    const hidden = personal.includes(change.field);
    const word = (value: unknown) => (hidden ? marker : canonicalText(value));
    return { field: change.field, before: word(change.before), after: word(change.after) };
  }
  const shown = Object.fromEntries(
    Object.entries(change.row).map(([field, value]) => [field, personal.includes(field) ? { personal: true } : value]),
  );
  const text = canonicalText(shown);
  return change.op === "create"
    ? { field: "create", before: null, after: text }
    : { field: "remove", before: text, after: null };
}
