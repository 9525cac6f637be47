import { type Change, updated } from "~/domain/change";
import type { Moment } from "~/domain/command";
import type { LetterInState } from "~/domain/decide-letter";
import type { WithdrawLetter, WithdrawSignature } from "~/domain/letter-commands";
import { standing } from "~/domain/letter-state";
import { fail, type Result, succeed } from "~/domain/result";

/** The department's signature is taken back while the association has not signed; it stays on record with the reason. */
export function decideWithdrawSignature(
  { letter, signatures }: LetterInState,
  command: WithdrawSignature,
  moment: Moment,
): Result<Change[]> {
  const signature = standing(signatures, "unit");
  if (letter.status !== "unit-signed" || !signature) return fail({ code: "letter-status", status: letter.status });
  const withdrawn = { withdrawnOn: moment.today, withdrawnReason: command.reason };
  return succeed([
    ...updated("letterSignature", signature, withdrawn),
    ...updated("letter", letter, { status: "issued" }),
  ]);
}

/** An issued letter is taken back while not both have signed; it stays readable, and another version may be drafted. */
export function decideWithdrawLetter(
  { letter }: LetterInState,
  command: WithdrawLetter,
  moment: Moment,
): Result<Change[]> {
  if (letter.status !== "issued" && letter.status !== "unit-signed") {
    return fail({ code: "letter-status", status: letter.status });
  }
  return succeed(
    updated("letter", letter, { status: "withdrawn", endedOn: moment.today, endedReason: command.reason }),
  );
}
