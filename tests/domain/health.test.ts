import fc from "fast-check";
import { expect, it } from "vitest";
import { calendarDate } from "~/domain/calendar-date";
import { addDays, daysBetween } from "~/domain/calendar-days";
import { type HealthFacts, healthOf, presetHealthRules as rules } from "~/domain/health";
import { scheduledProgress } from "~/domain/schedule";

const today = calendarDate("2026-07-02");

// A year of 365 days: on 2 July half of it, 50.14 %, has passed.
function aGoal(facts: Partial<HealthFacts> = {}): HealthFacts {
  return {
    lifecycle: "active",
    startsOn: calendarDate("2026-01-01"),
    endsOn: calendarDate("2026-12-31"),
    planEndsOn: calendarDate("2035-12-31"),
    progressBp: 5000,
    measuredBp: 10_000,
    oldestReportOn: calendarDate("2026-06-30"),
    ...facts,
  };
}

const scheduled = scheduledProgress(aGoal(), today);

it.each([
  ["a little behind is on track", scheduled - 999, "on-track"],
  ["ten points behind is watch", scheduled - 1000, "watch"],
  ["thirty points behind is still watch", scheduled - 3000, "watch"],
  ["more than thirty points behind is behind", scheduled - 3001, "behind"],
  ["ahead of schedule is on track", 9000, "on-track"],
])("%s", (_, progressBp, health) => {
  expect(healthOf(aGoal({ progressBp }), today, rules)).toBe(health);
});

it.each([
  ["cancelled comes before everything", { lifecycle: "cancelled", progressBp: 10_000 }, "cancelled"],
  ["done comes before stale", { progressBp: 10_000, oldestReportOn: calendarDate("2026-01-01") }, "done"],
  [
    "all measured work done, but half of it unmeasured, is not done",
    { progressBp: 10_000, measuredBp: 5000 },
    "on-track",
  ],
  [
    "before its first day it is not started",
    { startsOn: calendarDate("2026-07-03"), progressBp: null, measuredBp: 0 },
    "not-started",
  ],
  ["begun ahead of its first day it is judged", { startsOn: calendarDate("2026-07-03"), progressBp: 100 }, "on-track"],
  ["stale comes before behind", { progressBp: 0, oldestReportOn: calendarDate("2026-05-17") }, "stale"],
  ["news of 45 days ago is still fresh", { oldestReportOn: calendarDate("2026-05-18") }, "on-track"],
  ["less than half measured is never on track", { progressBp: 9000, measuredBp: 4999 }, "watch"],
  ["unmeasured is not zero: it is watched, not behind", { progressBp: null, measuredBp: 0 }, "watch"],
  ["suspended work is judged like any other", { lifecycle: "suspended", oldestReportOn: null }, "on-track"],
] as const)("%s", (_, facts, health) => {
  expect(healthOf(aGoal(facts), today, rules)).toBe(health);
});

it("once the plan has ended its last news stands", () => {
  const ended = aGoal({
    planEndsOn: calendarDate("2026-12-31"),
    oldestReportOn: calendarDate("2026-12-31"),
    progressBp: 6600,
  });
  expect(healthOf(ended, calendarDate("2030-01-01"), rules)).toBe("behind");
  expect(healthOf({ ...ended, oldestReportOn: calendarDate("2026-09-01") }, calendarDate("2030-01-01"), rules)).toBe(
    "stale",
  );
});

it("nothing without fresh and sufficient data is ever green", () => {
  const day = fc.integer({ min: 0, max: 700 }).map((n) => addDays(calendarDate("2025-06-01"), n));
  const facts = fc.record({
    progressBp: fc.option(fc.integer({ min: 0, max: 10_000 })),
    measuredBp: fc.integer({ min: 0, max: 10_000 }),
    oldestReportOn: fc.option(day),
  });
  fc.assert(
    fc.property(facts, (some) => {
      const goal = aGoal(some);
      if (healthOf(goal, today, rules) !== "on-track") return;
      expect(goal.progressBp).not.toBeNull();
      expect(goal.measuredBp).toBeGreaterThanOrEqual(rules.measuredFromBp);
      if (goal.oldestReportOn)
        expect(daysBetween(goal.oldestReportOn, today)).toBeLessThanOrEqual(rules.staleAfterDays);
    }),
  );
});
