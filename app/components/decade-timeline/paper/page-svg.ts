import type { DecadeLayout } from "~/charts/decade-layout";
import { defsSvg } from "../svg/defs";
import { groundSvg } from "../svg/ground";
import { hingeSvg } from "../svg/hinge";
import type { Look } from "../svg/look";
import { each, tag } from "../svg/markup";
import { rowSvg } from "../svg/rows";
import { type DecadeNames, tiesSvg } from "../svg/svg-of-decade";
import { textSvg } from "../svg/text";
import { todaySvg } from "../svg/today";
import { continuedHeight, type RowPage } from "./row-pages";
import { tiesOnPage } from "./ties-on-page";

/** What all pages of a picture share. */
export type PageSet = {
  readonly layout: DecadeLayout;
  readonly names: DecadeNames;
  readonly look: Look;
};

/** The axis once more and the rows of one page, as marks `height` px high; `continued` says that a direction goes on from the page before. */
export function pageSvg(
  { layout, names, look }: PageSet,
  page: RowPage,
  continued: (title: string) => string,
  id: string,
): { readonly markup: string; readonly height: number } {
  const { field, width } = layout;
  const said = page.continued === null ? 0 : continuedHeight;
  const top = field.top + said;
  const bottom = top + page.bottom - page.top + 4;
  const onSheet = { ...layout, field: { ...field, bottom }, hinge: layout.hinge && { ...layout.hinge, bottom } };
  const clip = tag("rect", { x: 0, y: top, width, height: bottom - top });
  const rows = layout.rows.slice(page.first, page.end);
  const ties = tiesOnPage(layout, page);
  // What the page clips is clipped to the axis as well: that clip lies in the coordinates of the whole picture.
  const moved = tag(
    "g",
    { transform: `translate(0,${top - page.top})` },
    tiesSvg(ties, look, id) + each(rows, (box) => rowSvg(box, { words: names.row(box.id).words }, width, look, id)),
  );
  const parts = [
    defsSvg(layout, look, id),
    tag("defs", {}, tag("clipPath", { id: `${id}-rows` }, clip)),
    groundSvg(onSheet, look),
    hingeSvg(onSheet, look),
    page.continued === null ? "" : continuedSvg(layout, page.continued, continued, look),
    tag("g", { "clip-path": `url(#${id}-rows)` }, moved),
    todaySvg(onSheet, look),
  ];
  return { markup: parts.join(""), height: bottom };
}

function continuedSvg(
  { field, rows }: DecadeLayout,
  direction: number,
  words: (title: string) => string,
  look: Look,
): string {
  const row = rows[direction];
  const [title] = row?.title ?? [];
  if (!row || !title) return "";
  const y = field.top + continuedHeight - 9;
  const text = words([row.code?.text, title.text].filter((part) => part).join(" "));
  return textSvg({ ...title, text, x: row.mark ? row.mark.x - 6 : title.x, y, size: 12 }, look.of("note"));
}
