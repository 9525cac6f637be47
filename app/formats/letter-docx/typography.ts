import type { IFontAttributesProperties } from "docx";
import type { LetterSheet } from "~/domain/letter-sheet";

/** Lengths of Word: twentieths of a point. */
const perPoint = 20;
const perMillimetre = (72 / 25.4) * perPoint;

export function points(value: number): number {
  return Math.round(value * perPoint);
}

export function millimetres(value: number): number {
  return Math.round(value * perMillimetre);
}

/** A4 as GB/T 9704 divides it: 156 mm by 225 mm of text. */
export const paper = {
  width: millimetres(210),
  height: millimetres(297),
  margins: {
    top: millimetres(37),
    bottom: millimetres(35),
    left: millimetres(28),
    right: millimetres(26),
    footer: millimetres(25),
  },
  textWidth: millimetres(156),
} as const;

/** The faces of official documents, by the names word processors in China know them by. */
export const faces = {
  title: face("方正小标宋简体"),
  heading: face("黑体"),
  subheading: face("楷体"),
  body: face("仿宋"),
  number: face("宋体"),
} as const;

function face(eastAsia: string): IFontAttributesProperties {
  return { ascii: "Times New Roman", hAnsi: "Times New Roman", cs: "Times New Roman", eastAsia };
}

/** Sizes in half points, and lines in twentieths of a point. */
export interface Setting {
  readonly title: number;
  readonly body: number;
  readonly bodyLine: number;
  readonly table: number;
  readonly tableLine: number;
  readonly small: number;
  /** Of the first line of a paragraph. */
  readonly indent: number;
}

/** 二号, 三号 in twenty-two lines a page, 五号 in tables; English is set as letters are, smaller and without indents. */
export const settings: Readonly<Record<LetterSheet["lang"], Setting>> = {
  "zh-CN": {
    title: 44,
    body: 32,
    bodyLine: points(28.95),
    table: 21,
    tableLine: points(16),
    small: 21,
    indent: points(32),
  },
  en: {
    title: 40,
    body: 24,
    bodyLine: points(19),
    table: 20,
    tableLine: points(14),
    small: 18,
    indent: 0,
  },
};

/** 四号, of the page numbers. */
export const numberSize = 28;
