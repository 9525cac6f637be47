import { useTexts } from "~/i18n/texts-context";
import { partsOf, progressSentence, type RowFacts } from "./row-facts";

type StageCardProps = {
  readonly facts: RowFacts;
  readonly style: React.CSSProperties;
};

/** What the picture has no room for, beside the pointer or the focus. The treegrid says the same aloud. */
export function StageCard({ facts, style }: StageCardProps) {
  const texts = useTexts();
  const { item, health, dates, earlier, note, milestones, links } = facts;
  return (
    <div className="stage-card" style={style} aria-hidden="true">
      <strong>{item}</strong>
      <span>{partsOf([health, progressSentence(facts, texts), dates, earlier, note]).join(" · ")}</span>
      {[...milestones, ...links].slice(0, 6).map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}
