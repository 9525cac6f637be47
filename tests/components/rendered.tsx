import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { matchRoutes, parsePath } from "react-router-dom";
import { createStaticRouter, StaticRouterProvider } from "react-router-dom/server";
import type { Locale } from "~/i18n/locale";
import { textsFor } from "~/i18n/texts.server";
import { LanguageProvider } from "~/i18n/texts-context";

/** The HTML a component renders to on the server, in a language (Chinese by default) and at an address. */
export function rendered(element: ReactElement, { locale = "zh-CN" as Locale, at = "/" } = {}): string {
  const routes = [{ id: "page", path: "*", element }];
  const context = {
    basename: "/",
    location: { pathname: "/", search: "", hash: "", ...parsePath(at), state: null, key: "default" },
    matches: matchRoutes(routes, at) ?? [],
    loaderData: {},
    actionData: null,
    errors: null,
    statusCode: 200,
    loaderHeaders: {},
    actionHeaders: {},
    activeDeferreds: null,
  };
  const router = createStaticRouter(routes, context);
  return renderToStaticMarkup(
    <LanguageProvider locale={locale} texts={textsFor(locale)}>
      <StaticRouterProvider router={router} context={context} hydrate={false} />
    </LanguageProvider>,
  );
}

/** What is left to read when the tags are taken away. */
export function readable(html: string): string {
  return html
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** The value of an attribute of the first tag that matches, or null. */
export function attribute(html: string, tag: RegExp, name: string): string | null {
  const found = tag.exec(html)?.[0] ?? "";
  return new RegExp(`\\s${name}="([^"]*)"`).exec(found)?.[1] ?? null;
}
