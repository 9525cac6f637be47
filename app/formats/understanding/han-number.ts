const digits: Readonly<Record<string, number>> = {
  ...{ 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
};

/** Characters a number in Chinese is written with, for use inside a regular expression's brackets. */
export const hanDigits = "〇零一二两三四五六七八九十百";

/** The number that is written in Chinese or in digits, 0–9,999; null where it is none. */
export function hanNumber(text: string): number | null {
  const plain = text.normalize("NFKC");
  if (/^\d{1,4}$/.test(plain)) return Number(plain);
  if (!new RegExp(`^[${hanDigits}]{1,8}$`).test(text)) return null;
  // 二〇二六 names its digits one by one.
  if (!/[十百]/.test(text)) return Number([...text].map((sign) => digits[sign]).join(""));
  let [sum, digit] = [0, 0];
  for (const sign of text) {
    const unit = sign === "十" ? 10 : sign === "百" ? 100 : 0;
    if (unit > 0) {
      sum += (digit || 1) * unit;
      digit = 0;
    } else digit = digits[sign] ?? 0;
  }
  return sum + digit;
}
