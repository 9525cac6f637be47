import type { LoaderFunction, MetaFunction, SerializeFrom } from "@remix-run/node";
import { defaultLocale } from "~/i18n/locale";
import { loadedTexts, type Texts } from "~/i18n/texts";
import type { Viewer } from "./viewer";

type Loaders = { readonly root: () => Promise<Response> };

/**
 * A route's `meta`: its title in the language being shown.
 * `export const meta = titled<typeof loader>((texts, data) => texts.plans.title)`; `data` is undefined after an error.
 */
export function titled<Loader extends LoaderFunction>(
  title: (texts: Texts, data: SerializeFrom<Loader> | undefined) => string,
): MetaFunction<Loader, Loaders> {
  return ({ data, matches }) => {
    const viewer = matches.find((match) => match.id === "root")?.data as Viewer | undefined;
    const texts = loadedTexts(viewer?.locale ?? defaultLocale);
    return texts ? [{ title: texts.common.pageTitle(title(texts, data as SerializeFrom<Loader> | undefined)) }] : [];
  };
}
