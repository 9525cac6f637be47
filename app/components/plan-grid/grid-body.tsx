import { useMemo } from "react";
import { DragMarks } from "./drag-marks";
import { useGridFrame } from "./grid-frame";
import { GridLineView } from "./grid-line";
import type { GridLine } from "./grid-lines";
import { type GridField, nothingPending, type Pending, shownDirection, shownRow } from "./grid-pending";
import type { UnitName } from "./grid-row";
import type { GridState } from "./grid-state";
import type { Dragged } from "./use-grid-drag";
import type { GridWindow } from "./use-window";

type Props = {
  readonly state: GridState;
  readonly lines: readonly GridLine[];
  readonly shown: GridWindow;
  readonly height: number;
  readonly dragged: Dragged | null;
};

const body = { role: "rowgroup" };

/** The lines in view, each in its place. */
export function GridBody({ state, lines, shown, height, dragged }: Props) {
  const { units } = useGridFrame();
  const { focus, pending, selection, editing } = state;
  const named = useMemo(() => new Map(units.map((unit) => [unit.id, unit])), [units]);
  const stop = focus?.id ?? lines[0]?.id;
  const middle = (shown.first + shown.last) / 2;
  return (
    <div {...body} className="grid-lines" style={{ "--whole": `${lines.length * height}px` } as React.CSSProperties}>
      {inWindow(lines, shown, [focus?.id, state.draft?.id]).map(([line, index]) => {
        const own = pending.get(line.id) ?? nothingPending;
        const focused = focus?.id === line.id;
        return (
          <GridLineView
            key={line.id}
            line={own.size > 0 ? withOwn(line, own, named) : line}
            index={index}
            height={height}
            focus={focused ? focus?.column : undefined}
            editing={focused && editing}
            isStop={stop === line.id}
            selected={selection.has(line.id)}
            pending={own}
            upward={focused && index > middle && index > 6}
          />
        );
      })}
      <DragMarks dragged={dragged} height={height} />
    </div>
  );
}

// A line with what was typed into it, whether or not that has arrived.
function withOwn(line: GridLine, own: ReadonlyMap<GridField, Pending>, units: ReadonlyMap<string, UnitName>): GridLine {
  if (line.kind === "element") return { ...line, row: shownRow(line.row, own, units) };
  return line.kind === "direction" ? { ...line, direction: shownDirection(line.direction, own) } : line;
}

// The lines in view, and those that must not vanish while they hold the focus or something that is being written.
function inWindow(
  lines: readonly GridLine[],
  { first, last }: GridWindow,
  kept: readonly (string | undefined)[],
): (readonly [GridLine, number])[] {
  const shown = lines.slice(first, last).map((line, index) => [line, first + index] as const);
  const beyond = kept.flatMap((id) => {
    const index = id === undefined ? -1 : lines.findIndex((line) => line.id === id);
    const line = lines[index];
    return line && (index < first || index >= last) ? [[line, index] as const] : [];
  });
  return [...new Map([...shown, ...beyond].map((pair) => [pair[0].id, pair])).values()].sort((a, b) => a[1] - b[1]);
}
