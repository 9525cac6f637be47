const han = "零一二三四五六七八九";
const circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
const romans: readonly (readonly [number, string])[] = [
  ...([
    [100, "c"],
    [90, "xc"],
    [50, "l"],
    [40, "xl"],
    [10, "x"],
    [9, "ix"],
    [5, "v"],
    [4, "iv"],
    [1, "i"],
  ] as const),
];

const writers: Readonly<Record<string, (n: number) => string>> = {
  chineseCounting: hanText,
  chineseCountingThousand: hanText,
  chineseLegalSimplified: hanText,
  japaneseCounting: hanText,
  taiwaneseCountingThousand: hanText,
  ideographDigital: hanText,
  decimalEnclosedCircle: (n) => circled[n - 1] ?? String(n),
  decimalEnclosedCircleChinese: (n) => circled[n - 1] ?? String(n),
  lowerLetter: letter,
  upperLetter: (n) => letter(n).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (n) => roman(n).toUpperCase(),
};

/** A list's number as its format writes it; formats that aren't known write digits. */
export function numberText(n: number, format: string): string {
  return n < 1 || n > 999 ? String(n) : (writers[format] ?? String)(n);
}

function hanText(n: number): string {
  const [hundreds, tens, ones] = [Math.floor(n / 100), Math.floor((n % 100) / 10), n % 10];
  const front = hundreds > 0 ? `${han[hundreds]}百` : "";
  const middle = tens > 0 ? `${tens === 1 && hundreds === 0 ? "" : han[tens]}十` : hundreds > 0 && ones > 0 ? "零" : "";
  return `${front}${middle}${ones > 0 ? han[ones] : ""}`;
}

function letter(n: number): string {
  return String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.floor((n - 1) / 26) + 1);
}

function roman(n: number): string {
  let [rest, text] = [n, ""];
  for (const [value, sign] of romans) {
    while (rest >= value) [rest, text] = [rest - value, text + sign];
  }
  return text;
}
