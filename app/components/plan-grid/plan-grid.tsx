import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useTexts } from "~/i18n/texts-context";
import "./plan-grid.css";
import { classNames } from "~/components/class-names";
import { CancelDialog } from "./cancel-dialog";
import { DragMarks } from "./drag-marks";
import { columns } from "./grid-columns";
import { GridHandsContext } from "./grid-deeds";
import { type GridFrame, GridFrameContext } from "./grid-frame";
import { GridLineView } from "./grid-line";
import type { GridLine } from "./grid-lines";
import { nothingPending, shownRow } from "./grid-pending";
import { GridToolbar } from "./grid-toolbar";
import { KeysDialog } from "./keys-dialog";
import { RowSheet } from "./row-sheet";
import { SelectionBar } from "./selection-bar";
import { useCompact } from "./use-compact";
import { useGridDrag } from "./use-grid-drag";
import { type GridSurroundings, useGridKeys } from "./use-grid-keys";
import { useLoadedInView } from "./use-loaded-in-view";
import { type GridStart, usePlanGrid } from "./use-plan-grid";
import { useWindow } from "./use-window";

export type PlanGridProps = {
  readonly start: GridStart;
  readonly frame: GridFrame;
  /** Changes when the page around it was read again. */
  readonly page: unknown;
  /** Reads the page around the rows again: phases, key directions or units have changed. */
  readonly frameChanged: () => void;
  readonly openDetails: (id: string) => void;
};

const [lineHeight, cardHeight] = [44, 100];

/** A plan's outline as a treegrid that is edited in place, by keyboard, mouse or finger. */
export function PlanGrid({ start, frame, page, frameChanged, openDetails }: PlanGridProps) {
  const { state, lines, deeds, said, stuck, waiting } = usePlanGrid(start, frame, frameChanged);
  const texts = useTexts().grid;
  const scroller = useRef<HTMLDivElement>(null);
  const compact = useCompact();
  const height = compact ? cardHeight : lineHeight;
  const [asked, setAsked] = useState<Asked>(null);
  const around = useSurroundings(frame, openDetails, setAsked, compact, () =>
    Math.max(1, Math.floor((scroller.current?.clientHeight ?? 400) / height) - 2),
  );
  const keys = useGridKeys(deeds, around);
  const intoPhase = useCallback(
    (ids: readonly string[], phaseId: string) => {
      const goals = ids
        .flatMap((id) => deeds.state.current.tree.rows.get(id) ?? [])
        .filter(({ kind }) => kind === "goal");
      deeds.fields.set(goals.map(({ id, phaseIds }) => ({ id, field: "phaseIds", seen: phaseIds, wanted: [phaseId] })));
      if (goals.length === 0) deeds.say(texts.selection.goalsOnly);
    },
    [deeds, texts],
  );
  const { drag, dragged } = useGridDrag({ scroller, deeds, height, intoPhase });
  const shown = useWindow(scroller, height, lines.length);
  useLoadedInView(lines, shown, deeds.sender);
  useChangesMeanwhile(page, deeds);
  useFocusedCell(scroller, state.focus, lines, height);
  const hands = useMemo(() => ({ deeds, keys, drag, around }), [deeds, keys, drag, around]);
  const units = useMemo(() => new Map(frame.units.map((unit) => [unit.id, unit])), [frame.units]);
  const stop = state.focus ?? (lines[0] ? { id: lines[0].id, column: null } : null);
  const half = (scroller.current?.scrollTop ?? 0) + (scroller.current?.clientHeight ?? 0) / 2;
  const grid = {
    role: "treegrid",
    "aria-label": texts.label,
    "aria-describedby": "grid-hint",
    "aria-rowcount": lines.some(({ kind }) => kind === "more") ? -1 : lines.length + 1,
    "aria-colcount": columns.length,
    "aria-multiselectable": frame.mayEdit,
    "aria-busy": waiting > 0 || undefined,
    onKeyDown: keys.onKeyDown,
  };
  return (
    <GridFrameContext.Provider value={frame}>
      <GridHandsContext.Provider value={hands}>
        <section className={classNames("plan-grid", compact && "plan-grid-compact")} aria-label={texts.label}>
          <GridToolbar state={state} stuck={stuck} waiting={waiting} help={around.openHelp} />
          <p id="grid-hint" className="sr-only">
            {frame.mayEdit ? texts.hint : texts.readHint}
          </p>
          <div ref={scroller} className="grid-scroller">
            <div {...grid} className="grid-table">
              <div role="rowgroup" className="grid-head">
                <Heads />
              </div>
              <div role="rowgroup" className="grid-lines" style={{ height: lines.length * height }}>
                {inWindow(lines, shown, [state.focus?.id, state.draft?.id]).map(([line, index]) => {
                  const pending = state.pending.get(line.id) ?? nothingPending;
                  const focused = state.focus?.id === line.id;
                  return (
                    <GridLineView
                      key={line.id}
                      line={
                        pending.size > 0 && line.kind === "element"
                          ? { ...line, row: shownRow(line.row, pending, units) }
                          : line
                      }
                      index={index}
                      height={height}
                      focus={focused ? state.focus?.column : undefined}
                      editing={focused && state.editing}
                      isStop={stop?.id === line.id}
                      selected={state.selection.has(line.id)}
                      pending={pending}
                      upward={focused && index * height > half && index > 6}
                    />
                  );
                })}
                <DragMarks dragged={dragged} height={height} />
              </div>
            </div>
          </div>
          {frame.mayEdit && <SelectionBar selection={state.selection} cancel={around.askToCancel} />}
          <p role="status" aria-live="polite" className="sr-only">
            {said}
          </p>
          {asked?.what === "help" && <KeysDialog close={() => setAsked(null)} />}
          {asked?.what === "cancel" && <CancelDialog ids={asked.ids} to={asked.to} close={() => setAsked(null)} />}
          {asked?.what === "sheet" && <RowSheet id={asked.id} close={() => setAsked(null)} />}
        </section>
      </GridHandsContext.Provider>
    </GridFrameContext.Provider>
  );
}

type Asked =
  | { readonly what: "help" }
  | { readonly what: "cancel"; readonly ids: ReadonlySet<string>; readonly to: "suspended" | "cancelled" }
  | { readonly what: "sheet"; readonly id: string }
  | null;

function Heads() {
  const words = useTexts().grid.columns;
  const row = { role: "row", "aria-rowindex": 1 };
  return (
    <div {...row} className="grid-line grid-heads">
      {columns.map((column, index) => {
        const head = { role: "columnheader", "aria-colindex": index + 1 };
        return (
          <div key={column} {...head} className={`grid-cell grid-${column}`}>
            {words[column]}
          </div>
        );
      })}
    </div>
  );
}

function useSurroundings(
  frame: GridFrame,
  openDetails: (id: string) => void,
  ask: (asked: Asked) => void,
  compact: boolean,
  page: () => number,
): GridSurroundings {
  const latest = useRef({ openDetails, compact, page });
  latest.current = { openDetails, compact, page };
  const { mayEdit } = frame;
  return useMemo(
    () => ({
      mayEdit,
      page: () => latest.current.page(),
      isCompact: () => latest.current.compact,
      openDetails: (id) => latest.current.openDetails(id),
      openHelp: () => ask({ what: "help" }),
      openSheet: (id) => ask({ what: "sheet", id }),
      askToCancel: (ids, to = "cancelled") => ask({ what: "cancel", ids, to }),
    }),
    [mayEdit, ask],
  );
}

// The lines in view, and those that must not vanish while they hold the focus or something that is being written.
function inWindow(
  lines: readonly GridLine[],
  { first, last }: { readonly first: number; readonly last: number },
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

// The focus goes where the keys are, and what has it stays in view.
function useFocusedCell(
  scroller: React.RefObject<HTMLElement>,
  focus: ReturnType<typeof usePlanGrid>["state"]["focus"],
  lines: readonly GridLine[],
  height: number,
): void {
  const index = focus ? lines.findIndex(({ id }) => id === focus.id) : -1;
  useLayoutEffect(() => {
    const pane = scroller.current;
    if (!pane || !focus || index < 0) return;
    bringIntoView(pane, index, height);
    const line = pane.querySelector(`[data-line="${CSS.escape(focus.id)}"]`);
    const cell = focus.column === null ? line : line?.querySelector(`[data-column="${focus.column}"]`);
    const target = cell?.querySelector("input.grid-input") ?? cell;
    if (target instanceof HTMLElement && document.activeElement !== target) target.focus({ preventScroll: true });
    if (cell instanceof HTMLElement && focus.column !== null) bringSideways(pane, cell);
  }, [scroller, focus, index, height]);
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

// What others have changed is taken in when the page was read again, and when somebody comes back to it.
function useChangesMeanwhile(page: unknown, deeds: ReturnType<typeof usePlanGrid>["deeds"]): void {
  const seen = useRef(page);
  useEffect(() => {
    if (seen.current !== page) void deeds.sender.refresh();
    seen.current = page;
  }, [page, deeds]);
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === "visible") void deeds.sender.refresh();
    };
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, [deeds]);
}
