import { type KeyboardEvent, useMemo, useRef } from "react";
import { useFormats } from "~/i18n/formats";
import { freshId } from "./fresh-id";
import { isEditable } from "./grid-columns";
import { draftBelow, draftInside, draftStepped } from "./grid-drafts";
import { type GridKey, gridKey, isTyping } from "./grid-keys";
import type { GridLine } from "./grid-lines";
import { elementsBetween } from "./grid-state";
import { editableCell, type Focus, findAhead, walk } from "./grid-walk";
import type { GridDeeds } from "./use-plan-grid";

/** What the page does that the outline itself doesn't. */
export interface GridSurroundings {
  readonly mayEdit: boolean;
  /** How many lines are in view. */
  page(): number;
  openDetails(id: string): void;
  openHelp(): void;
  openSheet(id: string): void;
  /** Asks for the reason of a suspension or, where nothing is said, of a cancellation. */
  askToCancel(ids: ReadonlySet<string>, to?: "suspended" | "cancelled"): void;
  /** Whether rows are cards. */
  isCompact(): boolean;
}

export interface GridKeys {
  onKeyDown(event: KeyboardEvent): void;
  focusOn(to: Focus): void;
  edit(to: Focus): void;
  /** A draft right below a line, or at the end of the outline where none is given. */
  addBelow(id: string | null): void;
  addInside(id: string): void;
  /** Makes a row of what was written, and goes on with another draft behind it, to the row's next cell, or nowhere. */
  keepDraft(title: string, then: "draft" | "cell" | "row"): void;
  stepDraft(step: "indent" | "outdent"): void;
  dropDraft(): void;
  /** Where the focus goes once a cell has been left. */
  leaveCell(from: Focus, by: "down" | "next" | "previous" | "stay"): void;
  /** The rows a step or a deed is about: those that are selected where this is one of them, else it alone. */
  subjects(id: string): ReadonlySet<string>;
}

const typingPause = 700;

/** What keys and clicks lead to in an outline. */
export function useGridKeys(deeds: GridDeeds, around: GridSurroundings): GridKeys {
  const format = useFormats();
  const typed = useRef({ text: "", at: 0 });
  const latest = useRef({ around, format });
  latest.current = { around, format };
  return useMemo(() => keysOf(deeds, latest, typed), [deeds]);
}

type Latest = {
  readonly current: { readonly around: GridSurroundings; readonly format: ReturnType<typeof useFormats> };
};

function keysOf(deeds: GridDeeds, latest: Latest, typed: { current: { text: string; at: number } }): GridKeys {
  const { dispatch, state, lines, structure, history, sender, toggle } = deeds;
  const lineAt = (id: string | undefined | null) => lines.current.find((line) => line.id === id) ?? null;
  const focusOn = (to: Focus) => dispatch({ do: "focus", to });
  const keys: GridKeys = {
    focusOn,
    edit(to) {
      focusOn(to);
      dispatch({ do: "edit", editing: true });
    },
    subjects(id) {
      const { selection } = state.current;
      return selection.has(id) ? selection : new Set([id]);
    },
    addBelow(id) {
      const draft = draftBelow(state.current.tree, lineAt(id), freshId());
      if (draft) begin(draft);
    },
    addInside(id) {
      const open = () => {
        const line = lineAt(id);
        const draft = line && draftInside(state.current.tree, line, freshId());
        if (!draft) return;
        if (line.kind === "element") dispatch({ do: "open", ids: [id] });
        begin(draft);
      };
      const { tree } = state.current;
      if (tree.rows.get(id)?.openable && !tree.branches.has(id)) void sender.load(id, 0).then(open);
      else open();
    },
    keepDraft(title, then) {
      const { draft } = state.current;
      if (!draft) return;
      const id = structure.add(draft, title);
      const next = { id: freshId(), what: draft.what, under: draft.under, afterId: id } as const;
      if (then === "draft") begin(next);
      else {
        dispatch({ do: "draft", draft: null });
        focusOn({ id, column: then === "row" ? null : draft.what === "goal" ? "phases" : "lead" });
      }
    },
    stepDraft(step) {
      const { draft, tree } = state.current;
      const next = draft && draftStepped(tree, draft, step);
      if (!next) return;
      if (tree.rows.has(next.under)) dispatch({ do: "open", ids: [next.under] });
      dispatch({ do: "draft", draft: next });
    },
    dropDraft() {
      const { draft } = state.current;
      dispatch({ do: "draft", draft: null });
      const back = draft?.afterId ?? draft?.under ?? null;
      const line = lineAt(back) ?? lines.current[0];
      if (line) focusOn({ id: line.id, column: line.kind === "element" ? "title" : null });
    },
    leaveCell(from, by) {
      dispatch({ do: "edit", editing: false });
      const line = lineAt(from.id);
      if (by === "stay" || !line) return;
      if (by === "down") {
        const step = walk(lines.current, from, "down", 1);
        const below = step && "to" in step ? step.to : from;
        focusOn(lineAt(below.id) === null ? from : below);
      } else focusOn(editableCell(line, from.column, by === "next" ? 1 : -1) ?? from);
    },
    onKeyDown(event) {
      const { focus, editing } = state.current;
      if (editing || !focus || event.nativeEvent.isComposing || event.key === "Process") return;
      const line = lineAt(focus.id);
      if (!line || line.kind === "draft") return;
      const key = gridKey(event);
      const writes = latest.current.around.mayEdit && isEditable(line, focus.column);
      if (isTyping(event) && writes) return;
      const handled = key ? press(key, line, focus) : isTyping(event) && typeAhead(event.key, line, focus);
      if (handled) event.preventDefault();
    },
  };

  function begin(draft: NonNullable<typeof state.current.draft>): void {
    dispatch({ do: "draft", draft });
    dispatch({ do: "focus", to: { id: draft.id, column: "title" } });
    dispatch({ do: "edit", editing: true });
  }

  function press(key: GridKey, line: GridLine, focus: Focus): boolean {
    return (
      moving(key, focus) ||
      selecting(key, line, focus) ||
      (latest.current.around.mayEdit && changing(key, line, focus)) ||
      reading(key, line, focus)
    );
  }

  function moving(key: GridKey, focus: Focus): boolean {
    const step = walk(lines.current, focus, key, latest.current.around.page());
    if (!step) return false;
    if ("toggle" in step) toggle(step.toggle);
    else {
      focusOn(step.to);
      if (key === "extend-up" || key === "extend-down") extend(focus.id, step.to.id);
    }
    return true;
  }

  function extend(from: string, to: string): void {
    const anchor = state.current.anchor ?? from;
    dispatch({ do: "select", ids: elementsBetween(lines.current, anchor, to), anchor });
  }

  function selecting(key: GridKey, line: GridLine, focus: Focus): boolean {
    const { selection } = state.current;
    if (key === "select-all") {
      const all = lines.current.flatMap((one) => (one.kind === "element" ? [one.id] : []));
      dispatch({ do: "select", ids: all, anchor: null });
      return true;
    }
    if (key === "select" && line.kind === "element") {
      const next = new Set(selection);
      if (!next.delete(line.id)) next.add(line.id);
      dispatch({ do: "select", ids: next, anchor: line.id });
      return true;
    }
    if (key !== "leave") return key === "select";
    if (focus.column !== null) focusOn({ id: focus.id, column: null });
    else if (selection.size > 0) dispatch({ do: "select", ids: [], anchor: null });
    else return false;
    return true;
  }

  function changing(key: GridKey, line: GridLine, focus: Focus): boolean {
    switch (key) {
      case "edit": {
        const column = focus.column ?? "title";
        if (isEditable(line, column)) keys.edit({ id: line.id, column });
        return isEditable(line, column);
      }
      case "next-cell":
      case "previous-cell": {
        const next = focus.column === null ? null : editableCell(line, focus.column, key === "next-cell" ? 1 : -1);
        if (next) focusOn(next);
        return next !== null;
      }
      case "add-below":
        keys.addBelow(line.id);
        return true;
      case "add-inside":
        keys.addInside(line.id);
        return true;
      case "indent":
      case "outdent":
      case "move-up":
      case "move-down":
        if (line.kind === "element") structure.step(keys.subjects(line.id), key);
        return true;
      case "undo":
        history.undo();
        return true;
      case "redo":
        history.redo();
        return true;
      case "cancel":
        if (line.kind === "element") latest.current.around.askToCancel(keys.subjects(line.id));
        return true;
      default:
        return false;
    }
  }

  function reading(key: GridKey, line: GridLine, focus: Focus): boolean {
    if (key === "help") latest.current.around.openHelp();
    else if (key === "edit" && focus.column === null && line.kind === "element")
      latest.current.around.openDetails(line.id);
    else return false;
    return true;
  }

  // On a line letters lead to the next one that has them; `e` alone opens the details.
  function typeAhead(letter: string, line: GridLine, focus: Focus): boolean {
    const now = Date.now();
    const goesOn = now - typed.current.at < typingPause;
    if (letter === "e" && !goesOn && line.kind !== "more") {
      latest.current.around.openDetails(line.id);
      return true;
    }
    typed.current = { text: goesOn ? typed.current.text + letter : letter, at: now };
    const id = findAhead(lines.current, focus.id, typed.current.text, wordsOf);
    if (id) focusOn({ id, column: focus.column });
    return true;
  }

  function wordsOf(line: GridLine): string {
    const { text } = latest.current.format;
    if (line.kind === "direction") return text(line.direction.titleZh, line.direction.titleEn);
    if (line.kind !== "element") return "";
    const digits = /^[\d.]+$/.test(typed.current.text);
    return digits ? line.code : text(line.row.titleZh, line.row.titleEn);
  }

  return keys;
}
