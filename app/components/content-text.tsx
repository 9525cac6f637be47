import { languageOfText, pickText } from "~/i18n/pick-text";
import { useLocale } from "~/i18n/texts-context";

/** A text in both languages, each optional, the other as fallback. */
export type Bilingual = { readonly zh: string; readonly en: string };

/** A plan's own text in the language shown, else in the other one, marked as such for assistive technology. */
export function ContentText({ zh, en }: Bilingual) {
  const locale = useLocale();
  const language = languageOfText(locale, zh, en);
  const text = pickText(locale, zh, en);
  return language === locale ? text : <span lang={language}>{text}</span>;
}
