import { en } from "./en/catalogue";
import type { Locale } from "./locale";
import type { Texts } from "./texts";
import { zhCN } from "./zh-CN/catalogue";

const catalogues: Record<Locale, Texts> = { "zh-CN": zhCN, en };

/** The texts of a language, at once: for the server, which holds both catalogues. */
export function textsFor(locale: Locale): Texts {
  return catalogues[locale];
}
