import { administering as en } from "./en/administering";
import type { Locale } from "./locale";
import { useLocale } from "./texts-context";
import { administering as zhCN } from "./zh-CN/administering";

const texts: Readonly<Record<Locale, typeof zhCN>> = { "zh-CN": zhCN, en };

/** What the pages of units, of the calendar, of rules and of backups say and no other: it comes with them, in both languages. */
export function administeringTexts(locale: Locale): typeof zhCN {
  return texts[locale];
}

/** The same in the language being shown. */
export function useAdministeringTexts(): typeof zhCN {
  return administeringTexts(useLocale());
}
