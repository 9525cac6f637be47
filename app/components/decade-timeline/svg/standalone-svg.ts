import type { DecadeLayout } from "~/charts/decade-layout";
import { type Caption, captionHeight, captionSvg } from "./caption";
import { legendSvg } from "./legend";
import type { LegendGroup } from "./legend-group";
import { escaped, tag } from "./markup";
import { paintedLook, pictureFonts } from "./painted-look";
import type { Palette } from "./palettes";
import { type DecadeNames, decadeMarks } from "./svg-of-decade";

export type StandalonePicture = {
  readonly layout: DecadeLayout;
  readonly names: DecadeNames;
  readonly caption: Caption;
  readonly legend: readonly LegendGroup[];
  readonly palette: Palette;
  readonly language: string;
};

export type StandaloneSvg = { readonly markup: string; readonly width: number; readonly height: number };

const margin = 24;

/** A picture that needs nothing else: colours and fonts within, text as text, its size in px beside it. Links are left out. */
export function standaloneSvg(picture: StandalonePicture): StandaloneSvg {
  const { layout, names, caption, palette, language } = picture;
  const look = paintedLook(palette);
  const legend = legendSvg(picture.legend, layout.width, look, `${names.id}-legend`);
  const [width, bodyTop] = [layout.width + 2 * margin, margin + captionHeight(caption)];
  const legendTop = bodyTop + layout.height + 16;
  const height = Math.ceil(legendTop + legend.height + margin);
  const unlinked: DecadeNames = { ...names, row: (id) => ({ words: names.row(id).words }) };
  const titleId = `${names.id}-title`;
  const content = [
    tag("title", { id: titleId }, escaped(caption.title)),
    tag("desc", {}, escaped([names.label, caption.notes, caption.day].filter((text) => text !== "").join(" · "))),
    tag("rect", { width, height, fill: palette.paper }),
    at(margin, margin, captionSvg(caption, layout.width, look)),
    at(margin, bodyTop, decadeMarks(layout, unlinked, look)),
    at(margin, legendTop, legend.markup),
  ];
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    "xml:lang": language,
    role: "group",
    "aria-labelledby": titleId,
    "font-family": pictureFonts,
    fill: palette.ink,
  };
  return { markup: tag("svg", attributes, content.join("")), width, height };
}

function at(x: number, y: number, content: string): string {
  return tag("g", { transform: `translate(${x},${y})` }, content);
}
