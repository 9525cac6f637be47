import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CalendarDate, calendarDate } from "~/domain/calendar-date";
import { addDays, daysBetween } from "~/domain/calendar-days";
import { shiftedDate, typedDate } from "~/domain/typed-date";

describe("a day as it is typed", () => {
  it.each([
    ["2026-06-30", "2026-06-30"],
    ["20260630", "2026-06-30"],
    ["2026.6.30", "2026-06-30"],
    ["2026/6/30", "2026-06-30"],
    ["2026年6月30日", "2026-06-30"],
    ["2026年6月30", "2026-06-30"],
    [" ２０２６。６。３０ ", "2026-06-30"],
    ["2028-2-29", "2028-02-29"],
  ])("%j is %s", (text, day) => {
    expect(typedDate(text)).toBe(day);
  });

  it.each(["", "2026", "2026-06", "30.6.2026", "2026-02-30", "2026-13-01", "20260631", "1899-12-31", "明年"])(
    "%j is none",
    (text) => {
      expect(typedDate(text)).toBeNull();
    },
  );

  it("is always a day that a form would take", () => {
    const parts = fc.tuple(
      fc.integer({ min: 1800, max: 2300 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
    );
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const typed = typedDate(`${year}.${month}.${day}`);
        const strict = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
        expect(typed).toBe(CalendarDate.safeParse(strict).success ? strict : null);
      }),
    );
  });
});

describe("a day that is shifted", () => {
  it("by months ends on the last day of a shorter one", () => {
    expect(shiftedDate(calendarDate("2026-01-31"), { months: 1, days: 0 })).toBe("2026-02-28");
    expect(shiftedDate(calendarDate("2027-12-31"), { months: 2, days: 0 })).toBe("2028-02-29");
    expect(shiftedDate(calendarDate("2026-03-31"), { months: -13, days: 0 })).toBe("2025-02-28");
  });

  it("by days is as many days away", () => {
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 4000 }), (days) => {
        const date = calendarDate("2031-05-17");
        expect(shiftedDate(date, { months: 0, days })).toBe(addDays(date, days));
        expect(daysBetween(date, shiftedDate(date, { months: 0, days }))).toBe(days);
      }),
    );
  });
});
