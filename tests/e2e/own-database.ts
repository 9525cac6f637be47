import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrate } from "~/db/migrate.server";
import { closeCurrentStore } from "~/db/open-store.server";

/** A migrated, empty SQLite database that a journey fills by the services' own builders, beside the server that shows it. */
export async function anOwnDatabase(): Promise<{ readonly url: string; remove(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "chengqi-journey-"));
  const url = `file:${folder}/chengqi.db`;
  await migrate(url);
  process.env.DATABASE_URL = url;
  return {
    url,
    async remove() {
      await closeCurrentStore();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
