import { z } from "zod";
import type { CalendarDate } from "~/domain/calendar-date";
import { dayAt } from "~/domain/calendar-days";
import { type Change, updated } from "~/domain/change";
import { CommandHeader } from "~/domain/command";
import { type Result, succeed } from "~/domain/result";
import type { Organisation } from "~/domain/rows";

/** When backups are taken by themselves, and which of them are kept. */
export const BackupRules = z.object({
  daily: z.boolean(),
  /** `HH:MM` in the organisation's time zone. */
  at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  /** Every backup of so many days is kept. */
  keepDays: z.number().int().min(1).max(366),
  /** Before that, the last one of each week, for so many weeks. */
  keepWeeks: z.number().int().min(1).max(520),
});
export type BackupRules = z.infer<typeof BackupRules>;

export const presetBackupRules: BackupRules = { daily: true, at: "03:00", keepDays: 14, keepWeeks: 12 };

export function backupRulesIn(text: string | null): BackupRules {
  return text === null ? presetBackupRules : BackupRules.parse(JSON.parse(text));
}

function kept(most: number) {
  return z
    .string("retention-invalid")
    .trim()
    .regex(/^\d{1,3}$/, "retention-invalid")
    .transform(Number)
    .pipe(z.number().min(1, "retention-invalid").max(most, "retention-invalid"));
}

export const SetBackupRules = CommandHeader.extend({
  intent: z.literal("set-backup-rules"),
  daily: z
    .literal("on")
    .optional()
    .transform((value) => value === "on"),
  at: z
    .string("time-invalid")
    .trim()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "time-invalid"),
  keepDays: kept(366),
  keepWeeks: kept(520),
});
export type SetBackupRules = z.infer<typeof SetBackupRules>;

export function decideBackupRules(organisation: Organisation, command: SetBackupRules): Result<Change[]> {
  const { daily, at, keepDays, keepWeeks } = command;
  const rules: BackupRules = { daily, at, keepDays, keepWeeks };
  return succeed(updated("organisation", organisation, { backupRules: JSON.stringify(rules) }));
}

/** A backup by its name, and when it was taken (milliseconds). */
export interface TakenBackup {
  readonly name: string;
  readonly takenAt: number;
}

const day = 24 * 60 * 60_000;

/** Whether the hour of today's backup has struck without one having been taken since. */
export function isBackupDue(rules: BackupRules, taken: readonly TakenBackup[], now: number, timeZone: string): boolean {
  if (!rules.daily) return false;
  const since = lastHour(rules.at, now, timeZone);
  return !taken.some(({ takenAt }) => takenAt >= since);
}

/** Those that need not be kept any longer. The latest is always kept. */
export function expiredBackups<Taken extends TakenBackup>(
  rules: BackupRules,
  taken: readonly Taken[],
  now: number,
  timeZone: string,
): Taken[] {
  const latestFirst = [...taken].sort((a, b) => b.takenAt - a.takenAt);
  const weeks = new Set<number>();
  return latestFirst.filter(({ takenAt }, place) => {
    if (place === 0 || takenAt > now - rules.keepDays * day) return false;
    const week = weekOf(dayAt(takenAt, timeZone));
    const isLastOfWeek = !weeks.has(week);
    weeks.add(week);
    return !isLastOfWeek || takenAt <= now - rules.keepDays * day - rules.keepWeeks * 7 * day;
  });
}

// The latest instant, not after now, at which the clock there showed this time: found by the hour's own digits.
function lastHour(at: string, now: number, timeZone: string): number {
  const [hour = 0, minute = 0] = clockAt(now, timeZone);
  const [wantedHour = 0, wantedMinute = 0] = at.split(":").map(Number);
  const late = (hour * 60 + minute - (wantedHour * 60 + wantedMinute) + 24 * 60) % (24 * 60);
  return now - (now % 60_000) - late * 60_000;
}

function clockAt(instant: number, timeZone: string): number[] {
  const clock = new Intl.DateTimeFormat("sv-SE", { timeZone, hour: "2-digit", minute: "2-digit" });
  return clock.format(instant).split(":").map(Number);
}

// Weeks begin on Monday; 1970 began on a Thursday.
function weekOf(date: CalendarDate): number {
  return Math.floor((Date.parse(`${date}T00:00:00Z`) / day + 3) / 7);
}
