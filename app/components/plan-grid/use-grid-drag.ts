import { type PointerEvent, type RefObject, useCallback, useMemo, useRef, useState } from "react";
import { type Drop, dropAt } from "./grid-drop";
import type { GridLine } from "./grid-lines";
import { topmost } from "./grid-steps";
import type { GridDeeds } from "./use-plan-grid";

/** What is being dragged and where it would come to stand. */
export interface Dragged {
  readonly ids: ReadonlySet<string>;
  /** Null where it can't be let go of. */
  readonly drop: Drop | null;
  /** A phase it is held over, which goals would be put into. */
  readonly phaseId: string | null;
  readonly x: number;
  readonly y: number;
}

export interface GridDrag {
  begin(event: PointerEvent<HTMLElement>, line: Extract<GridLine, { kind: "element" }>): void;
}

/** How far a level stands in from the one above it, in pixels. */
export const levelStep = 20;
// Closer to the edge than this the lines scroll along, so many pixels a frame.
const [edge, pace] = [48, 12];

interface Asked {
  readonly scroller: RefObject<HTMLElement>;
  readonly deeds: GridDeeds;
  readonly height: number;
  intoPhase(ids: readonly string[], phaseId: string): void;
}

/** Dragging rows by their grip, with the mouse or a finger: up and down between lines, sideways to a depth. */
export function useGridDrag({ scroller, deeds, height, intoPhase }: Asked) {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const latest = useRef({ height, intoPhase });
  latest.current = { height, intoPhase };
  const begin = useCallback<GridDrag["begin"]>(
    (event, line) => {
      const pane = scroller.current;
      if (event.button !== 0 || !pane) return;
      event.preventDefault();
      const { selection, tree } = deeds.state.current;
      const ids = new Set(topmost(tree, selection.has(line.id) ? selection : new Set([line.id])));
      const start = { x: event.clientX, level: line.level };
      let last: Dragged | null = null;
      const follow = (x: number, y: number) => {
        const phaseId = phaseAt(x, y);
        const drop = phaseId ? null : dropUnder(pane, deeds, ids, latest.current.height, start, x, y);
        last = { ids, drop, phaseId, x, y };
        setDragged(last);
      };
      const frame = { id: 0, x: event.clientX, y: event.clientY };
      const scroll = () => {
        const { top, bottom } = pane.getBoundingClientRect();
        const by = frame.y < top + edge ? -pace : frame.y > bottom - edge ? pace : 0;
        if (by !== 0) pane.scrollBy(0, by);
        if (by !== 0) follow(frame.x, frame.y);
        frame.id = requestAnimationFrame(scroll);
      };
      const onMove = ({ clientX, clientY }: globalThis.PointerEvent) => {
        frame.x = clientX;
        frame.y = clientY;
        follow(clientX, clientY);
      };
      const end = (kept: boolean) => {
        cancelAnimationFrame(frame.id);
        window.removeEventListener("pointermove", onMove);
        window.removeEventListener("pointerup", onUp);
        window.removeEventListener("pointercancel", onCancel);
        window.removeEventListener("keydown", onKey, true);
        setDragged(null);
        if (!kept || !last) return;
        if (last.phaseId) latest.current.intoPhase([...ids], last.phaseId);
        else if (last.drop) deeds.structure.move([...ids], last.drop);
      };
      const onUp = () => end(true);
      const onCancel = () => end(false);
      const onKey = (stroke: KeyboardEvent) => {
        if (stroke.key !== "Escape") return;
        stroke.preventDefault();
        stroke.stopPropagation();
        end(false);
      };
      window.addEventListener("pointermove", onMove);
      window.addEventListener("pointerup", onUp);
      window.addEventListener("pointercancel", onCancel);
      window.addEventListener("keydown", onKey, true);
      frame.id = requestAnimationFrame(scroll);
    },
    [deeds, scroller],
  );
  const drag = useMemo(() => ({ begin }), [begin]);
  return { drag, dragged };
}

function dropUnder(
  pane: HTMLElement,
  { state, lines }: GridDeeds,
  ids: ReadonlySet<string>,
  height: number,
  start: { readonly x: number; readonly level: number },
  x: number,
  y: number,
): Drop | null {
  const body = pane.querySelector(".grid-lines");
  if (!body) return null;
  const index = Math.round((y - body.getBoundingClientRect().top) / height);
  const bounded = Math.min(Math.max(index, 0), lines.current.length);
  const level = start.level + Math.round((x - start.x) / levelStep);
  return dropAt(state.current.tree, lines.current, ids, bounded, level);
}

function phaseAt(x: number, y: number): string | null {
  return document.elementFromPoint(x, y)?.closest("[data-phase]")?.getAttribute("data-phase") ?? null;
}
