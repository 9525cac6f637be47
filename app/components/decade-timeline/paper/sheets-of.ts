import { layoutDecade } from "~/charts/layout-decade";
import type { DecadeInput } from "~/charts/timeline-input";
import { type Caption, captionHeight } from "../svg/caption";
import { legendSvg } from "../svg/legend";
import type { LegendGroup } from "../svg/legend-group";
import { paintedLook } from "../svg/painted-look";
import { sheetPalette } from "../svg/palettes";
import type { DecadeNames } from "../svg/svg-of-decade";
import { type PaperName, papers, printable } from "./paper-sizes";
import { rowPages } from "./row-pages";
import { type SheetWords, sheetSvg } from "./sheet-svg";

export type SheetsInput = {
  readonly input: DecadeInput;
  readonly paper: PaperName;
  readonly names: Omit<DecadeNames, "id">;
  readonly caption: Caption;
  readonly legend: readonly LegendGroup[];
  /** What the n-th of N sheets says of itself. */
  readonly words: (number: number, count: number) => SheetWords;
};

/** Room in px for the number of the sheet, beside the legend. */
const numberRoom = 110;
const gap = 14;

/** The timeline on as many landscape sheets as it takes, each an `<svg>` at true size. */
export function sheetsOf({ input, paper: name, names, caption, legend: groups, words }: SheetsInput): string[] {
  const paper = papers[name];
  const look = paintedLook(sheetPalette, true);
  const { width, height } = printable(paper);
  const layout = layoutDecade(input, { width });
  const legendOn = (id: string) => legendSvg(groups, width - numberRoom, look, `${id}-legend`);
  const room = height - captionHeight(caption) - layout.field.top - gap - legendOn("").height;
  const pages = rowPages(layout.rows, room);
  return pages.map((page, index) => {
    const id = `sheet-${index + 1}`;
    const set = { layout, names: { ...names, id }, caption, legend: legendOn(id), look, paper };
    return sheetSvg(set, page, words(index + 1, pages.length), id);
  });
}
