import { describe, expect, it } from "vitest";
import { calendarDate, calendarMonth } from "~/domain/calendar-date";
import { formatAge } from "~/i18n/format-age";
import { formatDate, formatDateRange, formatDayOfYear, formatMonth, formatYear } from "~/i18n/format-date";
import { formatLargeNumber, formatNumber, formatPercent, formatPoints } from "~/i18n/format-number";
import { languageOfText, pickText } from "~/i18n/pick-text";
import { textsFor } from "~/i18n/texts.server";

const day = calendarDate;

describe("dates", () => {
  it("are written without leading zeros, the Chinese way and the English way", () => {
    expect(formatDate("zh-CN", day("2025-02-07"))).toBe("2025年2月7日");
    expect(formatDate("en", day("2025-02-07"))).toBe("7 Feb 2025");
  });

  it("of the hinge between two periods stay on their own day in every time zone", () => {
    expect(formatDate("zh-CN", day("2025-12-31"))).toBe("2025年12月31日");
    expect(formatDate("en", day("2026-01-01"))).toBe("1 Jan 2026");
  });

  it("may leave out the year, or the day, or both", () => {
    expect(formatDayOfYear("zh-CN", day("2025-02-07"))).toBe("2月7日");
    expect(formatDayOfYear("en", day("2025-02-07"))).toBe("7 Feb");
    expect(formatMonth("zh-CN", calendarMonth("2025-02"))).toBe("2025年2月");
    expect(formatMonth("en", calendarMonth("2025-12"))).toBe("Dec 2025");
    expect(formatYear("zh-CN", 2030)).toBe("2030年");
    expect(formatYear("en", 2030)).toBe("2030");
  });

  it("spanning whole years are written as years", () => {
    expect(formatDateRange("zh-CN", day("2026-01-01"), day("2027-12-31"))).toBe("2026–2027年");
    expect(formatDateRange("en", day("2026-01-01"), day("2026-12-31"))).toBe("2026");
  });

  it("spanning part of one year name the year once", () => {
    expect(formatDateRange("zh-CN", day("2026-03-01"), day("2026-06-30"))).toBe("2026年3月1日—6月30日");
    expect(formatDateRange("en", day("2026-03-01"), day("2026-06-30"))).toBe("1 Mar – 30 Jun 2026");
    expect(formatDateRange("en", day("2026-03-01"), day("2027-06-30"))).toBe("1 Mar 2026 – 30 Jun 2027");
  });
});

describe("numbers", () => {
  it("have separators by thousands", () => {
    expect(formatNumber("zh-CN", 1234567)).toBe("1,234,567");
    expect(formatNumber("en", -1234.5)).toBe("-1,234.5");
    expect(formatNumber("en", 999)).toBe("999");
    expect(formatNumber("en", -0.001)).toBe("0");
  });

  it("in basis points become percentages, never rounded up", () => {
    const written = [0, 5, 50, 6000, 6005, 6050, 9999, 10_000].map((basisPoints) =>
      formatPercent("zh-CN", basisPoints),
    );
    expect(written).toEqual(["0%", "0%", "0.5%", "60%", "60%", "60.5%", "99.9%", "100%"]);
  });

  it("that differ between percentages are points, never percentages", () => {
    expect(formatPoints("zh-CN", 250)).toBe("2.5个百分点");
    expect(formatPoints("en", 100)).toBe("1 percentage point");
    expect(formatPoints("en", -250)).toBe("-2.5 percentage points");
  });

  it("that are large are said as people say them", () => {
    expect(formatLargeNumber("zh-CN", 9_999)).toBe("9,999");
    expect(formatLargeNumber("zh-CN", 12_000)).toBe("1.2万");
    expect(formatLargeNumber("zh-CN", 345_000_000)).toBe("3.45亿");
    expect(formatLargeNumber("en", 12_000)).toBe("12,000");
    expect(formatLargeNumber("en", 345_000_000)).toBe("345 million");
  });
});

describe("ages", () => {
  const texts = { zh: textsFor("zh-CN"), en: textsFor("en") };
  const today = day("2026-03-01");

  it("get coarser as they grow", () => {
    const days = ["2026-03-01", "2026-02-28", "2026-02-26", "2026-01-01", "2025-12-01", "2023-03-01"];
    expect(days.map((on) => formatAge(texts.zh, day(on), today))).toEqual([
      "今天",
      "昨天",
      "3天前",
      "59天前",
      "2个月前",
      "3年前",
    ]);
  });

  it("read as distances when they lie ahead", () => {
    expect(formatAge(texts.en, day("2026-03-02"), today)).toBe("tomorrow");
    expect(formatAge(texts.zh, day("2026-03-11"), today)).toBe("10天后");
  });
});

describe("text in two languages", () => {
  it("is given in the language asked for, else in the other", () => {
    expect(pickText("zh-CN", "目标", "Goal")).toBe("目标");
    expect(pickText("en", "目标", "Goal")).toBe("Goal");
    expect(pickText("en", "目标", " ")).toBe("目标");
    expect(pickText("zh-CN", "", "")).toBe("");
  });

  it("tells which language it ended up in", () => {
    expect(languageOfText("en", "目标", "")).toBe("zh-CN");
    expect(languageOfText("zh-CN", "", "Goal")).toBe("en");
    expect(languageOfText("en", "", "")).toBe("en");
  });
});
