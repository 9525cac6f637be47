import { type Clock, commit } from "~/db/commit.server";
import { readLetterInState } from "~/db/read-letters.server";
import type { Committed } from "~/domain/command";
import { decideSignLetter } from "~/domain/decide-letter";
import { decideWithdrawSignature } from "~/domain/decide-letter-withdrawal";
import type { UnitId } from "~/domain/ids";
import type { SignLetter, WithdrawSignature } from "~/domain/letter-commands";
import { type Actor, type Grant, grantFor } from "~/domain/permissions";
import { fail, type Result } from "~/domain/result";
import type { LetterParty } from "~/domain/rows";

/** Signs a letter for the department or for the association. It can't be undone; the department may withdraw it for a while. */
export function signLetter(actor: Actor, command: SignLetter, clock?: Clock): Promise<Result<Committed>> {
  const action = actions[command.party];
  return commit(
    actor,
    command,
    {
      action,
      read: (view) => readLetterInState(view, command.letterId),
      allow: ({ unit }) => grantToSign(actor, command.party, unit.id),
      decide: (state, moment) => {
        const grant = grantToSign(actor, command.party, state.unit.id);
        if (!grant) return fail({ code: "forbidden", action });
        const signer = { memberId: actor.memberId, role: grant.role, unitId: actor.unitId };
        return decideSignLetter(state, signer, command, moment);
      },
    },
    clock,
  );
}

/** The department takes its signature back, with a reason, before the association has signed. */
export function withdrawSignature(actor: Actor, command: WithdrawSignature, clock?: Clock): Promise<Result<Committed>> {
  return commit(
    actor,
    command,
    {
      action: "sign-letter-for-unit",
      read: (view) => readLetterInState(view, command.letterId),
      allow: ({ unit }) => grantToSign(actor, "unit", unit.id),
      decide: (state, moment) => decideWithdrawSignature(state, command, moment),
    },
    clock,
  );
}

const actions = { unit: "sign-letter-for-unit", association: "sign-letter-for-association" } as const;

/**
 * The grant that lets an actor sign for a party: for a department, one of its own members in the department's role; for the
 * association, a leader of the whole of it.
 */
export function grantToSign(actor: Actor, party: LetterParty, unitId: UnitId): Grant | null {
  if (party === "association") return grantFor(actor, actions.association);
  return actor.unitId === unitId ? grantFor(actor, actions.unit, { unitId }) : null;
}
