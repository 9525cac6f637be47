import type { DecadeInput } from "~/charts/timeline-input";
import { formatDate } from "~/i18n/format-date";
import type { Locale } from "~/i18n/locale";
import type { Texts } from "~/i18n/texts";
import type { DecadeTimelineInput } from "./decade-timeline-input";
import { withoutFolded } from "./folded-rows";
import { legendEntries } from "./legend-entries";
import { linkWords } from "./link-words";
import { factsIn, sentenceOf } from "./row-facts";
import type { LegendGroup } from "./svg/legend-group";
import type { DecadeNames } from "./svg/svg-of-decade";
import { timelineFormat } from "./timeline-format";

/** A timeline with its words, for a picture that leaves the page. */
export type WordedTimeline = {
  readonly input: DecadeInput;
  readonly names: Omit<DecadeNames, "id">;
  readonly legend: readonly LegendGroup[];
};

export function wordedTimeline(given: DecadeTimelineInput, locale: Locale, texts: Texts): WordedTimeline {
  const { lookingBack = false, closed = [], leftOut: _unsaid, ...whole } = given;
  const facts = withoutFolded(whole, closed);
  const { startsOn, endsOn } = given.window ?? given;
  const factsOf = factsIn(locale, texts, linkWords(facts, texts, locale));
  const rows = new Map(facts.rows.map((row) => [row.id, row]));
  return {
    input: { ...facts, format: timelineFormat(locale, texts, given.today, lookingBack) },
    names: {
      label: texts.timeline.description(formatDate(locale, startsOn), formatDate(locale, endsOn)),
      row: (id) => {
        const row = rows.get(id);
        return { words: row ? sentenceOf(factsOf(row), texts) : "" };
      },
    },
    legend: legendEntries(facts, texts),
  };
}
