import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Store } from "~/db/store.server";
import { type CalendarDate, calendarDate } from "~/domain/calendar-date";

/** What a first run does; each step may be repeated, and repeating it with the same day changes nothing more. */
export interface FirstRunSteps {
  /** Puts into the empty database what it starts with, dated relative to the day of installation. */
  fill(store: Store, installedOn: CalendarDate): Promise<void>;
  /** Makes the first sign-in links, and answers the lines that print them. */
  invite(store: Store): Promise<readonly string[]>;
}

function interruptedOn(marker: string): CalendarDate | null {
  return existsSync(marker) ? calendarDate(readFileSync(marker, "utf8").trim()) : null;
}

/**
 * Carries out the steps where the database holds no command yet, or where the last first run was interrupted.
 * @returns the lines to print; none on a later run
 */
export async function firstRun(
  store: Store,
  dataFolder: string,
  today: CalendarDate,
  steps: FirstRunSteps,
): Promise<readonly string[]> {
  // Stands from before the first write until after the last, so that a first run killed halfway goes on at the next start,
  // as of the day it began.
  const marker = join(dataFolder, "first-run");
  const begunOn = interruptedOn(marker);
  if (begunOn === null && (await store.reader.command.count({ take: 1 })) > 0) return [];
  writeFileSync(marker, begunOn ?? today);
  await steps.fill(store, begunOn ?? today);
  const lines = await steps.invite(store);
  rmSync(marker);
  return lines;
}
