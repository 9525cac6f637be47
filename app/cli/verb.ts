import type { Command } from "commander";
import { migrate } from "~/db/migrate.server";
import { openStore, type Store, shareStore } from "~/db/open-store.server";
import type { Environment } from "~/server/environment";
import { settleEnvironment } from "~/server/settle-environment";

/** Adds one verb to the command line. */
export type Verb = (program: Command) => void;

/** Carries out work on the configured database, brought to this version's schema, and closes it. */
export async function withStore<T>(work: (store: Store, environment: Environment) => Promise<T>): Promise<T> {
  const environment = settleEnvironment();
  await migrate(environment.DATABASE_URL);
  const store = await openStore(environment.DATABASE_URL);
  shareStore(store);
  try {
    return await work(store, environment);
  } finally {
    await store.close();
  }
}
