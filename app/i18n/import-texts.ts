import { importing as en } from "./en/importing";
import type { Locale } from "./locale";
import type { Texts } from "./texts";
import { useLocale, useTexts } from "./texts-context";
import { importing as zhCN } from "./zh-CN/importing";

const texts: Readonly<Record<Locale, typeof zhCN>> = { "zh-CN": zhCN, en };

export type ImportTexts = Texts["takeIn"] & typeof zhCN;

/** What the page that takes in a document says and no other: it comes with it, in both languages. */
export function importingTexts(locale: Locale): typeof zhCN {
  return texts[locale];
}

/** The same in the language being shown, with what other pages say of it too. */
export function useImportTexts(): ImportTexts {
  return { ...useTexts().takeIn, ...texts[useLocale()] };
}
