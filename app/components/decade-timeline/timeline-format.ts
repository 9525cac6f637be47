import type { TimelineFormat } from "~/charts/timeline-input";
import type { CalendarDate } from "~/domain/calendar-date";
import { formatDate, formatDateRange, formatDayOfYear, formatYear } from "~/i18n/format-date";
import { formatPercent } from "~/i18n/format-number";
import type { Locale } from "~/i18n/locale";
import type { Texts } from "~/i18n/texts";

/** The words of one language for the geometry to place. */
export function timelineFormat(locale: Locale, texts: Texts, today: CalendarDate, lookingBack = false): TimelineFormat {
  const words = texts.timeline;
  const [name, named] = lookingBack ? [words.asOf, words.asOfDay] : [words.today, words.todayOn];
  return {
    tick: (unit, startsOn) => tickWordings[unit](partsOf(startsOn), texts, locale, startsOn),
    progress: (progressBp) =>
      progressBp === null ? texts.common.progress.unmeasured : wholePercent(locale, progressBp),
    today: [named(formatDate(locale, today)), named(formatDayOfYear(locale, today)), name],
    hinge: [words.hingeWords.before, words.hingeWords.after],
    undated: words.undated,
    outside: (startsOn, endsOn) => formatDateRange(locale, startsOn, endsOn),
  };
}

/** Whole percent, never rounded up: nothing reads 100 % before it is done. */
export function wholePercent(locale: Locale, basisPoints: number): string {
  return formatPercent(locale, Math.floor(basisPoints / 100) * 100);
}

type Parts = { readonly year: number; readonly month: number; readonly day: number };
type Wordings = (parts: Parts, texts: Texts, locale: Locale, date: CalendarDate) => readonly string[];

const tickWordings: Record<Parameters<TimelineFormat["tick"]>[0], Wordings> = {
  "five-years": ({ year }) => [`${year}–${year + 4}`, String(year)],
  year: ({ year }) => [String(year), String(year).slice(2)],
  quarter: ({ year, month }, { timeline }, locale) => {
    const quarter = timeline.ticks.quarter((month + 2) / 3);
    return month === 1
      ? [timeline.ticks.quarterOfYear(year), formatYear(locale, year), String(year), String(year)]
      : [quarter, quarter, quarter, `Q${(month + 2) / 3}`];
  },
  month: ({ year, month }, { timeline }) =>
    month === 1
      ? [timeline.ticks.monthOfYear(year), String(year)]
      : [timeline.ticks.month(month), timeline.ticks.month(month)],
  week: (_, __, locale, date) => [formatDayOfYear(locale, date)],
  day: ({ day }) => [String(day)],
};

function partsOf(date: CalendarDate): Parts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}
