import { isOpenLetter } from "~/domain/letter-state";
import { type Actor, may } from "~/domain/permissions";
import type { Letter, Unit } from "~/domain/rows";
import { grantToSign } from "~/services/sign-letter.server";

/** What an actor may do today to a department's letter of a year. */
export interface LetterRights {
  /** Begin the first version, or the next one. */
  readonly draft: boolean;
  /** Change the draft's clause, do away with it, or issue it. */
  readonly edit: boolean;
  readonly withdraw: boolean;
  readonly signForUnit: boolean;
  readonly withdrawSignature: boolean;
  readonly signForAssociation: boolean;
}

export const noLetterRights: LetterRights = {
  draft: false,
  edit: false,
  withdraw: false,
  signForUnit: false,
  withdrawSignature: false,
  signForAssociation: false,
};

/** `letter` is the version that is looked at; null where there is none yet. */
export function letterRights(
  actor: Actor,
  unit: Unit,
  letters: readonly Letter[],
  letter: Letter | null,
): LetterRights {
  const writes = may(actor, "write-letters", { unitId: unit.id });
  const status = letter?.status;
  const forUnit = grantToSign(actor, "unit", unit.id) !== null;
  return {
    draft: writes && unit.closedOn === null && !letters.some((other) => isOpenLetter(other.status)),
    edit: writes && status === "draft",
    withdraw: writes && (status === "issued" || status === "unit-signed"),
    signForUnit: forUnit && status === "issued",
    withdrawSignature: forUnit && status === "unit-signed",
    signForAssociation: grantToSign(actor, "association", unit.id) !== null && status === "unit-signed",
  };
}
