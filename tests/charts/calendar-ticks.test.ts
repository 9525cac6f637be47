import { describe, expect, it } from "vitest";
import { calendarScale } from "~/charts/calendar-scale";
import { calendarTicks } from "~/charts/calendar-ticks";
import { timelineFormat } from "~/components/decade-timeline/timeline-format";
import { textsFor } from "~/i18n/texts.server";
import { day, plainFormat } from "./decade-fixture";

function labels(startsOn: string, endsOn: string, width: number, locale: "zh-CN" | "en" = "zh-CN"): string[] {
  const format = timelineFormat(locale, textsFor(locale), day("2026-11-23"));
  const span = { startsOn: day(startsOn), endsOn: day(endsOn), hingeOn: day("2026-01-01") };
  const scale = calendarScale({ ...span, left: 0, right: width, gutter: 80 });
  return calendarTicks(scale, format, 12, 0).flatMap(({ label }) => label?.text ?? []);
}

describe("ticks", () => {
  it("name the years of a decade", () => {
    expect(labels("2021-01-01", "2035-12-31", 940).slice(3, 7)).toEqual(["2024", "2025", "2026", "2027"]);
  });

  it("shorten all years alike where they would touch", () => {
    expect(labels("2021-01-01", "2035-12-31", 420).slice(3, 7)).toEqual(["24", "25", "26", "27"]);
  });

  it("fall back to plan periods of five years on the narrowest axis", () => {
    expect(labels("2021-01-01", "2035-12-31", 260)).toEqual(["2021", "2026", "2031"]);
  });

  it("name quarters, then months, then days as the axis is drawn closer", () => {
    expect(labels("2026-01-01", "2029-12-31", 600).slice(0, 4)).toEqual(["2026", "Q2", "Q3", "Q4"]);
    expect(labels("2026-01-01", "2027-12-31", 1800).slice(0, 3)).toEqual(["2026年1月", "2月", "3月"]);
    expect(labels("2026-01-01", "2026-12-31", 1000, "en").slice(0, 3)).toEqual(["Jan 2026", "Feb", "Mar"]);
    expect(labels("2026-02-01", "2026-02-28", 1000)).toEqual(
      Array.from({ length: 28 }, (_, index) => String(index + 1)),
    );
  });

  it("stand at the same places in every time zone", () => {
    const scale = calendarScale({
      startsOn: day("2021-01-01"),
      endsOn: day("2035-12-31"),
      hingeOn: null,
      left: 0,
      right: 5478,
      gutter: 0,
    });
    const xs = calendarTicks(scale, plainFormat, 12, 0)
      .filter(({ label }) => label !== null)
      .map(({ x }) => x);
    expect(xs.length).toBeGreaterThan(15);
    expect(xs.every((x) => Number.isInteger(x))).toBe(true);
  });
});
