import type { FieldConflict, Problem } from "~/domain/problem";
import type { Locale } from "~/i18n/locale";
import { fieldErrorsOf, problemSentence } from "~/i18n/problem-sentence";
import type { Texts } from "~/i18n/texts";
import type { GridEntry, Pending } from "./grid-pending";

/** Which of a command's entries a problem is about, and what it says; null where it is about all of them alike. */
export interface EntryProblem {
  readonly index: number | null;
  readonly message: string;
}

/** Reads a problem's place (`entries[3].wanted`) and its sentence. */
export function entryProblem(locale: Locale, texts: Texts, problem: Problem): EntryProblem {
  const [named] = Object.entries(fieldErrorsOf(locale, texts, problem));
  const index = /^entries\[(\d+)\]/.exec(named?.[0] ?? "")?.[1];
  return {
    index: index === undefined ? null : Number(index),
    message: named?.[1][0] ?? problemSentence(locale, texts, problem),
  };
}

/**
 * What becomes of an entry that is on its way once its command was refused: the one in question is marked, or all where it is about all of
 * them alike; the others are held, as they were wanted.
 */
export function afterRefusal(
  one: Pending,
  entries: readonly GridEntry[],
  { index, message }: EntryProblem,
  conflicts: readonly FieldConflict[],
): Pending {
  const conflict = conflicts.find(({ elementId, field }) => elementId === one.id && field === one.field);
  if (conflict) {
    const theirs = typeof conflict.current === "boolean" ? null : conflict.current;
    return { ...one, status: "conflict", message: null, theirs };
  }
  if (conflicts.length > 0) return { ...one, status: "held" };
  const own = entries.findIndex(({ id, field }) => id === one.id && field === one.field);
  const isMeant = entries.length === 1 || index === null || own === index;
  return isMeant ? { ...one, status: "refused", message } : { ...one, status: "held" };
}
