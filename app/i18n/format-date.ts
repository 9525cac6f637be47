import type { CalendarDate, CalendarMonth } from "~/domain/calendar-date";
import type { Locale } from "./locale";

const englishMonths = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** 2025年2月7日 / 7 Feb 2025. Made from the date's own figures: no time zone can move it. */
export function formatDate(locale: Locale, date: CalendarDate): string {
  const { year, month, day } = partsOf(date);
  return locale === "zh-CN" ? `${year}年${month}月${day}日` : `${day} ${englishMonths[month - 1]} ${year}`;
}

/** 2月7日 / 7 Feb: where the year is plain from its surroundings. */
export function formatDayOfYear(locale: Locale, date: CalendarDate): string {
  const { month, day } = partsOf(date);
  return locale === "zh-CN" ? `${month}月${day}日` : `${day} ${englishMonths[month - 1]}`;
}

/** 2025年2月 / Feb 2025. */
export function formatMonth(locale: Locale, month: CalendarMonth): string {
  const parts = partsOf(month);
  return locale === "zh-CN" ? `${parts.year}年${parts.month}月` : `${englishMonths[parts.month - 1]} ${parts.year}`;
}

/** 2025年 / 2025. */
export function formatYear(locale: Locale, year: number): string {
  return locale === "zh-CN" ? `${year}年` : String(year);
}

/**
 * A span of days, both ends included, as short as it stays exact: whole years become 2026–2027年 / 2026–2027, days of one
 * year name the year once.
 */
export function formatDateRange(locale: Locale, from: CalendarDate, to: CalendarDate): string {
  const [start, end] = [partsOf(from), partsOf(to)];
  if (from.endsWith("-01-01") && to.endsWith("-12-31")) {
    const years = start.year === end.year ? String(start.year) : `${start.year}–${end.year}`;
    return locale === "zh-CN" ? `${years}年` : years;
  }
  const short = start.year === end.year ? formatDayOfYear : formatDate;
  return locale === "zh-CN"
    ? `${formatDate(locale, from)}—${short(locale, to)}`
    : `${short(locale, from)} – ${formatDate(locale, to)}`;
}

function partsOf(date: CalendarDate | CalendarMonth): {
  year: number;
  month: number;
  day: number;
} {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  };
}
