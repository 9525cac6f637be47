import { type MutableRefObject, useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import { problemSentence } from "~/i18n/problem-sentence";
import { useLocale, useTexts } from "~/i18n/texts-context";
import { placeIn } from "./grid-address";
import type { GridFrame } from "./grid-frame";
import { type GridLine, linesOf } from "./grid-lines";
import { type GridAction, type GridState, gridState, reduceGrid } from "./grid-state";
import type { GridTree } from "./grid-tree";
import { useAnnouncer } from "./use-announcer";
import { type GridFields, useGridFields } from "./use-grid-fields";
import { type GridHistory, useGridHistory } from "./use-grid-history";
import { type GridSender, useGridQueue } from "./use-grid-queue";
import { type GridStructure, useGridStructure } from "./use-grid-structure";

/** An outline as a page brings it. */
export interface GridStart {
  readonly tree: GridTree;
  readonly opened: readonly string[];
  readonly seq: number;
}

/** Everything an outline that is edited row by row does; the same object as long as the page stays. */
export interface GridDeeds {
  readonly dispatch: (action: GridAction) => void;
  readonly state: MutableRefObject<GridState>;
  readonly lines: MutableRefObject<readonly GridLine[]>;
  readonly fields: GridFields;
  readonly structure: GridStructure;
  readonly history: GridHistory;
  readonly sender: GridSender;
  /** Opens or closes a branch, which is loaded where it isn't there yet. */
  toggle(id: string): void;
  say(words: string): void;
}

export function usePlanGrid(start: GridStart, frame: GridFrame, frameChanged: () => void) {
  const [state, dispatch] = useReducer(reduceGrid, start, ({ tree, opened, seq }) => {
    const place = placeIn(window.location.search);
    // What was found isn't hidden, and nothing else is shown with it.
    return gridState(tree, opened, seq, frame.searching ? { ...place, closed: [], open: [] } : place);
  });
  const current = useRef(state);
  current.current = state;
  const { said, say } = useAnnouncer();
  const { sender, stuck, waiting } = useGridQueue(frame.address, current, dispatch, frameChanged);
  const history = useToldHistory(sender, say);
  const fields = useGridFields({ frame, state: current, dispatch, sender, history, say });
  const structure = useGridStructure({ frame, state: current, dispatch, sender, history, say });
  const { tree, opened, draft } = state;
  const lines = useMemo(() => linesOf(tree, opened, draft), [tree, opened, draft]);
  const shown = useRef(lines);
  shown.current = lines;
  const toggle = useToggle(current, dispatch, sender, say);
  const deeds: GridDeeds = useMemo(
    () => ({ dispatch, state: current, lines: shown, fields, structure, history, sender, toggle, say }),
    [fields, structure, history, sender, toggle, say],
  );
  useKeptFocus(state, lines, dispatch);
  return { state, lines, deeds, said, stuck, waiting };
}

function useToldHistory(sender: GridSender, say: (words: string) => void): GridHistory {
  const [locale, texts] = [useLocale(), useTexts()];
  const words = texts.grid;
  const told = useMemo(
    () => ({
      undone: () => say(words.undone),
      redone: () => say(words.redone),
      nothing: (which: "undo" | "redo") => say(which === "undo" ? words.nothingToUndo : words.nothingToRedo),
      refused: (problem: Parameters<typeof problemSentence>[2]) => say(problemSentence(locale, texts, problem)),
    }),
    [locale, say, texts, words],
  );
  return useGridHistory(sender, told);
}

function useToggle(
  state: MutableRefObject<GridState>,
  dispatch: (action: GridAction) => void,
  sender: GridSender,
  say: (words: string) => void,
) {
  const { notLoaded } = useTexts().grid;
  return useCallback(
    (id: string) => {
      dispatch({ do: "toggle", id });
      const { tree } = state.current;
      if (!tree.rows.has(id) || tree.branches.has(id)) return;
      void sender.load(id, 0).then((came) => {
        if (!came) say(notLoaded);
      });
    },
    [dispatch, notLoaded, say, sender, state],
  );
}

// Where the line that has the focus has gone, the one that took its place has it.
function useKeptFocus({ focus }: GridState, lines: readonly GridLine[], dispatch: (action: GridAction) => void): void {
  const at = useRef(0);
  useEffect(() => {
    if (!focus) return;
    const index = lines.findIndex(({ id }) => id === focus.id);
    if (index >= 0) at.current = index;
    else {
      const next = lines[Math.min(at.current, lines.length - 1)];
      dispatch({ do: "focus", to: next ? { id: next.id, column: null } : null });
    }
  }, [focus, lines, dispatch]);
}
