import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, inject } from "vitest";

// Every test file works on a database of its own, named before anything is imported.
const folder = mkdtempSync(join(tmpdir(), "chengqi-test-"));
const file = join(folder, "chengqi.db");
copyFileSync(inject("sqliteTemplate"), file);
process.env.DATABASE_URL = `file:${file}`;

afterAll(async () => {
  const { closeCurrentStore } = await import("~/db/open-store.server");
  await closeCurrentStore();
  rmSync(folder, { recursive: true, force: true });
});
