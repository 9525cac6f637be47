import { describe, expect, it } from "vitest";
import { calendarDate } from "~/domain/calendar-date";
import { axisOf } from "~/domain/plan-axis";

function aSpan(startsOn: string, endsOn: string) {
  return { startsOn: calendarDate(startsOn), endsOn: calendarDate(endsOn) };
}

describe("the axis plans are drawn on", () => {
  it("is missing where there is no plan", () => {
    expect(axisOf([])).toBeNull();
  });

  it("opens where one plan takes over from another", () => {
    expect(axisOf([aSpan("2021-01-01", "2025-12-31"), aSpan("2026-01-01", "2035-12-31")])).toEqual({
      startsOn: "2021-01-01",
      endsOn: "2035-12-31",
      hingeOn: "2026-01-01",
    });
  });

  it("has no hinge for one plan, nor for plans that run side by side", () => {
    expect(axisOf([aSpan("2026-01-01", "2035-12-31")])?.hingeOn).toBeNull();
    expect(axisOf([aSpan("2024-01-01", "2030-12-31"), aSpan("2026-01-01", "2035-12-31")])?.hingeOn).toBeNull();
  });

  it("spans whole years, whatever the order and days of the plans", () => {
    expect(axisOf([aSpan("2026-03-01", "2030-06-30"), aSpan("2021-04-01", "2025-12-31")])).toEqual({
      startsOn: "2021-01-01",
      endsOn: "2030-12-31",
      hingeOn: "2026-03-01",
    });
  });

  it("takes the latest of several hand-overs", () => {
    const plans = [
      aSpan("2016-01-01", "2020-12-31"),
      aSpan("2021-01-01", "2025-12-31"),
      aSpan("2026-01-01", "2030-12-31"),
    ];
    expect(axisOf(plans)?.hingeOn).toBe("2026-01-01");
  });
});
