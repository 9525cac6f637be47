import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDate } from "~/domain/calendar-date";
import { addDays, yearOf } from "~/domain/calendar-days";
import type { Span } from "~/domain/schedule";
import { quarterOf, yearsOf, yearWithin } from "~/domain/year-span";
import { yearTarget } from "~/domain/year-target";

const anySpan = fc
  .record({ from: fc.integer({ min: 0, max: 4000 }), days: fc.integer({ min: 0, max: 4000 }) })
  .map(({ from, days }): Span => {
    const startsOn = addDays(calendarDate("2021-01-01"), from);
    return { startsOn, endsOn: addDays(startsOn, days) };
  });

describe("what a planned quantity asks of a year", () => {
  it("sums to the plan over the years, never takes anything back, and is whole", () => {
    fc.assert(
      fc.property(anySpan, fc.integer({ min: 1, max: 1_000_000_000 }), (span, planned) => {
        const targets = yearsOf(span).map((year) => yearTarget(planned, span, year));
        expect(targets.reduce((sum, { inYear }) => sum + inYear, 0)).toBe(planned);
        for (const { inYear, byYearEnd } of targets) {
          expect(Number.isInteger(inYear) && inYear >= 0 && byYearEnd >= inYear && byYearEnd <= planned).toBe(true);
        }
      }),
    );
  });

  it("is nothing before the first year and nothing more after the last", () => {
    const span = { startsOn: calendarDate("2026-03-01"), endsOn: calendarDate("2027-02-28") };
    expect(yearTarget(100, span, 2025)).toEqual({ byYearEnd: 0, inYear: 0 });
    expect(yearTarget(100, span, 2028)).toEqual({ byYearEnd: 100, inYear: 0 });
  });

  it("follows the calendar: 306 of 365 days are 84 of 100", () => {
    const span = { startsOn: calendarDate("2026-03-01"), endsOn: calendarDate("2027-02-28") };
    expect(yearTarget(100, span, 2026)).toEqual({ byYearEnd: 84, inYear: 84 });
    expect(yearTarget(100, span, 2027)).toEqual({ byYearEnd: 100, inYear: 16 });
  });
});

describe("the years of a plan", () => {
  it("are all that its span touches, and the year of any day is one of them", () => {
    fc.assert(
      fc.property(anySpan, anySpan, (span, { startsOn: day }) => {
        const years = yearsOf(span);
        expect([years[0], years.at(-1)]).toEqual([yearOf(span.startsOn), yearOf(span.endsOn)]);
        expect(years).toContain(yearWithin(span, day));
      }),
    );
  });

  it.each([
    ["2026-01-01", 1],
    ["2026-03-31", 1],
    ["2026-04-01", 2],
    ["2026-09-30", 3],
    ["2026-10-01", 4],
    ["2026-12-31", 4],
  ])("%s lies in quarter %i", (day, quarter) => {
    expect(quarterOf(calendarDate(day))).toBe(quarter);
  });
});
