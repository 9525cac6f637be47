import type { CalendarDate } from "~/domain/calendar-date";
import type { LetterContent } from "~/domain/letter-content";
import type { Letter, LetterSignature, LetterStatus } from "~/domain/rows";
import { hashOfLetter, openLetter } from "~/domain/seal-letter";

/** What has been issued: the content that stands, by its hash, and since when. */
interface Issued {
  readonly content: LetterContent;
  readonly contentHash: string;
  readonly issuedOn: CalendarDate;
}

interface Signed extends Issued {
  readonly unitSignature: LetterSignature;
}

interface Agreed extends Signed {
  readonly associationSignature: LetterSignature;
}

/** A letter as it stands; what each status needs is there, and nothing else. */
export type LetterState =
  | { readonly status: "draft" }
  | ({ readonly status: "issued" } & Issued)
  | ({ readonly status: "unit-signed" } & Signed)
  | ({ readonly status: "in-force" } & Agreed)
  | ({ readonly status: "superseded"; readonly endedOn: CalendarDate } & Agreed)
  | ({ readonly status: "withdrawn"; readonly endedOn: CalendarDate; readonly reason: string } & Issued);

/** A letter's state from its row and signatures; throws where they contradict one another or the content was altered. */
export function letterState(letter: Letter, signatures: readonly LetterSignature[]): LetterState {
  if (letter.status === "draft") return { status: "draft" };
  const { content, contentHash, issuedOn, endedOn, endedReason } = letter;
  if (content === null || contentHash === null || issuedOn === null) throw broken(letter, "was never issued");
  if (hashOfLetter(content) !== contentHash) throw broken(letter, "has another content than its hash says");
  const issued = { content: openLetter(content), contentHash, issuedOn };
  if (letter.status === "issued") return { status: "issued", ...issued };
  if (letter.status === "withdrawn") {
    if (endedOn === null || endedReason === null) throw broken(letter, "was withdrawn without a day or a reason");
    return { status: "withdrawn", ...issued, endedOn, reason: endedReason };
  }
  const [unitSignature, associationSignature] = [standing(signatures, "unit"), standing(signatures, "association")];
  if (!unitSignature) throw broken(letter, "lacks the department's signature");
  if (letter.status === "unit-signed") return { status: "unit-signed", ...issued, unitSignature };
  if (!associationSignature) throw broken(letter, "lacks the association's signature");
  const agreed = { ...issued, unitSignature, associationSignature };
  if (letter.status === "in-force") return { status: "in-force", ...agreed };
  if (endedOn === null) throw broken(letter, "was superseded without a day");
  return { status: "superseded", ...agreed, endedOn };
}

/** Whether a letter is still on its way into force: a department has one such letter a year at most. */
export function isOpenLetter(status: LetterStatus): boolean {
  return status === "draft" || status === "issued" || status === "unit-signed";
}

/** The signature of a party that has not been withdrawn. */
export function standing(
  signatures: readonly LetterSignature[],
  party: LetterSignature["party"],
): LetterSignature | undefined {
  return signatures.find((signature) => signature.party === party && signature.withdrawnOn === null);
}

function broken({ id }: Letter, what: string): Error {
  return new Error(`letter ${id} ${what}`);
}
