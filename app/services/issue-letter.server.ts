import { type Clock, commit } from "~/db/commit.server";
import { readLetterInState } from "~/db/read-letters.server";
import type { View } from "~/db/view.server";
import type { Committed } from "~/domain/command";
import { type DrawnLetter, decideIssueLetter, type LetterInState } from "~/domain/decide-letter";
import { decideWithdrawLetter } from "~/domain/decide-letter-withdrawal";
import type { LetterId } from "~/domain/ids";
import type { IssueLetter, WithdrawLetter } from "~/domain/letter-commands";
import { type Actor, grantFor } from "~/domain/permissions";
import { type Result, succeed } from "~/domain/result";
import { drawLetterToday } from "~/services/draw-letter-today.server";

/** Freezes a letter's content and puts it before the department: from here on it stands whatever becomes of the plans. */
export function issueLetter(actor: Actor, command: IssueLetter, clock?: Clock): Promise<Result<Committed>> {
  return commit(
    actor,
    command,
    {
      action: "write-letters",
      read: (view) => readDrawn(view, command.letterId),
      allow: ({ unit }) => grantFor(actor, "write-letters", { unitId: unit.id }),
      decide: (state, moment) => decideIssueLetter(state, state.drawn, command, moment),
    },
    clock,
  );
}

/** Takes an issued letter back, with a reason, before both have signed. */
export function withdrawLetter(actor: Actor, command: WithdrawLetter, clock?: Clock): Promise<Result<Committed>> {
  return commit(
    actor,
    command,
    {
      action: "write-letters",
      read: (view) => readLetterInState(view, command.letterId),
      allow: ({ unit }) => grantFor(actor, "write-letters", { unitId: unit.id }),
      decide: (state, moment) => decideWithdrawLetter(state, command, moment),
    },
    clock,
  );
}

async function readDrawn(view: View, id: LetterId): Promise<Result<LetterInState & { readonly drawn: DrawnLetter }>> {
  const state = await readLetterInState(view, id);
  if (!state.ok) return state;
  return succeed({ ...state.value, drawn: await drawLetterToday(view, state.value, state.value.letter) });
}
