import type { TimelineRow } from "~/charts/timeline-input";
import { useLocale, useTexts } from "~/i18n/texts-context";
import { dateWords, milestoneWords, progressWords, titleWords } from "./row-words";

type StageCardProps = {
  readonly row: TimelineRow;
  readonly links: readonly string[];
  readonly style: React.CSSProperties;
};

/** What the picture has no room for, beside the pointer or the focus. The treegrid says the same aloud. */
export function StageCard({ row, links, style }: StageCardProps) {
  const [texts, locale] = [useTexts(), useLocale()];
  const facts = [
    texts.common.health.names[row.health],
    progressWords(row, locale, texts),
    dateWords(row, locale, texts),
    row.note ?? "",
  ].filter((fact) => fact !== "");
  return (
    <div className="stage-card" style={style} aria-hidden="true">
      <strong>{titleWords(row)}</strong>
      <span>{facts.join(" · ")}</span>
      {[...milestoneWords(row, locale, texts), ...links].slice(0, 6).map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}
