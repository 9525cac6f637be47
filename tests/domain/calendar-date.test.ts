import fc from "fast-check";
import { expect, it } from "vitest";
import { CalendarDate, calendarDate, calendarMonth } from "~/domain/calendar-date";
import { addDays, addMonths, dayAt, daysBetween, endOfDay, lastDayOf, monthOf } from "~/domain/calendar-days";

it.each([
  "2025-02-30",
  "2025-13-01",
  "2025-00-10",
  "2025-1-1",
  "2025-02-29",
  "25-01-01",
  "2025-01-01T00:00",
  "",
  "0999-01-01",
])("%j is no calendar date", (text) => {
  expect(CalendarDate.safeParse(text).success).toBe(false);
});

it("29 February exists in leap years", () => {
  expect(CalendarDate.safeParse("2028-02-29").success).toBe(true);
});

it("adding days and counting them agree, whatever the machine's time zone", () => {
  const start = calendarDate("2021-01-01");
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 20_000 }), (days) => {
      expect(daysBetween(start, addDays(start, days))).toBe(days);
    }),
  );
});

it.each([
  ["2026-01", -1, "2025-12"],
  ["2026-12", 1, "2027-01"],
  ["2026-05", -17, "2024-12"],
])("%s and %i months is %s", (month, count, expected) => {
  expect(addMonths(calendarMonth(month), count)).toBe(expected);
});

it("the last day of February follows the leap year", () => {
  expect(lastDayOf(calendarMonth("2028-02"))).toBe("2028-02-29");
  expect(lastDayOf(calendarMonth("2027-02"))).toBe("2027-02-28");
});

it("a day of the organisation ends at its own midnight, not the machine's", () => {
  const day = calendarDate("2026-03-31");
  expect(endOfDay(day, "Asia/Shanghai")).toBe(Date.parse("2026-03-31T15:59:59.999Z"));
  expect(endOfDay(calendarDate("2026-03-29"), "Europe/Berlin")).toBe(Date.parse("2026-03-29T21:59:59.999Z"));
});

it("every instant up to the end of a day is on it or before", () => {
  const zone = fc.constantFrom("Asia/Shanghai", "America/Los_Angeles", "Pacific/Apia", "Australia/Lord_Howe");
  fc.assert(
    fc.property(zone, fc.integer({ min: 0, max: 5000 }), (timeZone, offset) => {
      const day = addDays(calendarDate("2020-01-01"), offset);
      const end = endOfDay(day, timeZone);
      expect(dayAt(end, timeZone) <= day).toBe(true);
      expect(dayAt(end + 1, timeZone) > day).toBe(true);
    }),
    { numRuns: 60 },
  );
});

it("a date knows its month", () => {
  expect(monthOf(calendarDate("2026-11-23"))).toBe("2026-11");
});
