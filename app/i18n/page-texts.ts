import type { Locale } from "./locale";
import { useLocale } from "./texts-context";

/** What only pages of one kind say: it comes with them, in both languages, and weighs on no other page. */
export interface PageTexts<Words> {
  of(locale: Locale): Words;
  /** In the language being shown. */
  use(): Words;
}

export function pageTexts<Words>(texts: Readonly<Record<Locale, Words>>): PageTexts<Words> {
  return { of: (locale) => texts[locale], use: () => texts[useLocale()] };
}
