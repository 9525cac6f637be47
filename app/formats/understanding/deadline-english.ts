import type { CalendarMonth } from "~/domain/calendar-date";
import { lastDayOf } from "~/domain/calendar-days";
import type { Patterns, Understood } from "./deadline-types";

const names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const month = "(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\\.?";
const by = "(?:by |before |until |till |due |in |on )?(?:the )?";

function numberOf(name: string | undefined): number {
  return names.indexOf((name ?? "").slice(0, 3)) + 1;
}

function day(year: string | number | undefined, monthNumber: number, date: string | number | undefined): string {
  return `${year}-${String(monthNumber).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

function monthEnd(year: string | number | undefined, monthNumber: number): string {
  return lastDayOf(day(year, monthNumber, 1).slice(0, 7) as CalendarMonth);
}

function yearEnd(year: string | number | undefined): Understood {
  return { endsOn: day(year, 12, 31) };
}

/** Ways to write a deadline in English; the words come in small letters with single blanks. */
export const english: Patterns = [
  [
    new RegExp(`^${by}${month} (\\d{1,2})(?:st|nd|rd|th)?,? (20\\d\\d)$`),
    ([name, date, year]) => ({ endsOn: day(year, numberOf(name), date) }),
  ],
  [
    new RegExp(`^${by}(\\d{1,2})(?:st|nd|rd|th)? ${month},? (20\\d\\d)$`),
    ([date, name, year]) => ({ endsOn: day(year, numberOf(name), date) }),
  ],
  [
    new RegExp(`^${by}(?:end of |late )?${month},? (20\\d\\d)$`),
    ([name, year]) => ({ endsOn: monthEnd(year, numberOf(name)) }),
  ],
  [
    new RegExp(`^${by}(?:end of |late )?${month}$`),
    ([name], { year }) => ({ endsOn: monthEnd(year, numberOf(name)), yearSupplied: true }),
  ],
  [
    new RegExp(`^${by}(?:end of )?q([1-4]),? (20\\d\\d)$`),
    ([quarter, year]) => ({ endsOn: monthEnd(year, Number(quarter) * 3) }),
  ],
  [
    new RegExp(`^${by}(?:end of )?(20\\d\\d),? q([1-4])$`),
    ([year, quarter]) => ({ endsOn: monthEnd(year, Number(quarter) * 3) }),
  ],
  [
    new RegExp(`^${by}(?:end of )?q([1-4])$`),
    ([quarter], { year }) => ({ endsOn: monthEnd(year, Number(quarter) * 3), yearSupplied: true }),
  ],
  [new RegExp(`^${by}(?:h1|first half of|mid|middle of)[ -](20\\d\\d)$`), ([year]) => ({ endsOn: day(year, 6, 30) })],
  [
    new RegExp(`^${by}(?:h2 |second half of |end of |end |year-end |yearend |late )?(20\\d\\d)$`),
    ([year]) => yearEnd(year),
  ],
  [
    new RegExp(`^${by}(?:year[- ]?end|end of (?:the )?year|end of this year|this year)$`),
    (_, { year }) => ({ ...yearEnd(year), yearSupplied: true }),
  ],
  [
    /^(?:all year|whole year|annual|full year|throughout the year|year)$/,
    (_, { year }) => ({ reason: "whole-year", startsOn: day(year, 1, 1), endsOn: day(year, 12, 31) }),
  ],
  [
    /^(?:long[- ]term|ongoing|continuous|continuing|permanent|throughout)/,
    (_, { plan }) => ({ reason: "long-term", ...plan }),
  ],
  [
    /^(?:every|each|monthly|quarterly|weekly|yearly|annually|half-yearly|regularly)/,
    (_, { year }) => ({ reason: "recurring", endsOn: day(year, 12, 31) }),
  ],
  [/^(?:tbd|tbc|asap|immediately|soon|as needed|to be)/, () => ({ reason: "undetermined" })],
];
