import type { CalendarMonth } from "~/domain/calendar-date";
import { lastDayOf } from "~/domain/calendar-days";
import { english } from "./deadline-english";
import type { Day, DeadlineContext, Patterns, Understood } from "./deadline-types";
import { hanNumber } from "./han-number";

export function dayOf(year: number, month: number, day: number): Day {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The last day of a month; a month that isn't one gives a day that doesn't exist. */
export function monthEnd(year: number, month: number): Day {
  return month >= 1 && month <= 12
    ? lastDayOf(dayOf(year, month, 1).slice(0, 7) as CalendarMonth)
    : dayOf(year, month, 1);
}

const y = "(?:(20\\d\\d|\\d\\d)年(?:度)?|(今年|本年|当年|明年|次年|来年|后年)(?:度)?)?的?";
const by = "(?:以前|之前|前|内|以内)?";

// The year of the first two parts: written, told from the context, or supplied by it.
function yearOf([written, told]: readonly (string | undefined)[], context: DeadlineContext) {
  if (written) return { year: written.length === 2 ? 2000 + Number(written) : Number(written), yearSupplied: false };
  const later = told === undefined ? 0 : /明|次|来/.test(told) ? 1 : told === "后年" ? 2 : 0;
  return { year: context.year + later, yearSupplied: true };
}

const monthParts: Readonly<Record<string, number>> = { 初: 10, 上旬: 10, 中: 20, 中旬: 20 };

function inMonth(parts: readonly (string | undefined)[], context: DeadlineContext): Understood {
  const { year, yearSupplied } = yearOf(parts, context);
  const [month, part] = [Number(parts[2]), parts[3]];
  const day = monthParts[part ?? ""];
  return { endsOn: day ? dayOf(year, month, day) : monthEnd(year, month), yearSupplied };
}

function inQuarter(parts: readonly (string | undefined)[], context: DeadlineContext): Understood {
  const { year, yearSupplied } = yearOf(parts, context);
  return { endsOn: monthEnd(year, (hanNumber(parts[2] ?? "") ?? 0) * 3), yearSupplied };
}

function endOfYear(year: number): Day {
  return dayOf(year, 12, 31);
}

// 十三五 ended in 2020; every five-year plan after it, five years later.
function fiveYears(word: string | undefined): { startsOn: Day; endsOn: Day } | null {
  const n = hanNumber(word ?? "");
  if (n === null || n < 3 || n > 9) return null;
  return { startsOn: dayOf(2001 + n * 5, 1, 1), endsOn: endOfYear(2005 + n * 5) };
}

/** Ways to write a deadline, the particular before the general. The words come without blanks, "by" and "done". */
export const patterns: Patterns = [
  [
    /^(20\d\d)[年./-](\d{1,2})[月./-](\d{1,2})[日号]?(?:底)?(?:以前|之前|前|止)?$/,
    ([year, month, day]) => ({ endsOn: dayOf(Number(year), Number(month), Number(day)) }),
  ],
  [
    /^(20\d\d)(\d{2})(\d{2})前?$/,
    ([year, month, day]) => ({ endsOn: dayOf(Number(year), Number(month), Number(day)) }),
  ],
  [
    new RegExp(`^${y}(\\d{1,2})月(\\d{1,2})[日号]${by}$`),
    (parts, context) => {
      const { year, yearSupplied } = yearOf(parts, context);
      return { endsOn: dayOf(year, Number(parts[2]), Number(parts[3])), yearSupplied };
    },
  ],
  [new RegExp(`^${y}(\\d{1,2})月份?(底|末|初|中|上旬|中旬|下旬)?$`), inMonth],
  [new RegExp(`^${y}(\\d{1,2})月份?(底|末|初|中|上旬|中旬|下旬)${by}$`), inMonth],
  [new RegExp(`^${y}(\\d{1,2})月份?内$`), inMonth],
  // "Before June" may mean the end of May or the end of June.
  [
    new RegExp(`^${y}(\\d{1,2})月份?(?:以前|之前|前)$`),
    (parts, context) => {
      const { year } = yearOf(parts, context);
      const month = Number(parts[2]);
      return { reason: "before", endsOn: month > 1 ? monthEnd(year, month - 1) : endOfYear(year - 1) };
    },
  ],
  [/^(20\d\d)[./-](\d{1,2})(?:月|底|前)?$/, ([year, month]) => ({ endsOn: monthEnd(Number(year), Number(month)) })],
  [/^(20\d\d)(0[1-9]|1[0-2])$/, ([year, month]) => ({ endsOn: monthEnd(Number(year), Number(month)) })],
  [new RegExp(`^${y}(?:第)?([一二三四1-4])季度?(?:末|底)?${by}$`), inQuarter],
  [/^(20\d\d)年?q([1-4])$/, ([year, quarter]) => ({ endsOn: monthEnd(Number(year), Number(quarter) * 3) })],
  [
    new RegExp(`^${y}(?:上半年|年中)(?:末|底)?${by}$`),
    (parts, context) => {
      const { year, yearSupplied } = yearOf(parts, context);
      return { endsOn: dayOf(year, 6, 30), yearSupplied };
    },
  ],
  [
    new RegExp(`^${y}下半年(?:末|底)?${by}$`),
    (parts, context) => {
      const { year, yearSupplied } = yearOf(parts, context);
      return { endsOn: endOfYear(year), yearSupplied };
    },
  ],
  [
    /^(?:每|逐|按|分|定期|经常|不定期|随时)(?!.*(?:20\d\d))/,
    (_, { year }) => ({ reason: "recurring", endsOn: endOfYear(year) }),
  ],
  [/^(?:长期|持续|常态|长效|经常性|贯穿|坚持|不断|永久|滚动)/, (_, { plan }) => ({ reason: "long-term", ...plan })],
  [
    /^(?:全年|年度|本年度?|当年度?|今年度?|全年度|年内全年)(?:工作|任务|推进|持续推进|实施)?$/,
    (_, { year }) => ({ reason: "whole-year", startsOn: dayOf(year, 1, 1), endsOn: endOfYear(year) }),
  ],
  [
    /^(20\d\d|\d\d)(?:年度|年全年|年全年度|全年)$/,
    ([year]) => ({ startsOn: dayOf(fullYear(year), 1, 1), endsOn: endOfYear(fullYear(year)) }),
  ],
  [
    /^(20\d\d)年?(?:年?底|年?末|内|年内|底)?(?:前|之前以内)?$/,
    ([year], _context) => ({ endsOn: endOfYear(Number(year)) }),
  ],
  [/^(\d\d)年(?:年?底|年?末|内)?(?:前)?$/, ([year]) => ({ endsOn: endOfYear(fullYear(year)) })],
  [
    /^(今年|本年|当年|明年|次年|来年|后年)?(?:年?底|年?末|内|年内)(?:以前|之前|前)?$/,
    ([told], context) => ({ endsOn: endOfYear(yearOf([undefined, told], context).year), yearSupplied: true }),
  ],
  [
    /^(?:明年|次年|来年)(?:度|全年)?$/,
    (_, { year }) => ({ reason: "whole-year", startsOn: dayOf(year + 1, 1, 1), endsOn: endOfYear(year + 1) }),
  ],
  [
    /^十([三四五六七八九])五(?:规划)?(?:期?末|收官|结束)?(?:以前|之前|前|时)?$/,
    ([word]) => {
      const span = fiveYears(word);
      return span && { endsOn: span.endsOn };
    },
  ],
  [/^十([三四五六七八九])五(?:规划)?(?:期间|时期|期内|期)$/, ([word]) => fiveYears(word)],
  [/^(?:规划期|规划期限|规划期间|规划)(?:内|末|期末|结束|期内)?(?:前)?$/, (_, { plan }) => ({ endsOn: plan.endsOn })],
  [
    /^(\d+|[一二两三四五六七八九十]+|半)个?(年|月|季度|工作日|天|日|周|星期)(?:以内|之内|内|左右)?$/,
    ([count, unit], context) => relative(count, unit, context),
  ],
  [
    /^(?:立即|即时|即刻|尽快|马上|立行立改|近期|适时|待定|另行|视情|按|根据|春节|国庆|中秋|元旦|五一|暑期|年初|未定|已)/,
    () => ({ reason: "undetermined" }),
  ],
  ...english,
];

function fullYear(year: string | undefined): number {
  return (year ?? "").length === 2 ? 2000 + Number(year) : Number(year);
}

// Within a time that begins on a day nobody named: proposed from where the plan or the year begins.
function relative(count: string | undefined, unit: string | undefined, { plan, year }: DeadlineContext): Understood {
  const from = plan.startsOn > dayOf(year, 1, 1) ? plan.startsOn : dayOf(year, 1, 1);
  const n = count === "半" ? 0.5 : (hanNumber(count ?? "") ?? Number(count));
  const months = unit === "年" ? n * 12 : unit === "季度" ? n * 3 : unit === "月" ? n : 0;
  if (!Number.isInteger(months) || months < 1 || months > 600) return { reason: "no-beginning" };
  const index = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + months - 1;
  return { reason: "no-beginning", endsOn: monthEnd(Math.floor(index / 12), (index % 12) + 1) };
}
