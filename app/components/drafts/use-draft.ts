import { useLocation } from "@remix-run/react";
import { type RefObject, useEffect, useMemo, useState } from "react";
import { type MergedField, mergeFields, sameWritten, type WrittenFields } from "~/domain/merge-fields";
import { type Draft, type DraftStore, draftStore } from "./draft-store";
import { valuesIn, writeInto } from "./form-values";
import { arrivedDraft, noteSent } from "./sent-draft";

/** A draft that was put back into its form. */
export interface Restored {
  /** Milliseconds since 1970 of its last key. */
  readonly at: number;
  /** What somebody else has saved meanwhile, and how the two were merged. */
  readonly present: WrittenFields;
  readonly typed: WrittenFields;
  readonly fields: Readonly<Record<string, MergedField>>;
}

const rest = 250;

/**
 * Keeps what is typed into a form until it has been saved, through a closed tab, a lost connection and a session that ended, and puts it back
 * when the form is opened again. `key` names the form; null keeps nothing. An answered form already shows what was typed.
 */
export function useDraft(
  form: RefObject<HTMLFormElement>,
  memberId: string | null,
  key: string | null,
  answered: boolean,
): { restored: Restored | null; discard: () => void } {
  const { search } = useLocation();
  const [restored, setRestored] = useState<Restored | null>(null);
  const store = useMemo(
    () => (memberId === null || typeof localStorage === "undefined" ? null : draftStore(localStorage, memberId)),
    [memberId],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: what came of the last form is read once, where this one opens
  useEffect(() => {
    const element = form.current;
    if (!element || !store || key === null) return;
    const arrived = arrivedDraft(search);
    if (arrived !== null) store.drop(arrived);
    const kept = store.draftAt(key);
    const present = valuesIn(element);
    if (!answered) setRestored(putBack(element, kept, present));
    if (kept && !answered && sameFields(valuesIn(element), present)) store.drop(key);
    return keepTyping(element, store, key, answered && kept ? kept.seen : present);
  }, [store, key, answered]);

  return {
    restored,
    discard() {
      if (key !== null) store?.drop(key);
      form.current?.reset();
      form.current?.dispatchEvent(new Event("input", { bubbles: true }));
      setRestored(null);
    },
  };
}

/** Drops the draft of a form that has arrived, on pages where that form is no more. */
export function useArrivedDrafts(memberId: string | null): void {
  const { search } = useLocation();
  useEffect(() => {
    const arrived = memberId === null ? null : arrivedDraft(search);
    if (memberId !== null && arrived !== null) draftStore(localStorage, memberId).drop(arrived);
  }, [memberId, search]);
}

function putBack(form: HTMLFormElement, kept: Draft | null, present: WrittenFields): Restored | null {
  if (!kept) return null;
  const fields = mergeFields(kept.seen, present, kept.typed);
  const differing = Object.entries(fields).filter(([name, { value }]) => !sameWritten(value, present[name] ?? ""));
  if (differing.length === 0) return null;
  for (const [name, { value }] of differing) writeInto(form, name, value);
  unfold(form);
  return { at: kept.at, present, typed: kept.typed, fields };
}

// What is back has to be seen.
function unfold(form: HTMLFormElement): void {
  for (let fold = form.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null)
    fold.open = true;
}

function keepTyping(form: HTMLFormElement, store: DraftStore, key: string, seen: WrittenFields): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    clearTimeout(timer);
    timer = undefined;
    const typed = valuesIn(form);
    if (sameFields(typed, seen)) store.drop(key);
    else store.keep(key, { seen, typed, at: Date.now() });
  };
  const soon = () => {
    timer ??= setTimeout(keep, rest);
  };
  const atOnce = () => timer !== undefined && keep();
  const sent = () => {
    keep();
    noteSent(key);
  };
  form.addEventListener("input", soon);
  form.addEventListener("submit", sent);
  addEventListener("pagehide", atOnce);
  return () => {
    atOnce();
    form.removeEventListener("input", soon);
    form.removeEventListener("submit", sent);
    removeEventListener("pagehide", atOnce);
  };
}

function sameFields(one: WrittenFields, other: WrittenFields): boolean {
  return Object.keys({ ...one, ...other }).every((name) => sameWritten(one[name] ?? "", other[name] ?? ""));
}
