import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CalendarScaleInput, calendarScale } from "~/charts/calendar-scale";
import { dateOfDay, dayNumber } from "~/charts/day-number";
import { day } from "./decade-fixture";

const decade: CalendarScaleInput = {
  startsOn: day("2021-01-01"),
  endsOn: day("2035-12-31"),
  left: 340,
  right: 1274,
  hingeOn: day("2026-01-01"),
  gutter: 88,
};

const dayOfTheDecade = fc.integer({ min: dayNumber(decade.startsOn), max: dayNumber(decade.endsOn) }).map(dateOfDay);

describe("the calendar scale", () => {
  it("finds every day again from its left edge and its middle", () => {
    const scale = calendarScale(decade);
    fc.assert(
      fc.property(dayOfTheDecade, (date) => {
        expect(scale.dateAt(scale.startOf(date))).toBe(date);
        expect(scale.dateAt(scale.at(dayNumber(date) + 0.5, "after"))).toBe(date);
      }),
    );
  });

  it("puts later days further right, and gives each the same width", () => {
    const scale = calendarScale(decade);
    fc.assert(
      fc.property(dayOfTheDecade, dayOfTheDecade, (one, other) => {
        expect(Math.sign(scale.startOf(other) - scale.startOf(one))).toBe(one === other ? 0 : other > one ? 1 : -1);
        expect(scale.endOf(one) - scale.startOf(one)).toBeCloseTo(scale.pxPerDay, 9);
      }),
    );
  });

  it("opens a gutter between the last day of one plan period and the first of the next", () => {
    const scale = calendarScale(decade);
    expect(scale.startOf(day("2026-01-01")) - scale.endOf(day("2025-12-31"))).toBeCloseTo(88, 9);
    expect([scale.startOf(decade.startsOn), scale.endOf(decade.endsOn)].map(Math.round)).toEqual([340, 1274]);
  });

  it("reads the nearer day in the gutter", () => {
    const scale = calendarScale(decade);
    expect(scale.dateAt((scale.hinge?.left ?? 0) + 10)).toBe("2025-12-31");
    expect(scale.dateAt((scale.hinge?.right ?? 0) - 10)).toBe("2026-01-01");
  });

  it("reads the first or last day beyond the axis", () => {
    const scale = calendarScale(decade);
    expect(scale.dateAt(-1000)).toBe("2021-01-01");
    expect(scale.dateAt(9000)).toBe("2035-12-31");
  });

  it.each([null, day("2021-01-01"), day("2036-01-01"), day("1999-01-01")])(
    "has no gutter for a hinge at %s",
    (hingeOn) => {
      const scale = calendarScale({ ...decade, hingeOn });
      expect(scale.hinge).toBeNull();
      expect(scale.endOf(day("2025-12-31"))).toBeCloseTo(scale.startOf(day("2026-01-01")), 9);
    },
  );

  it("places the days on which clocks change like any other", () => {
    const scale = calendarScale({ ...decade, hingeOn: null });
    for (const date of ["2026-03-08", "2026-11-01", "1986-05-04"].map(day)) {
      expect(scale.endOf(date) - scale.startOf(date)).toBeCloseTo(scale.pxPerDay, 9);
    }
  });

  it("survives an axis that ends before it starts", () => {
    const scale = calendarScale({ ...decade, startsOn: day("2030-01-01"), endsOn: day("2021-01-01") });
    expect(Number.isFinite(scale.startOf(day("2025-01-01")))).toBe(true);
    expect(scale.dateAt(700)).toBe("2030-01-01");
  });
});
