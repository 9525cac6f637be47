import { useMemo, useRef } from "react";
import type { Problem } from "~/domain/problem";
import { useLocale, useTexts } from "~/i18n/texts-context";
import { directionSince, type KnownDirection, knownDirection, theirTitle, titleForm } from "./direction-titles";
import type { FieldTools } from "./field-tools";
import { freshId } from "./fresh-id";
import { type GridEntry, type GridValue, type Pending, pendingOf } from "./grid-pending";
import { codeIn } from "./grid-place";
import { entryProblem } from "./grid-problems";

/**
 * Saves titles of key directions like any other cell: shown at once, kept until they have arrived, and where somebody else has changed the
 * same title meanwhile both are told. A change of the other language's title is no conflict.
 */
export function useDirectionTitles({ state, dispatch, sender, history, say }: FieldTools): (entry: GridEntry) => void {
  const [locale, texts] = [useLocale(), useTexts()];
  // The page is read again only after an answer; what comes next builds on the answer.
  const told = useRef(new Map<string, KnownDirection>());
  return useMemo(() => {
    const mark = (commandId: string, change: (one: Pending) => Pending) =>
      dispatch({ do: "marked", change: (one) => (one.commandId === commandId ? change(one) : one) });
    const rename = (entry: GridEntry) => {
      const { id, field } = entry;
      const commandId = freshId();
      let sent: KnownDirection | null = null;
      dispatch({ do: "sent", entries: [pendingOf(entry, commandId)] });
      const fail = (as: Pick<Pending, "status" | "message" | "theirs">) => {
        mark(commandId, (one) => ({ ...one, ...as }));
        const where = texts.grid.at(codeIn(state.current.tree, id), texts.grid.columns.title);
        say(texts.grid.refused(where, as.message ?? texts.grid.conflict.title));
      };
      const contest = (theirs: GridValue) => fail({ status: "conflict", message: null, theirs });
      const refuse = (problem: Problem) =>
        fail({ status: "refused", message: entryProblem(locale, texts, problem).message, theirs: null });
      sender.submit({
        commandId,
        form() {
          sent = knownDirection(state.current.tree, id, told.current.get(id));
          if (!sent) refuse({ code: "not-found", entity: "keyDirection" });
          const theirs = sent && theirTitle(sent, entry);
          if (theirs !== null) contest(theirs);
          return sent && theirs === null ? titleForm(commandId, sent, entry) : null;
        },
        saved(answer) {
          if (sent) {
            const revision = sent.revision + (answer.count > 0 ? 1 : 0);
            const now = { ...sent, [field]: String(entry.wanted ?? ""), revision };
            told.current.set(id, now);
            dispatch({ do: "retitled", id, direction: now });
          }
          history.note(answer);
          say(texts.grid.saved);
        },
        refused(problem) {
          const since = directionSince(problem);
          if (!since) return refuse(problem);
          told.current.set(id, since);
          const theirs = theirTitle(since, entry);
          if (theirs === null) rename(entry);
          else contest(theirs);
        },
      });
    };
    return rename;
  }, [dispatch, history, locale, say, sender, state, texts]);
}
