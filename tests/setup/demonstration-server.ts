import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { type RunningServer, startNode, startServer } from "#tests/setup/program";

/** A server on a copy of the demonstration, with the URL of one unused sign-in link for each role. */
export interface DemonstrationServer extends RunningServer {
  /** By role: leadership, council, department, office, administrator. */
  readonly links: Readonly<Record<string, string>>;
  /** Another link for a department, as whoever runs the installation makes one. */
  inviteDepartment(unit: string): Promise<string>;
  /** Another link for a role that holds for the whole organisation. */
  invite(role: string): Promise<string>;
}

/** Starts the built server on a copy of the demonstration, with further variables; the caller stops it. */
export async function startDemonstration(env: Record<string, string> = {}): Promise<DemonstrationServer> {
  const { folder, links } = inject("demonstration");
  const copy = mkdtempSync(join(tmpdir(), "chengqi-copy-"));
  cpSync(folder, copy, { recursive: true });
  const place = { DATA_DIR: copy, DATABASE_URL: `file:${copy}/chengqi.db` };
  const server = await startServer({ ...place, ...env });
  const absolute = Object.entries(links).map(([role, path]) => [role, server.url + path]);
  const linkFor = async (...whom: string[]) => {
    const args = ["build/programs/chengqi.js", "invite", ...whom];
    const { output } = await startNode(args, { ...place, PUBLIC_URL: server.url }).ended;
    return output.trim();
  };
  return {
    ...server,
    links: Object.fromEntries(absolute),
    inviteDepartment: (unit) => linkFor("department", "--unit", unit),
    invite: (role) => linkFor(role),
    async stop() {
      const end = await server.stop();
      rmSync(copy, { recursive: true, force: true });
      return end;
    },
  };
}
