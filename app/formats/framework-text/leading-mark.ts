import { readChineseNumber } from "~/domain/chinese-number";

export type MarkStyle =
  | "zh"
  | "zh-bracket"
  | "number"
  | "bracket"
  | "half-bracket"
  | "circle"
  | "is"
  | "ordinal"
  | "bullet";

/** What numbers an item of a list, and what stands behind it. */
export interface Marked {
  readonly style: MarkStyle;
  /** Null for a bullet. */
  readonly number: number | null;
  readonly rest: string;
}

const chinese = "[一二三四五六七八九十]{1,3}";
const circles = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

// What each style looks like; the first group is its number.
const styles: readonly (readonly [MarkStyle, string])[] = [
  ["zh-bracket", `[（(](${chinese})[)）]、?`],
  ["bracket", "[（(](\\d{1,3})[)）][、.]?"],
  ["circle", `([${circles}])`],
  ["ordinal", `第(${chinese})[，,、：:]`],
  ["is", `(${chinese})(?:是|要)[，,：:]?(?!指)`],
  ["zh", `(${chinese})、`],
  ["half-bracket", "(\\d{1,3})[)）]"],
  ["number", "(\\d{1,3})(?:、|\\.(?!\\d))"],
  ["bullet", "[-–—•·●○■□◆▪*‣]()(?![-–—])"],
];
// Within a line a mark stands behind a stop, unless it can be nothing else.
const inTurn = styles
  .filter(([style]) => style !== "bullet")
  .map(([style, pattern]) => {
    const unmistakable = style === "circle" || style === "bracket" || style === "zh-bracket";
    return new RegExp(unmistakable ? pattern : `(?<=^|[\\s，,；;。：:、])${pattern}`, "g");
  });
const leading = styles.map(([style, pattern]) => [style, new RegExp(`^${pattern}\\s*`)] as const);

/** The mark a line begins with, or null: 一、 （一） 1. 1、 （1） 1） ① 一是 第一， and bullets. */
export function leadingMark(line: string): Marked | null {
  for (const [style, pattern] of leading) {
    const found = pattern.exec(line);
    if (found) return { style, number: numberIn(found[1] ?? ""), rest: line.slice(found[0].length) };
  }
  return null;
}

/** A line that holds several items numbered in one style and in turn (一是…，二是…), item by item; else the line alone. */
export function partedAtMarks(line: string): string[] {
  for (const pattern of inTurn) {
    const starts = startsInTurn(line, pattern);
    if (starts.length > 1) {
      return starts.map((start, index) => line.slice(start, starts[index + 1]).replace(/[\s，,；;、]+$/, ""));
    }
  }
  return [line];
}

// Where the items of a line begin that are numbered 1, 2, 3 …, the first of them at its beginning.
function startsInTurn(line: string, pattern: RegExp): number[] {
  const starts: number[] = [];
  for (const found of line.matchAll(pattern)) {
    const first = starts.length === 0 && found.index !== 0;
    if (!first && numberIn(found[1] ?? "") === starts.length + 1) starts.push(found.index);
  }
  return starts;
}

function numberIn(text: string): number | null {
  if (text === "") return null;
  if (/^\d+$/.test(text)) return Number(text);
  const circle = circles.indexOf(text);
  return circle >= 0 ? circle + 1 : readChineseNumber(text);
}
