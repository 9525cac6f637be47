import type { CalendarDate, CalendarMonth } from "~/domain/calendar-date";
import { formatAge } from "./format-age";
import { formatDate, formatDateRange, formatDayOfYear, formatMonth, formatYear } from "./format-date";
import { formatLargeNumber, formatNumber, formatPercent, formatPoints } from "./format-number";
import type { Locale } from "./locale";
import { pickText } from "./pick-text";
import type { Texts } from "./texts";
import { useLocale, useTexts } from "./texts-context";

/** Every formatter with the language already given. */
export function formatsFor(locale: Locale, texts: Texts) {
  return {
    age: (on: CalendarDate, today: CalendarDate) => formatAge(texts, on, today),
    date: (date: CalendarDate) => formatDate(locale, date),
    dateRange: (from: CalendarDate, to: CalendarDate) => formatDateRange(locale, from, to),
    dayOfYear: (date: CalendarDate) => formatDayOfYear(locale, date),
    largeNumber: (value: number) => formatLargeNumber(locale, value),
    month: (month: CalendarMonth) => formatMonth(locale, month),
    number: (value: number) => formatNumber(locale, value),
    percent: (basisPoints: number) => formatPercent(locale, basisPoints),
    points: (basisPoints: number) => formatPoints(locale, basisPoints),
    text: (zh: string, en: string) => pickText(locale, zh, en),
    year: (year: number) => formatYear(locale, year),
  };
}

/** The formatters of the language being shown: `format.date(plan.startsOn)`, `format.text(goal.titleZh, goal.titleEn)`. */
export function useFormats(): ReturnType<typeof formatsFor> {
  return formatsFor(useLocale(), useTexts());
}
