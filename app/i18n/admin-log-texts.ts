import { adminLog as en } from "./en/admin-log";
import type { Locale } from "./locale";
import { useLocale } from "./texts-context";
import { adminLog as zhCN } from "./zh-CN/admin-log";

const texts: Readonly<Record<Locale, typeof zhCN>> = { "zh-CN": zhCN, en };

/** What the pages of the log say and no other: it comes with them, in both languages, and weighs on no other page. */
export function adminLogTexts(locale: Locale): typeof zhCN {
  return texts[locale];
}

/** The same in the language being shown. */
export function useAdminLogTexts(): typeof zhCN {
  return adminLogTexts(useLocale());
}
