import { useMemo, useRef, useState } from "react";
import { useTexts } from "~/i18n/texts-context";
import "./plan-grid.css";
import { classNames } from "~/components/class-names";
import { useKeysHelp } from "~/components/keys/keys-context";
import { CancelDialog } from "./cancel-dialog";
import { GridBody } from "./grid-body";
import { columns } from "./grid-columns";
import { GridHandsContext } from "./grid-deeds";
import { type GridFrame, GridFrameContext } from "./grid-frame";
import { GridHeads } from "./grid-heads";
import { GridToolbar } from "./grid-toolbar";
import { RowSheet } from "./row-sheet";
import { SelectionBar } from "./selection-bar";
import { UnsavedNotice } from "./unsaved-notice";
import { useCompact } from "./use-compact";
import { useFocusedCell } from "./use-focused-cell";
import { useGridDrag } from "./use-grid-drag";
import { useGridKeys } from "./use-grid-keys";
import { useIntoPhase } from "./use-into-phase";
import { useKeptPlace } from "./use-kept-place";
import { useKeptUnsaved } from "./use-kept-unsaved";
import { useLoadedInView } from "./use-loaded-in-view";
import { useChangesMeanwhile, useFirstDraft } from "./use-news";
import { useOnPaper } from "./use-on-paper";
import { type GridStart, usePlanGrid } from "./use-plan-grid";
import { type Asked, useSurroundings } from "./use-surroundings";
import { useWindow } from "./use-window";

export type PlanGridProps = {
  readonly start: GridStart;
  readonly frame: GridFrame;
  /** Changes when the page around it was read again. */
  readonly page: unknown;
  /** Reads the page around the rows again: phases, key directions or units have changed. */
  readonly frameChanged: () => void;
  readonly openDetails: (id: string) => void;
  /** What an outline is made of and how it is begun, said as long as it has no row. */
  readonly whenEmpty: string;
};

const headGroup = { role: "rowgroup" };
const [lineHeight, cardHeight] = [44, 84];

/** A plan's outline as a treegrid that is edited in place, by keyboard, mouse or finger. */
export function PlanGrid({ start, frame, page, frameChanged, openDetails, whenEmpty }: PlanGridProps) {
  const { state, lines, deeds, said, stuck, waiting } = usePlanGrid(start, frame, frameChanged);
  const texts = useTexts().grid;
  const scroller = useRef<HTMLDivElement>(null);
  const onPaper = useOnPaper();
  const compact = useCompact() && !onPaper;
  const height = compact ? cardHeight : lineHeight;
  const [asked, setAsked] = useState<Asked>(null);
  const linesInView = () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 400) / height) - 2);
  const openHelp = useKeysHelp();
  const around = useSurroundings({
    mayEdit: frame.mayEdit,
    ask: setAsked,
    compact,
    linesInView,
    openDetails,
    openHelp,
  });
  const keys = useGridKeys(deeds, around);
  const intoPhase = useIntoPhase(deeds, frame);
  const { drag, dragged } = useGridDrag({ scroller, deeds, height, intoPhase });
  const inView = useWindow(scroller, height, lines.length);
  const shown = onPaper ? { first: 0, last: lines.length } : inView;
  useLoadedInView(lines, shown, deeds.sender);
  const { left, settle } = useKeptUnsaved(frame, deeds.state, deeds.lines, scroller);
  useChangesMeanwhile(page, start, deeds);
  useFirstDraft(frame, lines.length === 0, deeds);
  const at = state.focus ? lines.findIndex(({ id }) => id === state.focus?.id) : -1;
  useFocusedCell(scroller, state.focus, at, height);
  useKeptPlace({ state, lines, deeds, scroller, height, searching: frame.searching });
  const hands = useMemo(() => ({ deeds, keys, drag, around }), [deeds, keys, drag, around]);
  const grid = {
    role: "treegrid",
    "aria-label": texts.label,
    "aria-describedby": "grid-hint",
    "aria-rowcount": lines.some(({ kind }) => kind === "more") ? -1 : lines.length + 1,
    "aria-colcount": columns.length,
    "aria-multiselectable": frame.mayEdit,
    "aria-busy": waiting > 0 || undefined,
    onKeyDown: keys.onKeyDown,
    onFocus: keys.onFocus,
  };
  return (
    <GridFrameContext.Provider value={frame}>
      <GridHandsContext.Provider value={hands}>
        <section
          className={classNames("plan-grid", compact && "plan-grid-compact")}
          aria-label={texts.label}
          data-takes-news=""
        >
          {left && frame.mayEdit && <UnsavedNotice {...{ left, deeds, settle }} />}
          <GridToolbar {...{ state, stuck, waiting, said }} />
          {lines.every(({ kind }) => kind === "draft") && <p className="text-ink-soft print:hidden">{whenEmpty}</p>}
          <p id="grid-hint" className="sr-only">
            {frame.mayEdit ? texts.hint : texts.readHint}
          </p>
          <div ref={scroller} className="grid-scroller">
            <div {...grid} className="grid-table">
              <div {...headGroup} className="grid-head">
                <GridHeads />
              </div>
              <GridBody {...{ state, lines, shown, height, dragged }} />
            </div>
          </div>
          {frame.mayEdit && <SelectionBar selection={state.selection} cancel={around.askToCancel} />}
          {asked?.what === "cancel" && <CancelDialog ids={asked.ids} to={asked.to} close={() => setAsked(null)} />}
          {asked?.what === "sheet" && <RowSheet id={asked.id} close={() => setAsked(null)} />}
        </section>
      </GridHandsContext.Provider>
    </GridFrameContext.Provider>
  );
}
