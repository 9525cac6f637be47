import { isEditable } from "./grid-columns";
import type { GridKey } from "./grid-keys";
import type { GridLine } from "./grid-lines";
import { elementsBetween } from "./grid-state";
import { editableCell, type Focus, walk } from "./grid-walk";
import type { GridKeys, GridSurroundings } from "./key-deeds";
import type { GridDeeds } from "./use-plan-grid";

/** What a key does on a line; answers whether it was of any use there. */
export type Press = (line: GridLine, focus: Focus) => boolean;

/** Deeds of keys that only look: they move, open, close, select. */
export function lookingKeys(
  { dispatch, state, lines, toggle }: GridDeeds,
  focusOn: GridKeys["focusOn"],
  around: () => GridSurroundings,
): (key: GridKey, ...at: Parameters<Press>) => boolean {
  const select = (ids: Iterable<string>, anchor: string | null) => dispatch({ do: "select", ids, anchor });
  const extend = (from: string, to: string) => {
    const anchor = state.current.anchor ?? from;
    select(elementsBetween(lines.current, anchor, to), anchor);
  };
  const others: Partial<Record<GridKey, Press>> = {
    "select-all"() {
      select(
        lines.current.flatMap((one) => (one.kind === "element" ? [one.id] : [])),
        null,
      );
      return true;
    },
    select(line) {
      if (line.kind === "element") select(toggled(state.current.selection, line.id), line.id);
      return true;
    },
    leave(_line, focus) {
      if (focus.column !== null) focusOn({ id: focus.id, column: null });
      else if (state.current.selection.size > 0) select([], null);
      else return false;
      return true;
    },
    help() {
      around().openHelp();
      return true;
    },
  };
  return (key, line, focus) => {
    const step = walk(lines.current, focus, key, around().page());
    if (!step) return others[key]?.(line, focus) ?? false;
    if ("toggle" in step) toggle(step.toggle);
    else focusOn(step.to);
    if ("to" in step && key.startsWith("extend-")) extend(focus.id, step.to.id);
    return true;
  };
}

/** Deeds of keys that change the outline. */
export function changingKeys(
  { structure, history }: GridDeeds,
  keys: Pick<GridKeys, "focusOn" | "edit" | "addBelow" | "addInside" | "subjects">,
  around: () => GridSurroundings,
): Partial<Record<GridKey, Press>> {
  const step =
    (which: "indent" | "outdent" | "move-up" | "move-down"): Press =>
    (line) => {
      if (line.kind === "element") structure.step(keys.subjects(line.id), which);
      return true;
    };
  const cell =
    (by: 1 | -1): Press =>
    (line, focus) => {
      // Beside a cell that wasn't saved stands what can be done about it.
      const noted = by === 1 && document.getElementById("grid-note") !== null;
      const next = noted || focus.column === null ? null : editableCell(line, focus.column, by);
      if (next) keys.focusOn(next);
      return next !== null;
    };
  const always = (deed: (id: string) => void): Press => {
    return (line) => {
      deed(line.id);
      return true;
    };
  };
  return {
    edit(line, focus) {
      const column = focus.column ?? "title";
      if (isEditable(line, column)) keys.edit({ id: line.id, column });
      return isEditable(line, column);
    },
    "next-cell": cell(1),
    "previous-cell": cell(-1),
    "add-below": always(keys.addBelow),
    "add-inside": always(keys.addInside),
    indent: step("indent"),
    outdent: step("outdent"),
    "move-up": step("move-up"),
    "move-down": step("move-down"),
    undo: always(history.undo),
    redo: always(history.redo),
    cancel: always((id) => around().askToCancel(keys.subjects(id))),
  };
}

/** A set with one more, or without it where it was in already. */
export function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}
