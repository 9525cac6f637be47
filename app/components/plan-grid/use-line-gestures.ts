import type { MouseEvent } from "react";
import { type Column, columns, isEditable } from "./grid-columns";
import { useGridHands } from "./grid-deeds";
import type { GridLine } from "./grid-lines";
import { elementsBetween } from "./grid-state";

/** What clicks on a line do: the first puts the focus there, the second on the same cell edits it; Ctrl and Shift select. */
export function useLineGestures(line: GridLine) {
  const { deeds, keys, around } = useGridHands();
  const { dispatch, state, lines } = deeds;
  return {
    onClick(event: MouseEvent<HTMLElement>) {
      if (line.kind === "more" || line.kind === "draft" || !(event.target instanceof Element)) return;
      if (event.target.closest("a, button, input, [role=option]")) return;
      const column = columnAt(event.target);
      const { focus, selection, anchor } = state.current;
      if (event.shiftKey && line.kind === "element") {
        const from = anchor ?? focus?.id ?? line.id;
        dispatch({ do: "select", ids: elementsBetween(lines.current, from, line.id), anchor: from });
      } else if ((event.ctrlKey || event.metaKey) && line.kind === "element") {
        const next = new Set(selection);
        if (!next.delete(line.id)) next.add(line.id);
        dispatch({ do: "select", ids: next, anchor: line.id });
      } else if (around.isCompact()) {
        keys.focusOn({ id: line.id, column: null });
        if (line.kind === "element" && around.mayEdit) around.openSheet(line.id);
        return;
      }
      const again = focus?.id === line.id && focus.column === column && column !== null;
      if (again && around.mayEdit && isEditable(line, column)) keys.edit({ id: line.id, column });
      else keys.focusOn({ id: line.id, column: column === "code" ? null : column });
    },
  };
}

function columnAt(target: Element): Column | null {
  const name = target.closest("[data-column]")?.getAttribute("data-column");
  return columns.find((column) => column === name) ?? null;
}
