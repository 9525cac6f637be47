import type { ShapeOf } from "./catalogue";
import type { Locale } from "./locale";
import type { zhCN } from "./zh-CN/catalogue";

/** Everything the interface says, in one language: `texts.cockpit.title`, `texts.common.age.daysAgo(3)`. */
export type Texts = ShapeOf<typeof zhCN>;

const loaders: Record<Locale, () => Promise<Texts>> = {
  "zh-CN": () => import("./zh-CN/catalogue").then((module) => module.zhCN),
  en: () => import("./en/catalogue").then((module) => module.en),
};

const loaded = new Map<Locale, Texts>();

/** Fetches the catalogue of one language; a browser asks for the one it shows and never receives the other. */
export async function loadTexts(locale: Locale): Promise<Texts> {
  const texts = await loaders[locale]();
  loaded.set(locale, texts);
  return texts;
}

/** A catalogue that was loaded before: on the server both are, in a browser the page's own. Null when it isn't here. */
export function loadedTexts(locale: Locale): Texts | null {
  return loaded.get(locale) ?? null;
}
