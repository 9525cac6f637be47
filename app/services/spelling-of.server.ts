import { pinyin } from "pinyin-pro";
import type { Spelling } from "~/domain/search-words";

const known = new Map<string, Spelling>();
const mostKnown = 5_000;

/** How a Chinese name sounds, in pinyin without tones; null for one without Chinese in it. */
export function spellingOf(name: string): Spelling | null {
  if (!/\p{Script=Han}/u.test(name)) return null;
  const found = known.get(name);
  if (found) return found;
  const syllables = pinyin(name, { toneType: "none", type: "array", nonZh: "consecutive", v: true });
  const plain = syllables.map((syllable) => syllable.toLowerCase().replaceAll(/[^a-z0-9]/g, ""));
  const spelling = { whole: plain.join(""), initials: plain.map((syllable) => syllable.slice(0, 1)).join("") };
  if (known.size < mostKnown) known.set(name, spelling);
  return spelling;
}
