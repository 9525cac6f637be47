import { preferencesOf } from "~/http/preferences.server";
import type { Locale } from "~/i18n/locale";
import type { Texts } from "~/i18n/texts";
import { textsFor } from "~/i18n/texts.server";

/** A reader's language with everything the interface says in it, for what is told in words on the server already. */
export interface Wording {
  readonly locale: Locale;
  readonly texts: Texts;
}

export function wordingOf(request: Request): Wording {
  const { locale } = preferencesOf(request);
  return { locale, texts: textsFor(locale) };
}
