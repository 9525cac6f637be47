import type { Locale } from "~/i18n/locale";
import { useTexts } from "~/i18n/texts-context";
import { PreferenceForm } from "./preference-form";

/** Turns to the other language, and is written in it. */
export function LanguageSwitch({ locale }: { readonly locale: Locale }) {
  const other: Locale = locale === "en" ? "zh-CN" : "en";
  const texts = useTexts().common.preferences;
  return (
    <PreferenceForm reload>
      <button type="submit" name="locale" value={other} lang={other} className="button button-quiet">
        {texts.switchLanguage}
      </button>
    </PreferenceForm>
  );
}
