import type { TimelineRow } from "~/charts/timeline-input";
import { formatDate, formatDateRange } from "~/i18n/format-date";
import type { Locale } from "~/i18n/locale";
import type { Texts } from "~/i18n/texts";
import { wholePercent } from "./timeline-format";

/** Everything the timeline tells of a row, in words; "" and no words where there is nothing to tell. */
export interface RowFacts {
  /** Its code and title. */
  readonly item: string;
  /** Who leads it, and what else stands quietly after its title. */
  readonly note: string;
  /** That a search has found it; nothing for what only stands above it. */
  readonly found: string;
  readonly health: string;
  /** A share, with the remark that most of it isn't measured; or that it is unmeasured. */
  readonly progress: string;
  readonly scheduled: string;
  readonly dates: string;
  /** Its dates on the day it is compared with, where they were others. */
  readonly earlier: string;
  readonly milestones: readonly string[];
  /** What became of it, what it came from, what it waits for and what waits for it. */
  readonly links: readonly string[];
}

export type FactsOf = (row: TimelineRow) => RowFacts;

/** The facts of rows, the same wherever they are told: treegrid, table, card, and the words of the picture. */
export function factsIn(locale: Locale, texts: Texts, linksOf: (id: string) => readonly string[]): FactsOf {
  const kept = new WeakMap<TimelineRow, RowFacts>();
  const tell = (row: TimelineRow): RowFacts => {
    const item = titleWords(row);
    if (row.kind === "more") return { ...nothing, item };
    const told = row.absent === undefined;
    return {
      item,
      note: row.note ?? "",
      found: row.matched ? texts.timeline.found : "",
      health: told ? texts.common.health.names[row.health] : "",
      progress: told ? progressWords(row, locale, texts) : "",
      scheduled: typeof row.scheduledBp === "number" ? wholePercent(locale, row.scheduledBp) : "",
      dates: dateWords(row, locale, texts),
      earlier: row.ghost ? texts.timeline.earlier(formatDateRange(locale, row.ghost.startsOn, row.ghost.endsOn)) : "",
      milestones: (row.milestones ?? []).map(({ title, dueOn }) =>
        texts.timeline.milestone(title, formatDate(locale, dueOn)),
      ),
      links: linksOf(row.id),
    };
  };
  return (row) => {
    const facts = kept.get(row) ?? tell(row);
    kept.set(row, facts);
    return facts;
  };
}

export function titleWords({ code, title }: TimelineRow): string {
  return code ? `${code} ${title}` : title;
}

/** Progress beside scheduled progress, each by its name. */
export function progressSentence({ progress, scheduled }: RowFacts, texts: Texts): string {
  const words = texts.common.progress;
  const said = progress === "" || progress === words.unmeasured ? progress : words.only(progress);
  return partsOf([said, scheduled && texts.timeline.scheduled(scheduled)]).join(texts.common.separator);
}

/** All facts of a row as one sentence: what a screen reader says of it in the picture. */
export function sentenceOf(facts: RowFacts, texts: Texts): string {
  const { item, note, found, health, dates, earlier, milestones, links } = facts;
  const points = milestones.join(texts.common.separator);
  return partsOf([
    item,
    found,
    health,
    progressSentence(facts, texts),
    dates,
    earlier,
    points && texts.timeline.milestones(points),
    note,
    ...links,
  ]).join(texts.timeline.separator);
}

/** The facts that are there. */
export function partsOf(facts: readonly string[]): string[] {
  return facts.filter((fact) => fact !== "");
}

const nothing: RowFacts = {
  ...{ item: "", note: "", found: "", health: "", progress: "", scheduled: "", dates: "", earlier: "" },
  ...{ milestones: [], links: [] },
};

function progressWords({ kind, progressBp, measuredBp }: TimelineRow, locale: Locale, texts: Texts): string {
  if (progressBp === null) return kind === "direction" ? "" : texts.common.progress.unmeasured;
  const share = wholePercent(locale, progressBp);
  return measuredBp < mostlyMeasured ? texts.timeline.mostlyUnmeasured(share) : share;
}

// The picture draws such a bar with a dashed outline.
const mostlyMeasured = 5000;

function dateWords({ startsOn, endsOn, absent, kind }: TimelineRow, locale: Locale, texts: Texts): string {
  const words = texts.timeline;
  if (absent !== undefined) return absent;
  if (startsOn && endsOn) return formatDateRange(locale, startsOn, endsOn);
  if (startsOn) return words.bothEnds.from(formatDate(locale, startsOn));
  if (endsOn) return words.bothEnds.until(formatDate(locale, endsOn));
  return kind === "direction" ? "" : words.undated;
}
