import type { Locale } from "./locale";

/** 1,234,567 in both languages; decimals as they are, at most two. */
export function formatNumber(_locale: Locale, value: number): string {
  const [whole = "0", decimals] = String(Math.abs(Number(value.toFixed(2)))).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const sign = value < 0 && Number(value.toFixed(2)) !== 0 ? "-" : "";
  return `${sign}${grouped}${decimals === undefined ? "" : `.${decimals}`}`;
}

/** Basis points (0–10,000) as a percentage with one decimal at most, rounded down: nothing reads 100% before it is. */
export function formatPercent(locale: Locale, basisPoints: number): string {
  return `${formatNumber(locale, Math.floor(basisPoints / 10) / 10)}%`;
}

/** A difference between two percentages, in basis points: 个百分点 / points, never a percentage itself. */
export function formatPoints(locale: Locale, basisPoints: number): string {
  const points = formatNumber(locale, Math.round(basisPoints / 10) / 10);
  if (locale === "zh-CN") return `${points}个百分点`;
  return `${points} ${Math.abs(basisPoints) === 100 ? "percentage point" : "percentage points"}`;
}

/** A large number as people say it: 1.2万, 3.45亿; in English 12,000 stays and millions are shortened, 345 million. */
export function formatLargeNumber(locale: Locale, value: number): string {
  const scales = locale === "zh-CN" ? chineseScales : englishScales;
  const scale = scales.find(({ from }) => Math.abs(value) >= from);
  return scale ? `${formatNumber(locale, value / scale.unit)}${scale.word}` : formatNumber(locale, value);
}

const chineseScales = [
  { from: 1e8, unit: 1e8, word: "亿" },
  { from: 1e4, unit: 1e4, word: "万" },
];

const englishScales = [
  { from: 1e9, unit: 1e9, word: " billion" },
  { from: 1e6, unit: 1e6, word: " million" },
];
