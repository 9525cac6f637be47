import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { loadTexts } from "~/i18n/load-texts";
import { defaultLocale, localeNamed } from "~/i18n/locale";
import { LanguageProvider } from "~/i18n/texts-context";

// The page's own catalogue is fetched, the other one never.
const locale = localeNamed(document.documentElement.lang) ?? defaultLocale;

loadTexts(locale).then((texts) => {
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <LanguageProvider locale={locale} texts={texts}>
          <RemixBrowser />
        </LanguageProvider>
      </StrictMode>,
    );
  });
});
