import { type RefObject, useLayoutEffect } from "react";
import type { Focus } from "./grid-walk";

/** The focus goes where the keys are, and what has it stays in view. `index` is its line's place, -1 where there is none. */
export function useFocusedCell(
  scroller: RefObject<HTMLElement>,
  focus: Focus | null,
  index: number,
  height: number,
): void {
  useLayoutEffect(() => {
    const pane = scroller.current;
    if (!pane || !focus || index < 0) return;
    bringIntoView(pane, index, height);
    const line = pane.querySelector(`[data-line="${CSS.escape(focus.id)}"]`);
    const cell = focus.column === null ? line : shownCell(line, focus.column);
    const target = cell?.querySelector("input.grid-input") ?? cell;
    if (target instanceof HTMLElement && document.activeElement !== target) target.focus({ preventScroll: true });
    if (cell instanceof HTMLElement && focus.column !== null) bringSideways(pane, cell);
    if (line) bringIntoWindow(line);
  }, [scroller, focus, index, height]);
}

// Cards leave some columns out: the card then stands for them.
function shownCell(line: Element | null, column: string): Element | null {
  const cell = line?.querySelector(`[data-column="${column}"]`);
  return cell && cell.getClientRects().length > 0 ? cell : line;
}

function bringIntoView(pane: HTMLElement, index: number, height: number): void {
  const head = pane.querySelector(".grid-head")?.clientHeight ?? 0;
  const [top, bottom] = [index * height, (index + 1) * height];
  if (top < pane.scrollTop) pane.scrollTop = top;
  else if (bottom > pane.scrollTop + pane.clientHeight - head) pane.scrollTop = bottom - pane.clientHeight + head;
}

function bringSideways(pane: HTMLElement, cell: HTMLElement): void {
  const [inner, outer] = [cell.getBoundingClientRect(), pane.getBoundingClientRect()];
  if (inner.right > outer.right) pane.scrollLeft += inner.right - outer.right + 8;
  else if (inner.left < outer.left) pane.scrollLeft -= outer.left - inner.left + 8;
}

// The lines' own scroller may reach below the window, and what is done to selected rows stands over its lower edge.
function bringIntoWindow(line: Element): void {
  const { top, bottom } = line.getBoundingClientRect();
  const bar = document.querySelector(".grid-selection");
  const covered = bar ? bar.clientHeight + 16 : 0;
  if (bottom > window.innerHeight - covered) window.scrollBy(0, bottom - window.innerHeight + covered + 8);
  else if (top < 0) window.scrollBy(0, top - 8);
}
