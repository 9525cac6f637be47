import { layoutDecade } from "~/charts/layout-decade";
import type { Locale } from "~/i18n/locale";
import type { Texts } from "~/i18n/texts";
import type { DecadeTimelineInput } from "../decade-timeline-input";
import type { Caption } from "../svg/caption";
import { palettes } from "../svg/palettes";
import { type StandaloneSvg, standaloneSvg } from "../svg/standalone-svg";
import { wordedTimeline } from "../worded-timeline";

const pictureWidth = 1280;

/** What is seen as a picture of its own, in the colours of either theme. */
export function pictureOf(
  input: DecadeTimelineInput,
  caption: Caption,
  theme: keyof typeof palettes,
  { locale, texts }: { readonly locale: Locale; readonly texts: Texts },
): StandaloneSvg {
  const worded = wordedTimeline(input, locale, texts);
  return standaloneSvg({
    layout: layoutDecade(worded.input, { width: pictureWidth }),
    names: { ...worded.names, id: "timeline" },
    caption,
    legend: worded.legend,
    palette: palettes[theme],
    language: locale,
  });
}
