import { createContext, type ReactNode, useContext } from "react";
import type { Locale } from "./locale";
import type { Texts } from "./texts";

type Language = { readonly locale: Locale; readonly texts: Texts };

const LanguageContext = createContext<Language | null>(null);

/** Gives everything below it one language. Stands once at the top, in both entries and around components under test. */
export function LanguageProvider({ locale, texts, children }: Language & { readonly children: ReactNode }) {
  return <LanguageContext.Provider value={{ locale, texts }}>{children}</LanguageContext.Provider>;
}

/** The catalogue of the language being shown. */
export function useTexts(): Texts {
  return useLanguage().texts;
}

/** The language being shown. */
export function useLocale(): Locale {
  return useLanguage().locale;
}

function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error("LanguageProvider is missing above this component");
  return language;
}
