import { en } from "./en/catalogue";
import { type Locale, locales } from "./locale";
import { rememberTexts, type Texts } from "./texts";
import { zhCN } from "./zh-CN/catalogue";

const catalogues: Record<Locale, Texts> = { "zh-CN": zhCN, en };

for (const locale of locales) rememberTexts(locale, catalogues[locale]);

/** The texts of a language, at once: for the server, which holds both catalogues. */
export function textsFor(locale: Locale): Texts {
  return catalogues[locale];
}
