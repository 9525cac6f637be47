import type { DecadeInput } from "~/charts/timeline-input";
import type { Locale } from "~/i18n/locale";
import type { Texts } from "~/i18n/texts";
import { titleWords } from "./row-facts";
import { wholePercent } from "./timeline-format";

/** What the ribbons and links of a row say, in words, at both of its ends. */
export function linkWords(
  input: Pick<DecadeInput, "rows" | "successions" | "dependencies">,
  texts: Texts,
  locale: Locale,
): (id: string) => string[] {
  const words = texts.timeline;
  const titles = new Map(input.rows.map((row) => [row.id, titleWords(row)]));
  const links = new Map<string, string[]>();
  const add = (id: string, text: string) => links.set(id, [...(links.get(id) ?? []), text]);
  for (const { fromId, toId, type, shareBp } of input.successions) {
    const [name, share] = [texts.common.successions[type], wholePercent(locale, shareBp)];
    const [from, to] = [titles.get(fromId), toId === null ? undefined : titles.get(toId)];
    if (toId === null) add(fromId, name);
    else if (to) add(fromId, words.succeeds(name, share, to));
    if (toId !== null && from) add(toId, words.succeededFrom(name, share, from));
  }
  for (const { fromId, toId } of input.dependencies) {
    const [from, to] = [titles.get(fromId), titles.get(toId)];
    if (from) add(toId, words.waitsFor(from));
    if (to) add(fromId, words.awaitedBy(to));
  }
  return (id) => links.get(id) ?? [];
}
