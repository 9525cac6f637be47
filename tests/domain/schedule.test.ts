import fc from "fast-check";
import { expect, it } from "vitest";
import { calendarDate } from "~/domain/calendar-date";
import { addDays } from "~/domain/calendar-days";
import { scheduledProgress } from "~/domain/schedule";

const year = { startsOn: calendarDate("2026-01-01"), endsOn: calendarDate("2026-12-31") };

it.each([
  ["2025-12-31", 0],
  ["2026-01-01", 27],
  ["2026-07-02", 5014],
  ["2026-12-30", 9973],
  ["2026-12-31", 10_000],
  ["2027-06-01", 10_000],
])("on %s a calendar year is at %i basis points", (day, progress) => {
  expect(scheduledProgress(year, calendarDate(day))).toBe(progress);
});

it("a task of one day is done by schedule on that day", () => {
  const day = calendarDate("2028-02-29");
  expect(scheduledProgress({ startsOn: day, endsOn: day }, day)).toBe(10_000);
  expect(scheduledProgress({ startsOn: day, endsOn: day }, addDays(day, -1))).toBe(0);
});

it("schedule never runs backwards and stays within the whole", () => {
  const offset = fc.integer({ min: -400, max: 4000 });
  fc.assert(
    fc.property(offset, fc.integer({ min: 0, max: 3650 }), offset, (from, length, at) => {
      const startsOn = addDays(calendarDate("2026-01-01"), from);
      const span = { startsOn, endsOn: addDays(startsOn, length) };
      const [day, next] = [addDays(calendarDate("2026-01-01"), at), addDays(calendarDate("2026-01-01"), at + 1)];
      expect(scheduledProgress(span, next)).toBeGreaterThanOrEqual(scheduledProgress(span, day));
      expect(scheduledProgress(span, day)).toBeGreaterThanOrEqual(0);
      expect(scheduledProgress(span, day)).toBeLessThanOrEqual(10_000);
    }),
  );
});
