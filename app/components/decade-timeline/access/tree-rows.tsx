import type { DecadeLayout } from "~/charts/decade-layout";
import type { Scene } from "~/charts/layout-view";
import { useLocale, useTexts } from "~/i18n/texts-context";
import { dateWords, foundWords, milestoneWords, titleWords } from "../row-words";
import { wholePercent } from "../timeline-format";

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
  readonly linksOf: (id: string) => readonly string[];
  readonly onFocus: (place: number) => void;
  readonly onKeyDown: (event: React.KeyboardEvent) => void;
};

/**
 * The rows in view as a treegrid, over the picture: what a screen reader hears and where the focus stands. Their words can't be
 * seen, since the picture shows them; one row is the timeline's only tab stop.
 */
export function TreeRows({ id, label, scene, layout, firstPlace, place, linksOf, onFocus, onKeyDown }: TreeRowsProps) {
  const [texts, locale] = [useTexts(), useLocale()];
  const { opened } = scene;
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
        const facts = [
          foundWords(row, texts),
          texts.common.health.names[row.health],
          row.progressBp === null ? texts.common.progress.unmeasured : wholePercent(locale, row.progressBp),
        ];
        return (
          // By its place: the focus stays where it is when other rows come there.
          <div
            key={at}
            className="stage-row"
            style={{ top: Math.max(box.y, layout.field.top), height: box.height }}
            {...line}
          >
            <span {...rowHead}>{titleWords(row)}</span>
            <span {...cell}>{row.kind === "more" ? "" : dateWords(row, locale, texts)}</span>
            <span {...cell}>
              {row.kind === "more" ? "" : facts.filter((fact) => fact !== "").join(texts.common.separator)}
            </span>
            <span {...cell}>
              {[...milestoneWords(row, locale, texts), ...linksOf(row.id)].join(texts.common.separator)}
            </span>
          </div>
        );
      })}
    </div>
  );
}
