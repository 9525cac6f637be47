import { asRefusal } from "~/db/database-refusal.server";
import { dialectOf } from "~/db/dialect.server";
import type { Store } from "~/db/store.server";

export type { Store } from "~/db/store.server";

declare global {
  // Process-wide rather than module-wide: the server, the pages' build and reloads in development share one store.
  var chengqiStore: Promise<Store> | undefined;
}

/**
 * Opens a migrated database; the caller closes it.
 * @throws {DatabaseRefusal} where it is out of reach or not safe to write to
 */
export async function openStore(databaseUrl: string): Promise<Store> {
  try {
    // Only the client of the database in use is loaded.
    if (dialectOf(databaseUrl) === "postgresql") {
      return await (await import("~/db/open-postgresql.server")).openPostgresql(databaseUrl);
    }
    return await (await import("~/db/open-sqlite.server")).openSqlite(databaseUrl);
  } catch (error) {
    throw asRefusal(error);
  }
}

/** The process's store, opened from `DATABASE_URL` when first asked for. */
export function currentStore(): Promise<Store> {
  globalThis.chengqiStore ??= openStore(process.env.DATABASE_URL ?? "file:data/chengqi.db");
  return globalThis.chengqiStore;
}

/** Makes this the process's store, for the command line, seeds and tests. */
export function shareStore(store: Store): void {
  globalThis.chengqiStore = Promise.resolve(store);
}

/** Closes the process's store, if one was opened. */
export async function closeCurrentStore(): Promise<void> {
  const opened = globalThis.chengqiStore;
  globalThis.chengqiStore = undefined;
  await (await opened)?.close();
}
