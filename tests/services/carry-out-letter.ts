import type { Clock } from "~/db/commit.server";
import type { Committed } from "~/domain/command";
import type { LetterCommand } from "~/domain/letter-commands";
import type { Actor } from "~/domain/permissions";
import type { Result } from "~/domain/result";
import { changeDraft, draftLetter } from "~/services/draft-letter.server";
import { issueLetter, withdrawLetter } from "~/services/issue-letter.server";
import { signLetter, withdrawSignature } from "~/services/sign-letter.server";

/** Carries out whatever is done to a letter, by the service it belongs to. */
export function carryOutLetter(actor: Actor, command: LetterCommand, clock: Clock): Promise<Result<Committed>> {
  switch (command.intent) {
    case "draft-letter":
      return draftLetter(actor, command, clock);
    case "edit-letter":
    case "discard-letter":
      return changeDraft(actor, command, clock);
    case "issue-letter":
      return issueLetter(actor, command, clock);
    case "sign-letter":
      return signLetter(actor, command, clock);
    case "withdraw-signature":
      return withdrawSignature(actor, command, clock);
    case "withdraw-letter":
      return withdrawLetter(actor, command, clock);
  }
}
