import type { DecadeLayout } from "~/charts/decade-layout";
import type { Scene } from "~/charts/layout-view";
import { useTexts } from "~/i18n/texts-context";
import { type FactsOf, partsOf, progressSentence } from "../row-facts";

// The patterns of WAI-ARIA, on elements that only stand over the picture: a table of their own would lay itself out.
const [columnHead, rowHead, cell] = [{ role: "columnheader" }, { role: "rowheader" }, { role: "gridcell" }];

type TreeRowsProps = {
  readonly id: string;
  readonly label: string;
  readonly scene: Scene;
  readonly layout: DecadeLayout;
  /** The place of the first row in view. */
  readonly firstPlace: number;
  /** The place that the keys are at. */
  readonly place: number;
  readonly factsOf: FactsOf;
  readonly onFocus: (place: number) => void;
  readonly onKeyDown: (event: React.KeyboardEvent) => void;
};

/**
 * The rows in view as a treegrid, over the picture: what a screen reader hears and where the focus stands. Their words can't be
 * seen, since the picture shows them; one row is the timeline's only tab stop.
 */
export function TreeRows({ id, label, scene, layout, firstPlace, place, factsOf, onFocus, onKeyDown }: TreeRowsProps) {
  const texts = useTexts();
  const { opened } = scene;
  const listed = (facts: readonly string[]) => partsOf(facts).join(texts.common.separator);
  const heads = texts.timeline.columns;
  const stop = place >= firstPlace && place < firstPlace + layout.rows.length ? place : firstPlace;
  const whole = {
    role: "treegrid",
    "aria-label": label,
    "aria-rowcount": opened.count + 1,
    onKeyDown,
  };
  const heading = { role: "row", "aria-rowindex": 1 };
  return (
    <div id={id} className="stage-tree" {...whole}>
      <div className="stage-unseen" {...heading}>
        <span {...columnHead}>{heads.item}</span>
        <span {...columnHead}>{heads.dates}</span>
        <span {...columnHead}>{heads.progress}</span>
        <span {...columnHead}>{heads.links}</span>
      </div>
      {layout.rows.map((box, index) => {
        const at = firstPlace + index;
        const row = scene.at(opened.rowAt(at));
        const line = {
          role: "row",
          "data-place": at,
          "aria-level": row.depth + 1,
          "aria-rowindex": at + 2,
          "aria-expanded": scene.hasBranch(opened.rowAt(at)) ? scene.isOpen(opened.rowAt(at)) : undefined,
          tabIndex: at === stop ? 0 : -1,
          onFocus: () => onFocus(at),
        };
        const facts = factsOf(row);
        return (
          // By its place: the focus stays where it is when other rows come there.
          <div
            key={at}
            className="stage-row"
            style={{ top: Math.max(box.y, layout.field.top), height: box.height }}
            {...line}
          >
            <span {...rowHead}>{listed([facts.item, facts.note])}</span>
            <span {...cell}>{listed([facts.dates, facts.earlier])}</span>
            <span {...cell}>{listed([facts.found, facts.health, progressSentence(facts, texts)])}</span>
            <span {...cell}>{listed([...facts.milestones, ...facts.links])}</span>
          </div>
        );
      })}
    </div>
  );
}
