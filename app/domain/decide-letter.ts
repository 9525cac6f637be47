import { type Change, created, removed, updated } from "~/domain/change";
import { type Moment, namerFor } from "~/domain/command";
import { LetterId, type MemberId, type UnitId } from "~/domain/ids";
import type { DiscardLetter, DraftLetter, EditLetter, IssueLetter, SignLetter } from "~/domain/letter-commands";
import { isEmptyLetter, type LetterContent } from "~/domain/letter-content";
import { isOpenLetter, standing } from "~/domain/letter-state";
import type { RoleName } from "~/domain/permissions";
import { fail, type Result, succeed } from "~/domain/result";
import type { Letter, LetterSignature, LetterTemplate, Unit } from "~/domain/rows";
import { hashOfLetter, sealLetter } from "~/domain/seal-letter";
import { staleProblem } from "~/domain/stale";

/** Who signs: known by member id, in the role that lets them. */
export interface Signer {
  readonly memberId: MemberId;
  readonly role: RoleName;
  readonly unitId: UnitId | null;
}

/** What the plans ask of a department in a year today, as a letter would say it. */
export interface DrawnLetter {
  readonly content: LetterContent;
  /** More than a letter may list: it can't be issued as it is. */
  readonly tooLong: boolean;
}

/** How many entries of one list a letter may hold. */
export const letterListMost = 300;

/** What a letter command can see: one department's letters of one year. */
export interface LettersState {
  readonly unit: Unit;
  readonly year: number;
  /** Every version, first one first. */
  readonly letters: readonly Letter[];
  readonly template: Pick<LetterTemplate, "assessmentZh" | "assessmentEn">;
}

/** With the letter a command is about, and its signatures, withdrawn ones included. */
export interface LetterInState extends LettersState {
  readonly letter: Letter;
  readonly signatures: readonly LetterSignature[];
}

export function decideDraftLetter(state: LettersState, command: DraftLetter, moment: Moment): Result<Change[]> {
  if (state.unit.closedOn !== null) return fail({ code: "unit-closed", field: "unitId" });
  if (state.letters.some((letter) => isOpenLetter(letter.status))) return fail({ code: "letter-open" });
  const { assessmentZh, assessmentEn } = state.template;
  const letter: Letter = {
    id: LetterId.parse(namerFor(moment)()),
    unitId: command.unitId,
    year: command.year,
    version: Math.max(0, ...state.letters.map(({ version }) => version)) + 1,
    status: "draft",
    assessmentZh,
    assessmentEn,
    content: null,
    contentHash: null,
    issuedOn: null,
    endedOn: null,
    endedReason: null,
    sample: false,
    contentRevision: 1,
  };
  return succeed([created("letter", letter)]);
}

export function decideEditLetter({ letter }: LetterInState, command: EditLetter): Result<Change[]> {
  if (letter.status !== "draft") return fail({ code: "letter-status", status: letter.status });
  const stale = staleProblem("letter", letter, letter.contentRevision, command.revision);
  if (stale) return fail(stale);
  const { assessmentZh, assessmentEn } = command;
  const changes = updated("letter", letter, { assessmentZh, assessmentEn });
  if (changes.length === 0) return succeed([]);
  return succeed([...changes, ...updated("letter", letter, { contentRevision: letter.contentRevision + 1 })]);
}

export function decideDiscardLetter({ letter }: LetterInState, command: DiscardLetter): Result<Change[]> {
  if (letter.status !== "draft") return fail({ code: "letter-status", status: letter.status });
  const stale = staleProblem("letter", letter, letter.contentRevision, command.revision);
  return stale ? fail(stale) : succeed([removed("letter", letter)]);
}

/** Freezes what the plans ask today; refused where that is not what was seen, or where there is nothing to sign. */
export function decideIssueLetter(
  { letter }: LetterInState,
  drawn: DrawnLetter,
  command: IssueLetter,
  moment: Moment,
): Result<Change[]> {
  if (letter.status !== "draft") return fail({ code: "letter-status", status: letter.status });
  if (drawn.tooLong) return fail({ code: "letter-too-long", most: letterListMost });
  if (isEmptyLetter(drawn.content)) return fail({ code: "letter-empty" });
  const { text, hash } = sealLetter(drawn.content);
  if (hash !== command.contentHash) return fail({ code: "letter-moved" });
  return succeed(
    updated("letter", letter, {
      status: "issued",
      content: text,
      contentHash: hash,
      issuedOn: moment.today,
      contentRevision: letter.contentRevision + 1,
    }),
  );
}

/** The department signs first, then the association; with both signatures the letter comes into force in its predecessor's place. */
export function decideSignLetter(
  state: LetterInState,
  signer: Signer,
  command: SignLetter,
  moment: Moment,
): Result<Change[]> {
  const { letter, signatures } = state;
  if (standing(signatures, command.party)) return fail({ code: "signed-already", party: command.party });
  const awaited = command.party === "unit" ? "issued" : "unit-signed";
  if (letter.status !== awaited) return fail({ code: "letter-status", status: letter.status });
  const stored = letter.content === null ? null : hashOfLetter(letter.content);
  if (stored !== letter.contentHash || command.contentHash !== stored) return fail({ code: "letter-altered" });
  if (standing(signatures, "unit")?.memberId === signer.memberId) return fail({ code: "signs-for-both" });
  const signature: LetterSignature = {
    id: namerFor(moment)(),
    letterId: letter.id,
    party: command.party,
    ...signer,
    contentHash: command.contentHash,
    signedOn: moment.today,
    signedAt: moment.recordedAt,
    withdrawnOn: null,
    withdrawnReason: null,
  };
  const signed = created("letterSignature", signature);
  if (command.party === "unit") return succeed([signed, ...updated("letter", letter, { status: "unit-signed" })]);
  const former = state.letters.filter(({ status }) => status === "in-force");
  return succeed([
    signed,
    ...updated("letter", letter, { status: "in-force" }),
    ...former.flatMap((old) => updated("letter", old, { status: "superseded", endedOn: moment.today })),
  ]);
}
