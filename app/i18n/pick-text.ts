import type { Locale } from "./locale";

/** A plan's own text in the language asked for, in the other one where that is empty, and "" where both are. */
export function pickText(locale: Locale, zh: string, en: string): string {
  const [first, second] = locale === "zh-CN" ? [zh, en] : [en, zh];
  return first.trim() === "" ? second : first;
}

/** The language `pickText` would answer in: for the `lang` of the element that shows it. */
export function languageOfText(locale: Locale, zh: string, en: string): Locale {
  if (zh.trim() === "" && en.trim() === "") return locale;
  return pickText(locale, zh, en) === zh ? "zh-CN" : "en";
}

/** The language a free text is written in, as far as its signs tell: Chinese where it holds any of its characters, else null. */
export function languageOfWriting(text: string): Locale | null {
  return /\p{Script=Han}/u.test(text) ? "zh-CN" : null;
}
