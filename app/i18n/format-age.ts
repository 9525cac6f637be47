import type { CalendarDate } from "~/domain/calendar-date";
import type { Texts } from "./texts";

/** How long ago a day was, in words that get coarser with age: 今天, 3天前, 2个月前, 1年前. Coming days read as their distance. */
export function formatAge(texts: Texts, on: CalendarDate, today: CalendarDate): string {
  const age = texts.common.age;
  const days = dayNumber(today) - dayNumber(on);
  if (days < 0) return age.inDays(-days);
  if (days === 0) return age.today;
  if (days === 1) return age.yesterday;
  if (days < 60) return age.daysAgo(days);
  if (days < 730) return age.monthsAgo(Math.floor(days / 30.4375));
  return age.yearsAgo(Math.floor(days / 365.25));
}

// Only the type of a calendar date may be imported here: its schema would bring zod into the browser.
function dayNumber(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}
