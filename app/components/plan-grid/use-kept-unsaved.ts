import { type MutableRefObject, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { type DraftStore, draftStore } from "~/components/drafts/draft-store";
import { useMemberId } from "~/components/use-member-id";
import { freshId } from "./fresh-id";
import { isChoice, isEditable } from "./grid-columns";
import type { GridFrame } from "./grid-frame";
import type { GridLine } from "./grid-lines";
import type { GridState } from "./grid-state";
import { joinTabs } from "./living-tabs";
import {
  countOf,
  nothingUnsaved,
  stillUnsaved,
  type Typing,
  together,
  type Unsaved,
  unsavedFrom,
  unsavedIn,
} from "./unsaved";

/** What an earlier visit left unsaved. */
export interface LeftBehind {
  readonly unsaved: Unsaved;
  /** Milliseconds since 1970 of the last key. */
  readonly at: number;
}

const rest = 250;

/**
 * Keeps in this browser whatever of an outline isn't saved, to the last letter: through a closed tab, a lost connection and a session that ended.
 * What an earlier visit left is answered, until it is settled.
 */
export function useKeptUnsaved(
  { plan, mayEdit }: GridFrame,
  state: MutableRefObject<GridState>,
  lines: MutableRefObject<readonly GridLine[]>,
  root: RefObject<HTMLElement>,
): { left: LeftBehind | null; settle: () => void } {
  const memberId = useMemberId();
  const family = `outline/${plan.id}`;
  // Each tab keeps its own, so that none takes away what another keeps.
  const [key] = useState(() => `${family}/${freshId()}`);
  const [left, setLeft] = useState<LeftBehind | null>(null);
  const earlier = useRef(nothingUnsaved);
  const typing = useRef<Typing | null>(null);
  const keeps = useRef(false);
  const store = useMemo(
    () => (memberId === null || typeof localStorage === "undefined" ? null : draftStore(localStorage, memberId)),
    [memberId],
  );

  const keep = useCallback(() => {
    const unsaved = together(earlier.current, unsavedIn(state.current, stillTyped(typing.current, state.current)));
    const isSome = countOf(unsaved) > 0;
    if (isSome) store?.keep(key, { seen: {}, typed: { unsaved: JSON.stringify(unsaved) }, at: Date.now() });
    else if (keeps.current) store?.drop(key);
    keeps.current = isSome;
  }, [key, state, store]);

  // What tabs left that are open no longer is taken over by this one; the others mind their own.
  useEffect(() => {
    // The past, or a plan that may not be changed, tells nothing of what has arrived.
    if (!store || !mayEdit) return;
    const tabs = joinTabs(`${memberId}/${family}`, key);
    let gone = false;
    void tabs.others().then((living) => {
      const keys = store.keysUnder(family).filter((one) => one !== key && !living.has(one));
      const { unsaved, at } = leftIn(store, keys);
      // Sent as a page was left, it may have arrived with nobody there to hear of it.
      const left = stillUnsaved(unsaved, state.current.tree);
      if (gone) return;
      if (countOf(left) > 0) {
        earlier.current = left;
        keep();
        setLeft({ unsaved: left, at });
        // Where there was no room for it, it stays where it is.
        if (store.draftAt(key) === null) return;
      }
      for (const one of keys) store.drop(one);
    });
    return () => {
      gone = true;
      tabs.leave();
    };
  }, [family, keep, key, mayEdit, memberId, state, store]);

  const { pending, adding, moving, rejected, draft, editing } = state.current;
  // biome-ignore lint/correctness/useExhaustiveDependencies: kept anew whenever one of these has changed
  useEffect(keep, [keep, pending, adding, moving, rejected, draft, editing]);

  useEffect(() => {
    const element = root.current;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const now = () => {
      clearTimeout(timer);
      timer = undefined;
      keep();
    };
    const typed = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement)) return;
      typing.current = typingIn(state.current, lines.current, target.value);
      timer ??= setTimeout(now, rest);
    };
    const atOnce = () => timer !== undefined && now();
    element?.addEventListener("input", typed);
    addEventListener("pagehide", atOnce);
    return () => {
      atOnce();
      element?.removeEventListener("input", typed);
      removeEventListener("pagehide", atOnce);
    };
  }, [keep, lines, root, state]);

  const settle = useCallback(() => {
    earlier.current = nothingUnsaved;
    setLeft(null);
    keep();
  }, [keep]);
  return { left, settle };
}

function leftIn(store: DraftStore, keys: readonly string[]): LeftBehind {
  let left: LeftBehind = { unsaved: nothingUnsaved, at: 0 };
  for (const key of keys) {
    const kept = store.draftAt(key);
    const read = unsavedFrom(kept?.typed.unsaved);
    if (kept && read) left = { unsaved: together(left.unsaved, read), at: Math.max(left.at, kept.at) };
  }
  return left;
}

function typingIn({ draft, focus }: GridState, lines: readonly GridLine[], text: string): Typing | null {
  if (draft && focus?.id === draft.id) return { what: "row", draft, text };
  const line = lines.find(({ id }) => id === focus?.id);
  const column = focus?.column ?? null;
  if (!line || !isEditable(line, column) || isChoice(column)) return null;
  if (line.kind === "direction") return { what: "direction", direction: line.direction, text };
  if (line.kind !== "element") return null;
  return { what: "cell", row: line.row, column, text };
}

// Once an input is left, what stood in it is saved, sent or let go.
function stillTyped(typing: Typing | null, { draft, focus, editing }: GridState): Typing | null {
  if (typing?.what === "row") return typing.draft.id === draft?.id ? { ...typing, draft } : null;
  if (!typing || !editing) return null;
  const at =
    typing.what === "cell"
      ? { id: typing.row.id, column: typing.column }
      : { id: typing.direction.id, column: "title" };
  return at.id === focus?.id && at.column === focus.column ? typing : null;
}
