import type { Prisma } from "~/db/generated/sqlite/client";

/** Told the log's head whenever a command has moved it. */
export type Heard = (seq: bigint) => void;

/** How commands become known to whoever shows their effects, in this process and in others on the same database. */
export interface News {
  /** The last head that was heard of; null before the first. */
  readonly last: bigint | null;
  /** Told of every command that is carried out from now on, until the answered function is called. */
  listen(heard: Heard): () => void;
  /** Within the transaction that moves the head: whoever is to hear it hears it once this is committed, and never otherwise. */
  announce(tx: Prisma.TransactionClient, seq: bigint): Promise<void>;
  /** After the commit. */
  committed(seq: bigint): void;
  close(): Promise<void>;
}

/** Listeners of one process, and the last head they were told. A head that isn't newer is no news. */
export function listeners() {
  const all = new Set<Heard>();
  let last: bigint | null = null;
  return {
    get last() {
      return last;
    },
    get none() {
      return all.size === 0;
    },
    add(heard: Heard): () => void {
      all.add(heard);
      return () => all.delete(heard);
    },
    tell(seq: bigint): void {
      if (last !== null && seq <= last) return;
      last = seq;
      for (const heard of all) heard(seq);
    },
  };
}

/** News within one process: SQLite is served by one at a time. */
export function localNews(): News {
  const within = listeners();
  return {
    get last() {
      return within.last;
    },
    listen: within.add,
    announce: async () => {},
    committed: within.tell,
    close: async () => {},
  };
}
