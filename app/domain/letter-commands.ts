import { z } from "zod";
import { CommandHeader } from "~/domain/command";
import { LetterId, UnitId } from "~/domain/ids";
import { prose } from "~/domain/text";

/** The years a letter may be written for. */
export const LetterYear = z.number().int().min(2000, "choice-invalid").max(2100, "choice-invalid");

const Revision = z.number().int().min(0);
const ContentHash = z.string().regex(/^[0-9a-f]{64}$/, "choice-invalid");
const Reason = prose(1000).refine((text) => text !== "", "reason-missing");
const clause = { assessmentZh: prose(4000), assessmentEn: prose(4000) };
const clauseMissing = { error: "text-missing", path: ["assessmentZh"] };

function hasClause(value: { assessmentZh: string; assessmentEn: string }): boolean {
  return value.assessmentZh !== "" || value.assessmentEn !== "";
}

export const DraftLetter = CommandHeader.extend({
  intent: z.literal("draft-letter"),
  unitId: UnitId,
  year: LetterYear,
});
export type DraftLetter = z.infer<typeof DraftLetter>;

/** The assessment clause of a draft; everything else is drawn from the plans. */
export const EditLetter = CommandHeader.extend({
  intent: z.literal("edit-letter"),
  letterId: LetterId,
  revision: Revision,
  ...clause,
}).refine(hasClause, clauseMissing);
export type EditLetter = z.infer<typeof EditLetter>;

export const DiscardLetter = CommandHeader.extend({
  intent: z.literal("discard-letter"),
  letterId: LetterId,
  revision: Revision,
});
export type DiscardLetter = z.infer<typeof DiscardLetter>;

export const IssueLetter = CommandHeader.extend({
  intent: z.literal("issue-letter"),
  letterId: LetterId,
  /** Of the content that was seen: nothing else is issued. */
  contentHash: ContentHash,
});
export type IssueLetter = z.infer<typeof IssueLetter>;

export const SignLetter = CommandHeader.extend({
  intent: z.literal("sign-letter"),
  letterId: LetterId,
  party: z.enum(["unit", "association"], "choice-invalid"),
  /** Of the content that was read: no other text is signed. */
  contentHash: ContentHash,
});
export type SignLetter = z.infer<typeof SignLetter>;

/** The department takes its signature back before the association has signed. */
export const WithdrawSignature = CommandHeader.extend({
  intent: z.literal("withdraw-signature"),
  letterId: LetterId,
  reason: Reason,
});
export type WithdrawSignature = z.infer<typeof WithdrawSignature>;

/** The office takes an issued letter back before both have signed. */
export const WithdrawLetter = CommandHeader.extend({
  intent: z.literal("withdraw-letter"),
  letterId: LetterId,
  reason: Reason,
});
export type WithdrawLetter = z.infer<typeof WithdrawLetter>;

/** The clause that new letters begin with; letters that are there keep theirs. */
export const EditLetterTemplate = CommandHeader.extend({
  intent: z.literal("edit-letter-template"),
  revision: Revision,
  ...clause,
}).refine(hasClause, clauseMissing);
export type EditLetterTemplate = z.infer<typeof EditLetterTemplate>;

/** Everything that is done to one letter, told apart by `intent`. */
export const LetterCommand = z.discriminatedUnion(
  "intent",
  [DraftLetter, EditLetter, DiscardLetter, IssueLetter, SignLetter, WithdrawSignature, WithdrawLetter],
  "choice-invalid",
);
export type LetterCommand = z.infer<typeof LetterCommand>;
