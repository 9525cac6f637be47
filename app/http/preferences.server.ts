import type { MemberId } from "~/domain/ids";
import { type Locale, localeNamed, preferredLocale } from "~/i18n/locale";
import { defaultTheme, type Theme, themeNamed } from "~/i18n/theme";

export interface Preferences {
  readonly locale: Locale;
  readonly theme: Theme;
  /** The member who wants no tour any more, by pseudonym; null for nobody. */
  readonly toured: string | null;
}

const year = 365 * 24 * 60 * 60;

/** The language and theme of a request: chosen by cookie; without one the browser's language and the device's theme. */
export function preferencesOf(request: Request): Preferences {
  return {
    locale: localeNamed(cookieNamed(request, "locale")) ?? preferredLocale(request.headers.get("Accept-Language")),
    theme: themeNamed(cookieNamed(request, "theme")) ?? defaultTheme,
    toured: cookieNamed(request, "tour") ?? null,
  };
}

/** The Set-Cookie headers that keep what was chosen for a year; nothing for what was not. */
export function keepPreferences(chosen: {
  locale: Locale | null;
  theme: Theme | null;
  tour?: MemberId | null;
}): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(chosen)) {
    if (value) headers.append("Set-Cookie", `${name}=${value}; Path=/; Max-Age=${year}; HttpOnly; SameSite=Lax`);
  }
  return headers;
}

function cookieNamed(request: Request, name: string): string | undefined {
  const cookies = (request.headers.get("Cookie") ?? "").split(";").map((cookie) => cookie.trim());
  return cookies.find((cookie) => cookie.startsWith(`${name}=`))?.slice(name.length + 1);
}
