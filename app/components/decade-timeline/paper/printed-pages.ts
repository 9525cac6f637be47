import { layoutDecade } from "~/charts/layout-decade";
import type { Locale } from "~/i18n/locale";
import type { Texts } from "~/i18n/texts";
import type { DecadeTimelineInput } from "../decade-timeline-input";
import { tag } from "../svg/markup";
import { screenLook } from "../svg/screen-look";
import { wordedTimeline } from "../worded-timeline";
import { pageSvg } from "./page-svg";
import { rowPages } from "./row-pages";

const width = 1280;
// What an A4 sheet on its side has room for at that width, once the legend stands below: 158 mm of 277.
const height = 728;

/** A timeline as it is printed with the page it stands on: an `<svg>` a sheet, in the page's own colours, no row cut. */
export function printedPages(given: DecadeTimelineInput, id: string, locale: Locale, texts: Texts): string[] {
  const { input, names } = wordedTimeline(given, locale, texts);
  const layout = layoutDecade(input, { width });
  const look = screenLook;
  return rowPages(layout.rows, height - layout.field.top - 4).map((page, index) => {
    const pageId = `${id}-${index + 1}`;
    const set = { layout, look, names: { ...names, id: pageId } };
    const drawn = pageSvg(set, page, texts.timelineExport.sheets.continued, pageId);
    const attributes = { viewBox: `0 0 ${width} ${drawn.height}`, role: "group", "aria-label": names.label };
    return tag("svg", { ...look.of("picture", layout), ...attributes }, drawn.markup);
  });
}
