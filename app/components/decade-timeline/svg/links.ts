import type { DecadeLayout } from "~/charts/decade-layout";
import type { Look } from "./look";
import { decoration, each, tag } from "./markup";

/** Arrows from what has to be finished to what waits for it. */
export function linksSvg({ dependencies }: Pick<DecadeLayout, "dependencies">, look: Look): string {
  if (dependencies.length === 0) return "";
  const drawn = each(dependencies, ({ path, head }) => linkSvg(path, head, look));
  return tag("g", { ...look.of("links"), ...decoration }, drawn);
}

export function linkSvg(path: string, head: string, look: Look): string {
  return tag("path", { d: path, ...look.of("link") }) + tag("path", { ...look.of("link-head"), d: head });
}
