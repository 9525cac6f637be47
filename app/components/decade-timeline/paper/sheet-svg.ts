import { type Caption, captionHeight, captionSvg } from "../svg/caption";
import type { DrawnLegend } from "../svg/legend";
import { tag } from "../svg/markup";
import { pictureFonts } from "../svg/painted-look";
import { sheetPalette } from "../svg/palettes";
import { textSvg } from "../svg/text";
import { type PageSet, pageSvg } from "./page-svg";
import { type Paper, printable } from "./paper-sizes";
import type { RowPage } from "./row-pages";

/** What all sheets share. */
export type SheetSet = PageSet & {
  readonly caption: Caption;
  readonly legend: DrawnLegend;
  readonly paper: Paper;
};

/** What a sheet says of itself. */
export type SheetWords = {
  readonly label: string;
  readonly number: string;
  readonly continued: (title: string) => string;
};

/** One sheet at its true size: title, the axis once more, its rows, the legend and its number. */
export function sheetSvg(set: SheetSet, page: RowPage, words: SheetWords, id: string): string {
  const { caption, legend, look, paper } = set;
  const { width, height } = printable(paper);
  const margin = paper.marginMm * paper.pxPerMm;
  const whole = { width: paper.widthMm * paper.pxPerMm, height: paper.heightMm * paper.pxPerMm };
  const number = {
    ...{ text: words.number, x: width, y: height - legend.height + 12.5, width: 0 },
    ...({ anchor: "end", size: 12 } as const),
  };
  const content = [
    captionSvg(caption, width, look),
    at(captionHeight(caption), pageSvg(set, page, words.continued, id).markup),
    at(height - legend.height, legend.markup),
    textSvg(number, look.of("note")),
  ];
  const attributes = {
    viewBox: `0 0 ${whole.width} ${whole.height}`,
    width: `${paper.widthMm}mm`,
    height: `${paper.heightMm}mm`,
    role: "group",
    "aria-label": words.label,
    "font-family": pictureFonts,
    fill: sheetPalette.ink,
  };
  const ground = tag("rect", { ...whole, fill: sheetPalette.paper });
  return tag("svg", attributes, ground + tag("g", { transform: `translate(${margin},${margin})` }, content.join("")));
}

function at(y: number, content: string): string {
  return tag("g", { transform: `translate(0,${y})` }, content);
}
