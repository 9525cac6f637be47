import { preferencesOf } from "~/http/preferences.server";
import type { Locale } from "~/i18n/locale";
import { withOwnWords } from "~/i18n/own-words";
import type { Texts } from "~/i18n/texts";
import { textsFor } from "~/i18n/texts.server";
import { ownWordsIn } from "~/services/own-words.server";
import { settingsNow } from "~/services/settings-now.server";

/** A reader's language with everything the interface says in it, for what is told in words on the server already. */
export interface Wording {
  readonly locale: Locale;
  readonly texts: Texts;
}

export async function wordingOf(request: Request): Promise<Wording> {
  const { locale } = preferencesOf(request);
  const words = ownWordsIn(locale === "en" ? "en" : "zh", await settingsNow());
  return { locale, texts: withOwnWords(textsFor(locale), words) };
}
