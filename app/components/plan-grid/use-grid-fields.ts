import { useCallback, useMemo } from "react";
import type { FieldConflict } from "~/domain/problem";
import { useLocale, useTexts } from "~/i18n/texts-context";
import type { FieldTools } from "./field-tools";
import { freshId } from "./fresh-id";
import { batchOf } from "./grid-batches";
import { setFieldsForm } from "./grid-forms";
import { entryAgain, type GridEntry, isUnderWay, type Pending, pendingOf } from "./grid-pending";
import { codeIn } from "./grid-place";
import { afterRefusal, entryProblem } from "./grid-problems";
import { columnOf } from "./pending-cell";
import { useDirectionTitles } from "./use-direction-titles";

export interface GridFields {
  /** Sets fields of one or several rows, all of them or none; they are shown at once. `told` is said once they are saved. */
  set(entries: readonly GridEntry[], told?: string): void;
  /** Sets what was written into a cell; with it goes what was held by what had stood there. */
  write(entry: GridEntry, before: Pending | null): void;
  /** Keeps text that means nothing in its cell, and says why. */
  reject(entry: GridEntry, text: string, message: string): void;
  /** Settles a conflict: what was typed is saved over what somebody else has made of it, or let go. */
  resolve(one: Pending, whose: "mine" | "theirs"): void;
  drop(one: Pick<Pending, "id" | "field">): void;
  /** Sends what a command wasn't taken with once more: all but what stands in the way, or all where that is all of it. */
  resend(commandId: string): void;
  dropBatch(commandId: string): void;
  /** Puts the keys where something wasn't saved, and opens what it stands below. */
  goTo(one: Pick<Pending, "id" | "field">): void;
}

export function useGridFields(tools: FieldTools): GridFields {
  const { state, dispatch, say } = tools;
  const goTo = useCallback<GridFields["goTo"]>(
    ({ id, field }) => {
      dispatch({ do: "reveal", id });
      dispatch({ do: "focus", to: { id, column: columnOf[field] } });
    },
    [dispatch],
  );
  const set = useSending(tools, goTo);
  return useMemo(() => {
    const left = (commandId: string) => batchOf(state.current.pending, commandId);
    // The last that stood in the way has been settled: what was sent together goes together again.
    const settle = (one: Pending, entries: readonly GridEntry[]) => {
      const { trouble, held } = left(one.commandId);
      if (trouble.every((other) => isAt(other, one))) set([...held.map(entryAgain), ...entries]);
      else for (const entry of entries) hold(entry, one.commandId);
    };
    const hold = (entry: GridEntry, commandId: string) =>
      dispatch({ do: "sent", entries: [{ ...pendingOf(entry, commandId), status: "held" }] });
    return {
      ...{ set, goTo },
      write(entry, before) {
        if (!before || isUnderWay(before)) return set([entry]);
        // Both versions stood beside the cell that was written in.
        const again = { ...entry, seen: before.status === "conflict" ? before.theirs : before.seen };
        if (before.commandId === "" || before.status === "held") set([again]);
        else settle(before, [again]);
      },
      resolve(one, whose) {
        dispatch({ do: "dropped", one });
        settle(one, whose === "mine" ? [{ ...entryAgain(one), seen: one.theirs }] : []);
      },
      reject(entry, text, message) {
        dispatch({ do: "sent", entries: [{ ...pendingOf(entry, ""), status: "refused", text, message }] });
        say(message);
      },
      drop: (one) => dispatch({ do: "dropped", one }),
      resend(commandId) {
        const { trouble, held } = left(commandId);
        set((held.length > 0 ? held : trouble).map(entryAgain));
      },
      dropBatch(commandId) {
        const change = (one: Pending) => (one.commandId === commandId && !isUnderWay(one) ? null : one);
        dispatch({ do: "marked", change });
      },
    };
  }, [dispatch, goTo, say, set, state]);
}

function isAt(one: Pick<Pending, "id" | "field">, other: Pick<Pending, "id" | "field">): boolean {
  return one.id === other.id && one.field === other.field;
}

function useSending(tools: FieldTools, goTo: GridFields["goTo"]): GridFields["set"] {
  const { frame, state, dispatch, sender, history, say } = tools;
  const [locale, texts] = [useLocale(), useTexts()];
  const rename = useDirectionTitles(tools);
  return useCallback<GridFields["set"]>(
    (entries, told) => {
      const isTitle = ({ id }: GridEntry) => state.current.tree.directions.some((direction) => direction.id === id);
      for (const entry of entries.filter(isTitle)) rename(entry);
      const ofElements = entries.filter((entry) => !isTitle(entry));
      if (ofElements.length === 0) return;
      const commandId = freshId();
      dispatch({ do: "sent", entries: ofElements.map((entry) => pendingOf(entry, commandId)) });
      sender.submit({
        commandId,
        form: () => setFieldsForm(frame.plan.id, commandId, ofElements),
        saved(answer) {
          history.note(answer);
          say(told ?? texts.grid.saved);
        },
        refused(problem) {
          const conflicts: readonly FieldConflict[] = problem.code === "fields-conflict" ? problem.conflicts : [];
          const why = entryProblem(locale, texts, problem);
          const change = (one: Pending) =>
            one.commandId === commandId ? afterRefusal(one, ofElements, why, conflicts) : one;
          dispatch({ do: "marked", change });
          const [conflict] = conflicts;
          const at = ofElements.find(({ id, field }) => conflict?.elementId === id && conflict.field === field);
          const first = at ?? ofElements[why.index ?? 0];
          if (!first) return;
          const where = texts.grid.at(codeIn(state.current.tree, first.id), texts.grid.columns[columnOf[first.field]]);
          const many = ofElements.length > 1;
          // What stands above the table speaks for itself.
          say(many ? "" : texts.grid.refused(where, why.message));
          // Whoever is writing elsewhere by now goes on writing.
          if (many && !state.current.editing && !state.current.draft) goTo(first);
        },
      });
    },
    [dispatch, frame.plan.id, goTo, history, locale, rename, say, sender, state, texts],
  );
}
