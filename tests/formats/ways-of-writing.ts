import type { StatedFramework, StatedTier } from "#tests/formats/numbered-frameworks";
import { writeChineseNumber } from "~/domain/chinese-number";

type Write = (framework: StatedFramework) => string;

function inDigits({ count, label, value }: StatedTier): string {
  return value ? label : `${count}${label}`;
}

// 五位一体 says its own number; two things are 两 of them.
function inCharacters({ count, label, value }: StatedTier): string {
  if (value || label.startsWith("五位一体")) return label;
  return `${count === 2 ? "两" : writeChineseNumber(count)}${label}`;
}

function listed(tier: StatedTier, items: string): string {
  return tier.items.length === 0 ? "" : items;
}

const circles = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫";

/** The ways people write a numbered framework. */
export const ways: Readonly<Record<string, Write>> = {
  "a sentence that lists the tiers, then a line for each": ({ code, tiers }) =>
    [
      `“${code}”工作思路，即${tiers.map(inCharacters).join("、")}。`,
      ...tiers.map((tier) => `${inCharacters(tier)}${listed(tier, `：${tier.items.join("、")}`)}。`),
    ].join("\n"),
  "one paragraph, in digits": ({ code, tiers }) =>
    `“${code}”：${tiers.map((tier) => `${inDigits(tier)}${listed(tier, `：${tier.items.join("、")}`)}`).join("；")}。`,
  "which digit means what": ({ code, tiers }) =>
    `“${code}”工作思路：${tiers
      .map((tier) => `${tier.count}即${inCharacters(tier)}${listed(tier, `，${tier.items.join("、")}`)}`)
      .join("；")}。`,
  "headings with numbered items": ({ code, tiers }) =>
    [
      `“${code}”战略`,
      ...tiers.flatMap((tier, index) => [
        `${writeChineseNumber(index + 1)}、${inCharacters(tier)}`,
        ...tier.items.map((item, place) => `（${writeChineseNumber(place + 1)}）${item}。`),
      ]),
    ].join("\n"),
  "tiers with items on the lines below": ({ code, tiers }) =>
    [
      `${code}`,
      ...tiers.flatMap((tier) => [
        `${inDigits(tier)}${listed(tier, "：")}`,
        ...tier.items.map((item, place) => `  ${place + 1}. ${item}`),
      ]),
    ].join("\r\n"),
  "items told off as 一是": ({ code, tiers }) =>
    [
      `“${code}”工作部署`,
      ...tiers.flatMap((tier) => [
        inCharacters(tier),
        ...(tier.items.length > 0
          ? [tier.items.map((item, place) => `${writeChineseNumber(place + 1)}是${item}`).join("；")]
          : []),
      ]),
    ].join("\n"),
  "items in brackets, with circled numbers": ({ code, tiers }) =>
    [
      `“${code}”工作思路`,
      ...tiers.map((tier) => `${inDigits(tier)}${listed(tier, `（${tier.items.map(circled).join("")}）`)}`),
    ].join("\n\n"),
  "rows of a spreadsheet with a head": ({ code, tiers }) =>
    [
      `“${code}”工作思路`,
      "层级\t数目\t条目",
      ...tiers.flatMap((tier) =>
        tier.items.length === 0
          ? [`${tier.label}\t${tier.count}\t`]
          : tier.items.map((item, place) => (place === 0 ? `${tier.label}\t${tier.count}\t${item}` : `\t\t${item}`)),
      ),
    ].join("\n"),
  "rows of a spreadsheet without a head": ({ code, tiers }) =>
    [
      `“${code}”工作思路`,
      ...tiers.map(
        (tier) => `${tier.value ? `${tier.count}\t${tier.label}` : inDigits(tier)}\t${tier.items.join("、")}`,
      ),
    ].join("\n"),
};

function circled(item: string, place: number): string {
  return `${circles[place]}${item}`;
}
