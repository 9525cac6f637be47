import { memo } from "react";
import { classNames } from "~/components/class-names";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { CellNote } from "./cell-note";
import { DirectionCells } from "./direction-cells";
import { DraftCell } from "./draft-cell";
import { ElementCells } from "./element-cells";
import type { GridLine } from "./grid-lines";
import type { GridLineProps } from "./line-props";
import { useLineGestures } from "./use-line-gestures";

const cell = { role: "gridcell" };

/** One line of the outline in its place. Drawn anew only when something of its own has changed. */
export const GridLineView = memo(function GridLineView(props: GridLineProps) {
  const { line, index, height, focus, isStop, selected } = props;
  const texts = useTexts().grid;
  const gestures = useLineGestures(line);
  const row = {
    role: "row",
    "data-line": line.id,
    "aria-level": line.level,
    "aria-posinset": line.position,
    "aria-setsize": line.siblings,
    "aria-rowindex": index + 2,
    "aria-expanded": line.kind === "direction" || line.kind === "element" ? (line.open ?? undefined) : undefined,
    "aria-selected": line.kind === "element" ? selected : undefined,
    "aria-label": useLineWords(line),
    tabIndex: isStop && (focus ?? null) === null ? 0 : -1,
    ...gestures,
  };
  return (
    <div
      {...row}
      className={classNames(
        classOf(line),
        selected && "grid-line-selected",
        focus !== undefined && "grid-line-focused",
      )}
      style={
        { "--top": `${index * height}px`, "--height": `${height}px`, "--level": line.level } as React.CSSProperties
      }
    >
      {line.kind === "more" && (
        <span {...cell} className="grid-more">
          {texts.loading}
        </span>
      )}
      {line.kind === "direction" && <DirectionCells {...props} line={line} />}
      {line.kind === "element" && <ElementCells {...props} line={line} />}
      {line.kind === "draft" && <DraftCell line={line} focused={focus !== undefined} />}
      <CellNote {...props} />
    </div>
  );
});

function classOf(line: GridLine): string {
  if (line.kind !== "element") return `grid-line grid-line-${line.kind}`;
  const { kind, lifecycle, matched } = line.row;
  return classNames(
    `grid-line grid-line-element grid-line-${kind}`,
    lifecycle === "cancelled" && "grid-line-cancelled",
    matched && "grid-line-matched",
  );
}

// Said when the line as a whole has the focus: what it is, not every cell of it.
function useLineWords(line: GridLine): string | undefined {
  const format = useFormats();
  const texts = useTexts();
  if (line.kind === "direction") {
    return format.text(line.direction.titleZh, line.direction.titleEn) || texts.grid.outside;
  }
  if (line.kind !== "element") return undefined;
  const { row, code } = line;
  const health = texts.common.health.names[row.figures.health];
  const title = format.text(row.titleZh, row.titleEn) || texts.grid.untitled;
  return [`${code} ${title}`, texts.common.kinds[row.kind], health].join(texts.common.separator);
}
