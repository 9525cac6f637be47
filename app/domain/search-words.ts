/** How a name is written in Latin letters: whole, and by the first letter of each syllable. Both in lower case without spaces. */
export interface Spelling {
  readonly whole: string;
  readonly initials: string;
}

/**
 * How well a name answers what was typed, 0 (not at all) to 4 (it is just that): the same, its beginning, somewhere in it, or its pinyin,
 * whole or by initials. Case and spaces don't count.
 */
export function matchOf(typed: string, name: string, spelling: Spelling | null): number {
  const words = folded(typed);
  const own = folded(name);
  if (words === "" || own === "") return 0;
  if (own === words) return 4;
  if (own.startsWith(words)) return 3;
  if (own.includes(words)) return 2;
  if (!spelling || !/^[a-z]{2,}$/.test(words)) return 0;
  return spelling.initials.includes(words) || spelling.whole.includes(words) ? 1 : 0;
}

function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase().replaceAll(/\s+/g, "");
}
