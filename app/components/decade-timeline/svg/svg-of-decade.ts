import type { DecadeLayout } from "~/charts/decade-layout";
import { defsSvg, fieldClipId } from "./defs";
import { groundSvg } from "./ground";
import { hingeSvg } from "./hinge";
import { linksSvg } from "./links";
import type { Look } from "./look";
import { each, tag } from "./markup";
import { ribbonsSvg } from "./ribbons";
import { type RowNames, rowSvg } from "./rows";
import { screenLook } from "./screen-look";
import { todaySvg } from "./today";

/** What the numbers of a layout don't say. */
export type DecadeNames = {
  /** Accessible name of the whole. */
  readonly label: string;
  /** Begins every id within; unique in its document, and letters, digits and hyphens only. */
  readonly id: string;
  readonly row: (id: string) => RowNames;
};

/** The timeline as one `<svg>` for a page whose style sheets give it its colours. Text is escaped, addresses are checked. */
export function svgOfDecade(layout: DecadeLayout, names: DecadeNames): string {
  return tag(
    "svg",
    {
      ...screenLook.of("picture", layout),
      viewBox: `0 0 ${layout.width} ${layout.height}`,
      role: "group",
      "aria-label": names.label,
    },
    decadeMarks(layout, names, screenLook),
  );
}

/** Everything within the picture's frame. */
export function decadeMarks(layout: DecadeLayout, names: DecadeNames, look: Look): string {
  const today = todaySvg(layout, look);
  return [
    defsSvg(layout, look, names.id),
    groundSvg(layout, look),
    hingeSvg(layout, look),
    tiesSvg(layout, look, names.id),
    layout.mode === "narrow" ? today : "",
    each(layout.rows, (box) => rowSvg(box, names.row(box.id), layout.width, look, names.id)),
    layout.mode === "wide" ? today : "",
  ].join("");
}

/** Ribbons and links, cut off at the ends of the axis. */
export function tiesSvg(layout: Pick<DecadeLayout, "ribbons" | "dependencies">, look: Look, id: string): string {
  const ties = ribbonsSvg(layout, look) + linksSvg(layout, look);
  return tag("g", { "clip-path": `url(#${fieldClipId(id)})` }, ties);
}
