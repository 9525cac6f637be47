import { type KeyboardEvent, useMemo, useRef } from "react";
import { useFormats } from "~/i18n/formats";
import { freshId } from "./fresh-id";
import { columnNamed, isEditable } from "./grid-columns";
import { draftBelow, draftInside, draftStepped } from "./grid-drafts";
import { type GridKey, gridKey, isTyping } from "./grid-keys";
import type { Draft, GridLine } from "./grid-lines";
import { changingKeys, lookingKeys } from "./grid-press";
import { editableCell, type Focus, findAhead, walk } from "./grid-walk";
import type { GridKeys, GridSurroundings } from "./key-deeds";
import type { GridDeeds } from "./use-plan-grid";

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
  const { dispatch, state, lines, structure, sender } = deeds;
  const around = () => latest.current.around;
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
    addDirection() {
      const last = state.current.tree.directions.at(-1)?.id ?? null;
      begin({ id: freshId(), what: "direction", under: "", afterId: last });
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
      if (then === "draft") return begin({ id: freshId(), what: draft.what, under: draft.under, afterId: id });
      dispatch({ do: "draft", draft: null });
      focusOn({ id, column: then === "row" ? null : draft.what === "goal" ? "phases" : "lead" });
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
      const line = lineAt(draft?.afterId ?? draft?.under) ?? lines.current.find(({ kind }) => kind !== "draft");
      if (line) focusOn({ id: line.id, column: line.kind === "element" ? "title" : null });
    },
    leaveCell(from, by) {
      dispatch({ do: "edit", editing: false });
      const line = lineAt(from.id);
      if (by === "stay" || !line) return;
      const next = by === "down" ? below(from) : editableCell(line, from.column, by === "next" ? 1 : -1);
      focusOn(next ?? from);
    },
    onFocus({ target }) {
      const isOwn = target.matches("[data-line], [data-column], .grid-input");
      const id = target.closest("[data-line]")?.getAttribute("data-line");
      const column = columnNamed(target.closest("[data-column]")?.getAttribute("data-column"));
      const { focus } = state.current;
      if (isOwn && id && (focus?.id !== id || focus.column !== column)) focusOn({ id, column });
    },
    onKeyDown(event) {
      const { focus, editing } = state.current;
      const line = lineAt(focus?.id);
      if (editing || !focus || !line || line.kind === "draft" || isElsewhere(event)) return;
      const writes = around().mayEdit && isEditable(line, focus.column);
      if (isTyping(event) && writes) return;
      const key = gridKey(event);
      const used = key ? press(key, line, focus) : isTyping(event) && typeAhead(event.key, line, focus);
      if (used) event.preventDefault();
    },
  };
  const look = lookingKeys(deeds, focusOn, around);
  const changing = changingKeys(deeds, keys, around);

  function press(key: GridKey, line: GridLine, focus: Focus): boolean {
    if (look(key, line, focus)) return true;
    if (around().mayEdit && changing[key]) return changing[key](line, focus);
    const reads = key === "edit" && focus.column === null && line.kind === "element";
    if (reads) around().openDetails(line.id);
    return reads;
  }

  function begin(draft: Draft): void {
    dispatch({ do: "draft", draft });
    keys.edit({ id: draft.id, column: "title" });
  }

  function below(from: Focus): Focus | null {
    const step = walk(lines.current, from, "down", 1);
    return step && "to" in step ? step.to : null;
  }

  // On a line letters lead to the next one that has them; `e` alone opens the details.
  function typeAhead(letter: string, line: GridLine, focus: Focus): boolean {
    const now = Date.now();
    const goesOn = now - typed.current.at < typingPause;
    if (letter === "e" && !goesOn && line.kind !== "more") {
      around().openDetails(line.id);
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

// An input method composes, or something in the line has keys of its own.
function isElsewhere({ nativeEvent, key, target }: KeyboardEvent): boolean {
  if (nativeEvent.isComposing || key === "Process") return true;
  return target instanceof Element && target.closest("button, a, [type=checkbox]") !== null;
}
