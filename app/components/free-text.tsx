import { languageOfWriting } from "~/i18n/pick-text";
import { useLocale } from "~/i18n/texts-context";

/** What a person wrote, in whatever language: marked as Chinese where it is, without a claim where nothing tells. */
export function FreeText({ text }: { readonly text: string }) {
  const language = languageOfWriting(text);
  return language === useLocale() || text === "" ? text : <span lang={language ?? ""}>{text}</span>;
}
