import { type Dispatch, useCallback, useMemo, useRef } from "react";
import type { FieldConflict } from "~/domain/problem";
import { useLocale, useTexts } from "~/i18n/texts-context";
import { freshId } from "./fresh-id";
import { setFieldsForm } from "./grid-forms";
import type { GridFrame } from "./grid-frame";
import { type GridEntry, type Pending, pendingOf } from "./grid-pending";
import { afterRefusal, entryProblem } from "./grid-problems";
import type { GridAction } from "./grid-state";
import type { GridHistory } from "./use-grid-history";
import type { GridSender } from "./use-grid-queue";

export interface GridFields {
  /** Sets fields of one or several rows, all of them or none; they are shown at once. */
  set(entries: readonly GridEntry[]): void;
  /** Keeps text that means nothing in its cell, and says why. */
  reject(entry: GridEntry, text: string, message: string): void;
  /** Settles a conflict: what was typed is saved over what somebody else has made of it, or let go. */
  resolve(one: Pending, whose: "mine" | "theirs"): void;
  drop(one: Pick<Pending, "id" | "field">): void;
}

interface Tools {
  readonly frame: GridFrame;
  readonly dispatch: Dispatch<GridAction>;
  readonly sender: GridSender;
  readonly history: GridHistory;
  say(words: string): void;
}

export function useGridFields({ frame, dispatch, sender, history, say }: Tools): GridFields {
  const [locale, texts] = [useLocale(), useTexts()];
  const batches = useRef(new Map<string, readonly GridEntry[]>());
  const set = useCallback(
    (entries: readonly GridEntry[]) => {
      if (entries.length === 0) return;
      const commandId = freshId();
      batches.current.set(commandId, entries);
      dispatch({ do: "sent", entries: entries.map((entry) => pendingOf(entry, commandId)) });
      sender.submit({
        commandId,
        form: () => setFieldsForm(frame.plan.id, commandId, entries),
        saved(answer) {
          batches.current.delete(commandId);
          history.note(answer);
          say(texts.grid.saved);
        },
        refused(problem) {
          const conflicts: readonly FieldConflict[] = problem.code === "fields-conflict" ? problem.conflicts : [];
          const told = entryProblem(locale, texts, problem);
          const change = (one: Pending) =>
            one.commandId === commandId ? afterRefusal(one, entries, told, conflicts) : one;
          dispatch({ do: "marked", change });
          say(texts.grid.refused("", told.message));
        },
      });
    },
    [dispatch, frame.plan.id, history, locale, say, sender, texts],
  );
  const resolve = useCallback(
    (one: Pending, whose: "mine" | "theirs") => {
      // A command is decided as a whole: what was sent together is sent together again.
      const entries = batches.current.get(one.commandId) ?? [one];
      const isOne = ({ id, field }: GridEntry) => id === one.id && field === one.field;
      const others = entries.filter((entry) => !isOne(entry));
      const { id, field, wanted, lifecycleReason } = one;
      const reason = lifecycleReason === undefined ? {} : { lifecycleReason };
      dispatch({ do: "dropped", one });
      set(whose === "mine" ? [...others, { id, field, seen: one.theirs, wanted, ...reason }] : others);
    },
    [dispatch, set],
  );
  return useMemo(
    () => ({
      set,
      resolve,
      reject(entry, text, message) {
        dispatch({ do: "sent", entries: [{ ...pendingOf(entry, ""), status: "refused", text, message }] });
        say(message);
      },
      drop: (one) => dispatch({ do: "dropped", one }),
    }),
    [dispatch, resolve, say, set],
  );
}
