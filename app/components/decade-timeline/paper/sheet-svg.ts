import type { DecadeLayout } from "~/charts/decade-layout";
import { type Caption, captionHeight, captionSvg } from "../svg/caption";
import { defsSvg } from "../svg/defs";
import { groundSvg } from "../svg/ground";
import { hingeSvg } from "../svg/hinge";
import type { DrawnLegend } from "../svg/legend";
import type { Look } from "../svg/look";
import { each, tag } from "../svg/markup";
import { pictureFonts } from "../svg/painted-look";
import { sheetPalette } from "../svg/palettes";
import { rowSvg } from "../svg/rows";
import { type DecadeNames, tiesSvg } from "../svg/svg-of-decade";
import { textSvg } from "../svg/text";
import { todaySvg } from "../svg/today";
import { type Paper, printable } from "./paper-sizes";
import { continuedHeight, type RowPage } from "./row-pages";
import { tiesOnPage } from "./ties-on-page";

/** What all sheets share. */
export type SheetSet = {
  readonly layout: DecadeLayout;
  readonly names: DecadeNames;
  readonly caption: Caption;
  readonly legend: DrawnLegend;
  readonly look: Look;
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
    at(captionHeight(caption), pictureOf(set, page, words, id)),
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

function pictureOf({ layout, names, look }: SheetSet, page: RowPage, words: SheetWords, id: string): string {
  const { field, width } = layout;
  const said = page.continued === null ? 0 : continuedHeight;
  const top = field.top + said;
  const bottom = top + page.bottom - page.top + 4;
  const onSheet = { ...layout, field: { ...field, bottom }, hinge: layout.hinge && { ...layout.hinge, bottom } };
  const clip = tag("rect", { x: 0, y: top, width, height: bottom - top });
  const rows = layout.rows.slice(page.first, page.end);
  const ties = tiesOnPage(layout, page);
  // What the sheet clips is clipped to the axis as well: that clip lies in the coordinates of the whole picture.
  const moved = tag(
    "g",
    { transform: `translate(0,${top - page.top})` },
    tiesSvg(ties, look, id) + each(rows, (box) => rowSvg(box, { words: names.row(box.id).words }, width, look, id)),
  );
  return [
    defsSvg(layout, look, id),
    tag("defs", {}, tag("clipPath", { id: `${id}-rows` }, clip)),
    groundSvg(onSheet, look),
    hingeSvg(onSheet, look),
    page.continued === null ? "" : continuedSvg(layout, page.continued, words.continued, look),
    tag("g", { "clip-path": `url(#${id}-rows)` }, moved),
    todaySvg(onSheet, look),
  ].join("");
}

function continuedSvg(
  { field, rows }: DecadeLayout,
  direction: number,
  words: SheetWords["continued"],
  look: Look,
): string {
  const row = rows[direction];
  const [title] = row?.title ?? [];
  if (!row || !title) return "";
  const y = field.top + continuedHeight - 9;
  const text = words([row.code?.text, title.text].filter((part) => part).join(" "));
  return textSvg({ ...title, text, x: row.mark ? row.mark.x - 6 : title.x, y, size: 12 }, look.of("note"));
}

function at(y: number, content: string): string {
  return tag("g", { transform: `translate(0,${y})` }, content);
}
