import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startServer } from "#tests/setup/program";

/** The sign-in links a first start printed, by role, without the server's own address. */
export function linksIn(output: string, url: string): Record<string, string> {
  const printed = output.matchAll(/ · (\w+).*\n\s+(http\S+)/g);
  return Object.fromEntries(
    [...printed].map(([, role = "", link = ""]) => [role.toLowerCase(), link.slice(url.length)]),
  );
}

/** Installs the demonstration once, as `npm start` does; each test file then starts a server on a copy of it. */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "chengqi-demonstration-"));
  const server = await startServer({ DATA_DIR: folder, DATABASE_URL: `file:${folder}/chengqi.db` });
  // The server's last words are the links.
  await server.prints(/Administrator\n\s+http\S+\n/);
  await server.stop();
  project.provide("demonstration", { folder, links: linksIn(server.output(), server.url) });
  return () => rmSync(folder, { recursive: true, force: true });
}
