/** The languages the house speaks, the first one by default. */
export const locales = ["zh-CN", "en"] as const;
export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = "zh-CN";

/** The locale a text names exactly, or null: cookies, form fields and `<html lang>` are read through this. */
export function localeNamed(text: string | null | undefined): Locale | null {
  return locales.find((locale) => locale === text) ?? null;
}

/** The locale a browser prefers, from its Accept-Language header; the default when it names none of ours. */
export function preferredLocale(acceptLanguage: string | null): Locale {
  const wishes = (acceptLanguage ?? "").split(",").map(readWish);
  wishes.sort((a, b) => b.quality - a.quality);
  for (const { tag, quality } of wishes) {
    if (quality <= 0) continue;
    if (tag.startsWith("zh")) return "zh-CN";
    if (tag.startsWith("en")) return "en";
  }
  return defaultLocale;
}

function readWish(text: string): { tag: string; quality: number } {
  const [tag = "", ...parameters] = text.split(";").map((part) => part.trim());
  const given = parameters.find((parameter) => parameter.startsWith("q="));
  const quality = given === undefined ? 1 : Number(given.slice(2));
  return {
    tag: tag.toLowerCase(),
    quality: Number.isFinite(quality) ? quality : 0,
  };
}
