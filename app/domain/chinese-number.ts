const units: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** A number from 1 to 99 in Chinese characters, such as 三, 十二, 二十 or 两; null for anything else. */
export function readChineseNumber(text: string): number | null {
  const [, tens, ten, ones] = /^([一二三四五六七八九]?)(十?)([一二两三四五六七八九]?)$/.exec(text) ?? [];
  if (ten === "十") return (tens ? (units[tens] ?? 0) : 1) * 10 + (ones ? (units[ones] ?? 0) : 0);
  return units[text] ?? null;
}

/** A number from 1 to 99 in Chinese characters; 两 before a measure word is for the writer to choose. */
export function writeChineseNumber(number: number): string {
  const characters = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
  if (number < 10) return characters[number] ?? "";
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens === 1 ? "" : characters[tens]}十${characters[ones]}`;
}
