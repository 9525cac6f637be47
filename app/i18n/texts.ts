import type { ShapeOf } from "./catalogue";
import type { Locale } from "./locale";
import type { zhCN } from "./zh-CN/catalogue";

/** Everything the interface says, in one language: `texts.cockpit.title`, `texts.common.age.daysAgo(3)`. */
export type Texts = ShapeOf<typeof zhCN>;

const known = new Map<Locale, Texts>();

/** Keeps a catalogue that has arrived, for what is said outside of components, such as page titles. */
export function rememberTexts(locale: Locale, texts: Texts): void {
  known.set(locale, texts);
}

/** A catalogue that has arrived: on the server both have, in a browser the page's own. Null when it isn't here. */
export function rememberedTexts(locale: Locale): Texts | null {
  return known.get(locale) ?? null;
}
