import { hanDigits, hanNumber } from "./han-number";

/** The sign that numbers a line, and what remains of the line. */
export interface Marker {
  /** Lines of one style stand on one level. */
  readonly style: string;
  /** Where the style stands by the convention of official documents: smaller is higher. */
  readonly rank: number;
  /** Null where the sign counts nothing. */
  readonly value: number | null;
  /** All numbers of a sign such as 2.3.1. */
  readonly path: readonly number[];
  readonly sign: string;
  readonly rest: string;
}

type Style = readonly [name: string, rank: number, pattern: RegExp, value: (text: string) => number | null];

const circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
const counts = `([${hanDigits}]{1,5}|\\d{1,3})`;
const romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

function letterValue(text: string): number {
  return text.toLowerCase().charCodeAt(0) - 96;
}

function none(): null {
  return null;
}

// One style a row: its name, its rank, how it is written, how it counts.
const styles: readonly Style[] = [
  ["part", 10, new RegExp(`^第${counts}(?:部分|篇|编)[\\s、:：.．]*`), hanNumber],
  ["chapter", 12, new RegExp(`^第${counts}章[\\s、:：.．]*`), hanNumber],
  ["section", 20, new RegExp(`^第${counts}节[\\s、:：.．]*`), hanNumber],
  ["article", 25, new RegExp(`^第${counts}[条项][\\s、:：.．]*`), hanNumber],
  ["han", 30, new RegExp(`^([${hanDigits}]{1,5})\\s*[、.．,，]\\s*`), hanNumber],
  ["han-brackets", 40, new RegExp(`^[（(]\\s*([${hanDigits}]{1,5})\\s*[)）]\\s*[、.．]?\\s*`), hanNumber],
  ["decimal", 50, /^(\d{1,3})\s*(?:[.．、](?!\d)|[:：](?=\s))\s*/, hanNumber],
  ["decimal-brackets", 60, /^[（(]\s*(\d{1,3})\s*[)）]\s*[、.．]?\s*/, hanNumber],
  ["decimal-bracket", 65, /^(\d{1,3})\s*[)）]\s*/, hanNumber],
  ["circled", 70, new RegExp(`^([${circled}])\\s*`), (text) => circled.indexOf(text) + 1],
  ["roman-bracket", 78, /^[（(]?((?:x{0,2})(?:ix|iv|v?i{2,3}|vi))[)）]\s*/i, romanValue],
  ["letter-bracket", 75, /^[（(]?([a-z])[)）]\s*/i, letterValue],
  ["letter", 75, /^([a-z])[.．、]\s+/i, letterValue],
  ["bullet", 90, /^([-*+•·●○■□◆◇▪–—➢✓])\s+/, none],
];

// 1.1 or 1.1.1; what follows tells it from a quantity such as 1.5亿元 and from a date such as 2026.6.30.
const path = /^(\d{1,3}(?:[.．]\d{1,3}){1,7})[.．、]?(?:\s+|(?=[^\d\s.．亿万千百元%％倍个名家次项年月]))/;

/** The sign a line begins with, or null. */
export function markerOf(line: string): Marker | null {
  const text = line.trimStart();
  const many = path.exec(text);
  if (many?.[1]) {
    const numbers = many[1].split(/[.．]/).map(Number);
    const depth = numbers.length;
    const counted = { style: `path-${depth}`, rank: 50 + depth, value: numbers.at(-1) ?? null, path: numbers };
    return { ...counted, sign: many[0].trim(), rest: text.slice(many[0].length).trim() };
  }
  for (const [style, rank, pattern, value] of styles) {
    const match = pattern.exec(text);
    if (!match?.[1]) continue;
    const rest = text.slice(match[0].length).trim();
    return { style, rank, value: value(match[1]), path: [], sign: match[0].trim(), rest };
  }
  return null;
}

function romanValue(text: string): number | null {
  const place = romans.indexOf(text.toLowerCase());
  return place === -1 ? null : place + 1;
}
