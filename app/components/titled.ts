import type { LoaderFunction, MetaFunction, SerializeFrom } from "@remix-run/node";
import { isRouteErrorResponse } from "@remix-run/react";
import { defaultLocale } from "~/i18n/locale";
import { rememberedTexts, type Texts } from "~/i18n/texts";
import { errorWords } from "./error-words";
import type { Viewer } from "./viewer";

/**
 * A route's `meta`: its title in the language being shown.
 * `export const meta = titled<typeof loader>((texts, data) => texts.plans.title)`. A page that failed is titled by its failure.
 */
export function titled<Loader extends LoaderFunction>(
  title: (texts: Texts, data: SerializeFrom<Loader> | undefined) => string,
): MetaFunction<Loader> {
  return ({ data, matches, error }) => {
    const viewer = matches.find((match) => match.id === "root")?.data as Viewer | undefined;
    const texts = rememberedTexts(viewer?.locale ?? defaultLocale);
    if (!texts) return [];
    const said =
      error === undefined || error === null
        ? title(texts, data as SerializeFrom<Loader> | undefined)
        : errorTitle(texts, error);
    return [{ title: texts.common.pageTitle(said) }];
  };
}

function errorTitle(texts: Texts, error: unknown): string {
  return errorWords(texts, isRouteErrorResponse(error) ? error.status : 500).title;
}
