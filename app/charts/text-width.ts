import { graphemes } from "./graphemes";

// Widths in em, by class of character, chosen to be no less than those of the system fonts the style sheet names.
const classes: readonly [RegExp, number][] = [
  [/^[ ,.;:'|!ijlI·]/u, 0.32],
  [/^[ftr()[\]{}/\\"`-]/u, 0.42],
  [/^[mwMW@%—…–]/u, 0.95],
  [/^[0-9]/u, 0.64],
  [/^[a-z]/u, 0.6],
  [/^[A-Z]/u, 0.7],
  [/^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]/u, 0.68],
  [/^[\p{Emoji_Presentation}\p{Regional_Indicator}]/u, 1.35],
];

/** Width of a text in px at a font size: an estimate from above, without a font. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of graphemes(text)) width += characterWidth(character);
  return width * size;
}

/** Whether a text is no wider than `room` px at a font size; reads no further than that. */
export function fitsIn(text: string, size: number, room: number): boolean {
  const limit = room / size;
  let width = 0;
  for (const character of graphemes(text)) {
    width += characterWidth(character);
    if (width > limit) return false;
  }
  return true;
}

/** How much wider bold text runs than the estimate for regular text. */
export const boldWidth = 1.09;

/** How much wider a title runs in semi-bold than its estimate, at least 1: letters grow, Chinese doesn't. */
export function boldGrowth(text: string): number {
  let [regular, bold] = [0, 0];
  for (const character of graphemes(text)) {
    const width = characterWidth(character);
    regular += width;
    bold += width * (width < 1 ? letterGrowth : 1);
  }
  return regular === 0 ? 1 : bold / regular;
}

const letterGrowth = 1.16;

/** Width of one character in em; what no class knows (Chinese above all) is one em. */
export function characterWidth(character: string): number {
  const known = widths.get(character);
  if (known !== undefined) return known;
  const width = classes.find(([pattern]) => pattern.test(character))?.[1] ?? 1;
  if (widths.size < mostRemembered) widths.set(character, width);
  return width;
}

// A picture is measured many times a second, always of the same few thousand characters.
const widths = new Map<string, number>();
const mostRemembered = 20_000;
