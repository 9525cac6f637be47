import type { TimelineRow } from "~/charts/timeline-input";
import { formatDate, formatDateRange } from "~/i18n/format-date";
import type { Locale } from "~/i18n/locale";
import type { Texts } from "~/i18n/texts";
import { wholePercent } from "./timeline-format";

/** A row as one sentence: title, health, progress, dates, milestones. What a screen reader says and a pointer reveals. */
export function rowWords(row: TimelineRow, locale: Locale, texts: Texts): string {
  if (row.kind === "more") return row.title;
  const milestones = milestoneWords(row, locale, texts).join(texts.common.separator);
  const parts = [
    titleWords(row),
    foundWords(row, texts),
    texts.common.health.names[row.health],
    progressWords(row, locale, texts),
    dateWords(row, locale, texts),
    milestones === "" ? "" : texts.timeline.milestones(milestones),
    row.note ?? "",
  ];
  return parts.filter((part) => part !== "").join(locale === "zh-CN" ? "，" : ", ");
}

export function titleWords(row: TimelineRow): string {
  return row.code ? `${row.code} ${row.title}` : row.title;
}

/** That a search has found the row; nothing for what only stands above it, and where nothing is searched for. */
export function foundWords(row: TimelineRow, texts: Texts): string {
  return row.matched ? texts.timeline.found : "";
}

export function dateWords(row: TimelineRow, locale: Locale, texts: Texts): string {
  const { startsOn, endsOn } = row;
  const words = texts.timeline;
  if (startsOn && endsOn) return formatDateRange(locale, startsOn, endsOn);
  if (startsOn) return words.bothEnds.from(formatDate(locale, startsOn));
  if (endsOn) return words.bothEnds.until(formatDate(locale, endsOn));
  return row.kind === "direction" ? "" : words.undated;
}

export function milestoneWords(row: TimelineRow, locale: Locale, texts: Texts): string[] {
  return (row.milestones ?? []).map(({ title, dueOn }) => texts.timeline.milestone(title, formatDate(locale, dueOn)));
}

/** Progress and, where one is known, scheduled progress; nothing for directions without a figure. */
export function progressWords(row: TimelineRow, locale: Locale, texts: Texts): string {
  const words = texts.common.progress;
  const scheduled = row.scheduledBp ?? null;
  if (row.progressBp === null) return row.kind === "direction" ? "" : words.unmeasured;
  const progress = wholePercent(locale, row.progressBp);
  return scheduled === null ? words.only(progress) : words.full(progress, wholePercent(locale, scheduled));
}
