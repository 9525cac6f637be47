import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Store } from "~/db/store.server";

/** What a first run does; each step may be repeated, and repeating it changes nothing more. */
export interface FirstRunSteps {
  /** Puts into the empty database what it starts with. */
  fill(store: Store): Promise<void>;
  /** Makes the first sign-in links, and answers the lines that print them. */
  invite(store: Store): Promise<readonly string[]>;
}

/**
 * Carries out the steps where the database holds no command yet, or where the last first run was interrupted.
 * @returns the lines to print; none on a later run
 */
export async function firstRun(store: Store, dataFolder: string, steps: FirstRunSteps): Promise<readonly string[]> {
  // Stands from before the first write until after the last, so that a first run killed halfway goes on at the next start.
  const underWay = join(dataFolder, "first-run");
  if (!existsSync(underWay) && (await store.reader.command.count({ take: 1 })) > 0) return [];
  writeFileSync(underWay, "");
  await steps.fill(store);
  const lines = await steps.invite(store);
  rmSync(underWay);
  return lines;
}
