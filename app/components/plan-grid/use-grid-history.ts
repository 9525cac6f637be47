import { useCallback, useRef } from "react";
import type { Problem } from "~/domain/problem";
import { freshId } from "./fresh-id";
import { commandForm, type GridForm } from "./grid-forms";
import type { GridAnswer } from "./grid-row";
import type { GridSender } from "./use-grid-queue";

export interface GridHistory {
  /** Notes a command that was carried out, so that it can be taken back. */
  note(answer: GridAnswer): void;
  undo(): void;
  redo(): void;
}

interface Told {
  undone(): void;
  redone(): void;
  nothing(which: "undo" | "redo"): void;
  refused(problem: Problem): void;
}

/** One's own steps on this page, back and forth: each takes back the very command it names. */
export function useGridHistory(sender: GridSender, told: Told): GridHistory {
  const done = useRef<string[]>([]);
  const undone = useRef<string[]>([]);
  const note = useCallback(({ commandId, count }: GridAnswer) => {
    if (count === 0) return;
    done.current.push(commandId);
    undone.current = [];
  }, []);
  const step = useCallback(
    (intent: "undo" | "redo") => {
      const [from, to] = intent === "undo" ? [done, undone] : [undone, done];
      const commandId = freshId();
      sender.submit({
        commandId,
        // Only when its turn comes is it known what came before.
        form(): GridForm | null {
          const undoes = from.current.at(-1);
          if (undoes === undefined) told.nothing(intent);
          return undoes === undefined ? null : commandForm(intent, commandId, { undoes });
        },
        saved() {
          from.current.pop();
          to.current.push(commandId);
          if (intent === "undo") told.undone();
          else told.redone();
        },
        refused(problem) {
          // What stands in the way stands in the way of everything before it as well.
          from.current = [];
          told.refused(problem);
        },
      });
    },
    [sender, told],
  );
  const undo = useCallback(() => step("undo"), [step]);
  const redo = useCallback(() => step("redo"), [step]);
  return { note, undo, redo };
}
