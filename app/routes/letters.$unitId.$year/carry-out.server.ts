import type { Committed } from "~/domain/command";
import type { UnitId } from "~/domain/ids";
import type { LetterCommand } from "~/domain/letter-commands";
import type { Actor } from "~/domain/permissions";
import { fail, type Result, succeed } from "~/domain/result";
import { changeDraft, draftLetter } from "~/services/draft-letter.server";
import { issueLetter, withdrawLetter } from "~/services/issue-letter.server";
import { signLetter, withdrawSignature } from "~/services/sign-letter.server";

interface CarriedOut {
  /** The command that may be taken back: what concerns a draft can be, what others rely on can't. */
  readonly undoable: string | undefined;
}

const undoable: ReadonlySet<LetterCommand["intent"]> = new Set(["draft-letter", "edit-letter", "discard-letter"]);

/** What a letter's page asks for; a letter is drafted at its own address. */
export async function carryOut(
  actor: Actor,
  command: LetterCommand,
  unitId: UnitId,
  year: number,
): Promise<Result<CarriedOut>> {
  if (command.intent === "draft-letter" && (command.unitId !== unitId || command.year !== year)) {
    return fail({ code: "not-found", entity: "unit" });
  }
  const done = await dispatch(actor, command);
  if (!done.ok) return done;
  const { commandId, changes } = done.value;
  return succeed({ undoable: undoable.has(command.intent) && changes > 0 ? commandId : undefined });
}

function dispatch(actor: Actor, command: LetterCommand): Promise<Result<Committed>> {
  switch (command.intent) {
    case "draft-letter":
      return draftLetter(actor, command);
    case "edit-letter":
    case "discard-letter":
      return changeDraft(actor, command);
    case "issue-letter":
      return issueLetter(actor, command);
    case "withdraw-letter":
      return withdrawLetter(actor, command);
    case "sign-letter":
      return signLetter(actor, command);
    case "withdraw-signature":
      return withdrawSignature(actor, command);
  }
}
