import { readChineseNumber } from "~/domain/chinese-number";

// A stretch of digits, or a number in Chinese characters below a hundred.
const runs = /\d+|[一二两三四五六七八九十]+/g;

/**
 * Whether the figures of a code are those of the counts, in their order: `1310` is 1·3·10 as well as 13·10, `1+1+9` only
 * 1·1·9, `三区两高地·九项行动` 3·2·9. A code without figures agrees with everything.
 */
export function splitsInto(code: string, counts: readonly number[]): boolean {
  const figures = figuresOf(code);
  if (figures.length === 0) return true;
  const rest = [...counts];
  for (const figure of figures) {
    let made = "";
    while (made.length < figure.length && rest.length > 0) made += String(rest.shift());
    if (made !== figure) return false;
  }
  return rest.length === 0;
}

/** Whether a tier of this count may come next in a code of which these counts have come before. */
export function goesOnWith(code: string, before: readonly number[], next: number): boolean {
  const figures = figuresOf(code).join("");
  const made = [...before, next].join("");
  return figures.startsWith(made);
}

/** The counts a code stands for when nobody says how it splits: one a digit, a zero belonging to the digit before it. */
export function derivedCounts(code: string): number[] {
  const runsOfCode = code.normalize("NFKC").match(runs) ?? [];
  return runsOfCode
    .flatMap((run) =>
      /^\d/.test(run) ? Array.from(run.match(/[1-9]0*/g) ?? [], Number) : (readChineseNumber(run) ?? []),
    )
    .filter((count) => count > 0 && count < 1000);
}

/** The code that counts make: `1346`. */
export function codeOfCounts(counts: readonly number[]): string {
  return counts.join("");
}

function figuresOf(code: string): string[] {
  return (code.normalize("NFKC").match(runs) ?? []).flatMap((run) => {
    if (/^\d/.test(run)) return [run];
    const number = readChineseNumber(run);
    return number === null ? [] : [String(number)];
  });
}
