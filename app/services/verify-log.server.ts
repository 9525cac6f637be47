import { genesis, hashOf } from "~/db/log-chain.server";
import { currentStore } from "~/db/open-store.server";
import { readEntries, readHead, type StoredEntry } from "~/db/read-log.server";
import type { Store } from "~/db/store.server";

/** What is wrong with an entry: not there, not what was hashed, not chained to the one before it, beyond the log's end. */
export type LogFault = "missing" | "altered" | "unchained" | "beyond-head" | "head-differs";

export type LogVerdict =
  | { readonly whole: true; readonly entries: bigint }
  | { readonly whole: false; readonly seq: bigint; readonly fault: LogFault };

interface Place {
  readonly seq: bigint;
  readonly hash: string;
}
type Found = { readonly seq: bigint; readonly fault: LogFault };

const page = 1000;

/** Told after each stretch of the log: how far it has been walked. What it throws ends the walk. */
export type Watch = (walked: bigint) => void;

/** Walks the whole log and names its first bad entry. Entries may be added meanwhile. */
export async function verifyLog(watch?: Watch): Promise<LogVerdict> {
  return verifyLogOf(await currentStore(), watch);
}

/** Walks the log of another database than the process's own. */
export async function verifyLogOf(store: Store, watch: Watch = () => undefined): Promise<LogVerdict> {
  let last: Place = { seq: 0n, hash: genesis };
  for (;;) {
    watch(last.seq);
    const entries = await readEntries(store, last.seq, page);
    const found = firstFaultIn(entries, last);
    if (found) return { whole: false, ...found };
    last = entries.at(-1) ?? last;
    if (entries.length === page) continue;
    const end = await compareWithHead(store, last);
    if (end === "goes-on") continue;
    return end ? { whole: false, ...end } : { whole: true, entries: last.seq };
  }
}

// The head is read after the entries, so it may have moved on; what it claims must then be there.
async function compareWithHead(store: Store, last: Place): Promise<Found | "goes-on" | null> {
  const head = (await readHead(store)) ?? { seq: 0n, hash: genesis };
  if (head.seq < last.seq) return { seq: head.seq + 1n, fault: "beyond-head" };
  if (head.seq === last.seq) return head.hash === last.hash ? null : { seq: head.seq, fault: "head-differs" };
  const [next] = await readEntries(store, last.seq, 1);
  return next ? "goes-on" : { seq: last.seq + 1n, fault: "missing" };
}

function firstFaultIn(entries: readonly StoredEntry[], start: Place): Found | null {
  let last = start;
  for (const entry of entries) {
    const found = faultOf(entry, last);
    if (found) return found;
    last = entry;
  }
  return null;
}

function faultOf({ hash, ...entry }: StoredEntry, last: Place): Found | null {
  if (entry.seq !== last.seq + 1n) return { seq: last.seq + 1n, fault: "missing" };
  if (entry.prevHash !== last.hash) return { seq: entry.seq, fault: "unchained" };
  return hashOf(entry) === hash ? null : { seq: entry.seq, fault: "altered" };
}
