import type { MouseEvent } from "react";
import { type Column, columnNamed, isEditable } from "./grid-columns";
import { type GridHands, useGridHands } from "./grid-deeds";
import type { GridLine } from "./grid-lines";
import { toggled } from "./grid-press";
import { elementsBetween } from "./grid-state";

/** What clicks on a line do: the first puts the focus there, the second on the same cell edits it; Ctrl and Shift select. */
export function useLineGestures(line: GridLine) {
  const hands = useGridHands();
  return {
    // The focus stays in the cell that has it: only so is the next click there the second one.
    onMouseDown(event: MouseEvent<HTMLElement>) {
      const { focus, editing } = hands.deeds.state.current;
      if (editing || focus?.id !== line.id || !(event.target instanceof Element)) return;
      if (event.target.closest("a, button, input, .grid-note")) return;
      const column = columnAt(event.target);
      if (column !== null && column === focus.column) event.preventDefault();
    },
    onClick(event: MouseEvent<HTMLElement>) {
      if (line.kind === "more" || line.kind === "draft" || !(event.target instanceof Element)) return;
      if (event.target.closest("a, button, input, [role=option], .grid-note")) return;
      const column = columnAt(event.target);
      if (line.kind === "element" && selects(event, line.id, hands)) {
        hands.keys.focusOn({ id: line.id, column: null });
      } else if (hands.around.isCompact()) openCard(line, hands);
      else openCell(line, column, hands);
    },
  };
}

function selects(event: MouseEvent, id: string, { deeds }: GridHands): boolean {
  const { dispatch, state, lines } = deeds;
  const { focus, selection, anchor } = state.current;
  if (event.shiftKey) {
    const from = anchor ?? focus?.id ?? id;
    dispatch({ do: "select", ids: elementsBetween(lines.current, from, id), anchor: from });
  } else if (event.ctrlKey || event.metaKey) dispatch({ do: "select", ids: toggled(selection, id), anchor: id });
  return event.shiftKey || event.ctrlKey || event.metaKey;
}

function openCard(line: GridLine, { keys, around }: GridHands): void {
  keys.focusOn({ id: line.id, column: null });
  if (line.kind === "element" && around.mayEdit) around.openSheet(line.id);
}

function openCell(line: GridLine, column: Column | null, { deeds, keys, around }: GridHands): void {
  const { focus } = deeds.state.current;
  const again = focus?.id === line.id && focus.column === column;
  if (again && around.mayEdit && isEditable(line, column)) keys.edit({ id: line.id, column });
  else keys.focusOn({ id: line.id, column: column === "code" ? null : column });
}

function columnAt(target: Element): Column | null {
  return columnNamed(target.closest("[data-column]")?.getAttribute("data-column"));
}
