import fc from "fast-check";
import { expect, it } from "vitest";
import {
  type BackupRules,
  backupRulesIn,
  expiredBackups,
  isBackupDue,
  presetBackupRules,
  SetBackupRules,
} from "~/domain/backup-rules";

const zone = "Asia/Shanghai";
const hour = 60 * 60_000;
const day = 24 * hour;
const rules: BackupRules = { daily: true, at: "03:00", keepDays: 7, keepWeeks: 4 };
/** Three in the morning in Shanghai. */
const three = Date.parse("2026-11-26T03:00:00+08:00");

function taken(...instants: number[]) {
  return instants.map((takenAt) => ({ name: String(takenAt), takenAt }));
}

it("a backup is due from its hour on, once a day, in the organisation's own time", () => {
  const yesterday = taken(three - day + 5 * 60_000);
  expect(isBackupDue(rules, yesterday, three - 1, zone)).toBe(false);
  expect(isBackupDue(rules, yesterday, three, zone)).toBe(true);
  expect(isBackupDue(rules, yesterday, three + 9 * hour, zone)).toBe(true);
  expect(isBackupDue(rules, taken(three + 1000), three + 20 * hour, zone)).toBe(false);
  expect(isBackupDue({ ...rules, daily: false }, [], three, zone)).toBe(false);
});

it("a machine that slept through the hour takes it as soon as it wakes", () => {
  expect(isBackupDue(rules, taken(three - 3 * day), three + 2 * hour, zone)).toBe(true);
});

it("all of the last days are kept, then one a week, then none", () => {
  const daily = taken(...Array.from({ length: 60 }, (_, n) => three - n * day));
  const gone = new Set(expiredBackups(rules, daily, three + hour, zone).map(({ takenAt }) => takenAt));
  const kept = daily.filter(({ takenAt }) => !gone.has(takenAt)).map(({ takenAt }) => (three - takenAt) / day);
  expect(kept.slice(0, 7)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  const weekly = kept.slice(7);
  expect(weekly.length).toBeGreaterThanOrEqual(4);
  expect(weekly.length).toBeLessThanOrEqual(5);
  expect(Math.max(...kept)).toBeLessThan(7 + 28);
});

it("the latest is never thrown away, and nothing younger than the days that are kept", () => {
  const rule = fc.record({
    ...{ daily: fc.boolean(), at: fc.constant("03:00") },
    ...{ keepDays: fc.integer({ min: 1, max: 30 }), keepWeeks: fc.integer({ min: 1, max: 10 }) },
  });
  fc.assert(
    fc.property(rule, fc.array(fc.integer({ min: 0, max: 400 * 24 }), { minLength: 1 }), (own, ages) => {
      const all = taken(...ages.map((age) => three - age * hour));
      const gone = expiredBackups(own, all, three, zone);
      const latest = Math.max(...all.map(({ takenAt }) => takenAt));
      expect(gone.filter(({ takenAt }) => takenAt === latest).length).toBeLessThan(
        all.filter(({ takenAt }) => takenAt === latest).length,
      );
      expect(gone.every(({ takenAt }) => takenAt <= three - own.keepDays * day)).toBe(true);
      // Thrown away once, the rest is kept another time.
      const rest = all.filter((one) => !gone.includes(one));
      expect(expiredBackups(own, rest, three, zone)).toEqual([]);
    }),
  );
});

it.each([
  ["keepDays", "0"],
  ["keepWeeks", "0"],
  ["keepDays", "-1"],
  ["keepDays", "2.5"],
  ["keepWeeks", "521"],
])("a retention of %s = %s is refused", (field, value) => {
  const form = { commandId: "command-0001", intent: "set-backup-rules", at: "03:00", keepDays: "7", keepWeeks: "4" };
  expect(SetBackupRules.safeParse(form).success).toBe(true);
  expect(SetBackupRules.safeParse({ ...form, [field]: value }).error?.issues).toMatchObject([
    { path: [field], message: "retention-invalid" },
  ]);
  expect(SetBackupRules.safeParse({ ...form, at: "24:00" }).success).toBe(false);
});

it("without a word about it, a backup is taken every night", () => {
  expect(backupRulesIn(null)).toEqual(presetBackupRules);
  expect(presetBackupRules.daily).toBe(true);
});
