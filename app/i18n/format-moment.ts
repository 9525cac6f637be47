import type { Locale } from "./locale";

/** 11月26日 14:05 / 26 Nov, 14:05, by the clock of whoever looks. `at` is in milliseconds since 1970. */
export function formatMoment(locale: Locale, at: number): string {
  return new Intl.DateTimeFormat(locale === "zh-CN" ? "zh-CN" : "en-GB", {
    month: locale === "zh-CN" ? "long" : "short",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(at);
}
