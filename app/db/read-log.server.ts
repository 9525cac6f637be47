import type { LogEntry } from "~/db/log-chain.server";
import type { Store } from "~/db/store.server";

/** An entry of the log with the hash that is stored beside it. */
export interface StoredEntry extends LogEntry {
  readonly hash: string;
}

/** The log's entries behind a sequence number, in order, at most `take` of them. */
export function readEntries(store: Store, after: bigint, take: number): Promise<StoredEntry[]> {
  return store.reader.event.findMany({ where: { seq: { gt: after } }, orderBy: { seq: "asc" }, take });
}

/** Where the log says it ends; null before the first entry. */
export function readHead(store: Store): Promise<{ seq: bigint; hash: string } | null> {
  return store.reader.logHead.findUnique({ where: { id: "head" }, select: { seq: true, hash: true } });
}
