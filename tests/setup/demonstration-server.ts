import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { type RunningServer, startServer } from "#tests/setup/program";

/** A server on a copy of the demonstration, with the URL of one unused sign-in link for each role. */
export interface DemonstrationServer extends RunningServer {
  /** By role: leadership, council, department, office, administrator. */
  readonly links: Readonly<Record<string, string>>;
}

/** Starts the built server on a copy of the demonstration; the caller stops it. */
export async function startDemonstration(): Promise<DemonstrationServer> {
  const { folder, links } = inject("demonstration");
  const copy = mkdtempSync(join(tmpdir(), "chengqi-copy-"));
  cpSync(folder, copy, { recursive: true });
  const server = await startServer({ DATA_DIR: copy, DATABASE_URL: `file:${copy}/chengqi.db` });
  const absolute = Object.entries(links).map(([role, path]) => [role, server.url + path]);
  return {
    ...server,
    links: Object.fromEntries(absolute),
    async stop() {
      const end = await server.stop();
      rmSync(copy, { recursive: true, force: true });
      return end;
    },
  };
}
