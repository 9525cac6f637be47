import type { Locale } from "./locale";
import { rememberTexts, type Texts } from "./texts";

const loaders: Record<Locale, () => Promise<Texts>> = {
  "zh-CN": () => import("./zh-CN/catalogue").then((module) => module.zhCN),
  en: () => import("./en/catalogue").then((module) => module.en),
};

/** Fetches the catalogue of one language; a browser asks for the one it shows and never receives the other. */
export async function loadTexts(locale: Locale): Promise<Texts> {
  const texts = await loaders[locale]();
  rememberTexts(locale, texts);
  return texts;
}
