import { type Clock, commit } from "~/db/commit.server";
import { readLetterInState, readLettersState } from "~/db/read-letters.server";
import type { Committed } from "~/domain/command";
import { decideDiscardLetter, decideDraftLetter, decideEditLetter } from "~/domain/decide-letter";
import type { DiscardLetter, DraftLetter, EditLetter } from "~/domain/letter-commands";
import { type Actor, grantFor } from "~/domain/permissions";
import type { Result } from "~/domain/result";

/** The office begins a department's letter of a year; nobody is bound by a draft. */
export function draftLetter(actor: Actor, command: DraftLetter, clock?: Clock): Promise<Result<Committed>> {
  return commit(
    actor,
    command,
    {
      action: "write-letters",
      undoable: true,
      read: (view) => readLettersState(view, command.unitId, command.year),
      allow: ({ unit }) => grantFor(actor, "write-letters", { unitId: unit.id }),
      decide: (state, moment) => decideDraftLetter(state, command, moment),
    },
    clock,
  );
}

/** Changes a draft's clause, or does away with the draft. */
export function changeDraft(
  actor: Actor,
  command: EditLetter | DiscardLetter,
  clock?: Clock,
): Promise<Result<Committed>> {
  return commit(
    actor,
    command,
    {
      action: "write-letters",
      undoable: true,
      read: (view) => readLetterInState(view, command.letterId),
      allow: ({ unit }) => grantFor(actor, "write-letters", { unitId: unit.id }),
      decide: (state) =>
        command.intent === "edit-letter" ? decideEditLetter(state, command) : decideDiscardLetter(state, command),
    },
    clock,
  );
}
