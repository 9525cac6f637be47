import { titles } from "#tests/matrix/secrets";
import { academic } from "#tests/services/world";
import { calendarDate } from "~/domain/calendar-date";
import { type Change, created } from "~/domain/change";
import { LetterId, MemberId } from "~/domain/ids";
import { LetterContent } from "~/domain/letter-content";
import type { LetterSignature, LetterStatus } from "~/domain/rows";
import { sealLetter } from "~/domain/seal-letter";

const content = LetterContent.parse({
  form: 1,
  association: { zh: "示例学会", en: "" },
  unitId: academic,
  unit: { zh: "学术活动与服务部", en: "" },
  year: 2026,
  version: 1,
  plans: [],
  workPoints: [],
  goals: [
    {
      ...{ id: "goal-now", title: { zh: titles.signedGoal, en: "" }, part: "lead", suspended: false },
      ...{ startsOn: "2026-01-01", endsOn: "2030-12-31" },
    },
  ],
  due: [],
  running: [],
  targets: [],
  milestones: [],
  assessment: { zh: "按季度跟踪。", en: "" },
});
const sealed = sealLetter(content);

/** Of what every letter of the matrix says. */
export const sealedHash = sealed.hash;

/** What is done to one letter a way of asking, since each passes into a status once; the year each stands in. */
const letters = {
  sign: [2041, "issued"],
  agree: [2043, "unit-signed"],
  regret: [2045, "unit-signed"],
  recall: [2047, "issued"],
} as const;
type Deed = keyof typeof letters;

/** The id of the letter that a deed is done to in this way of asking. */
export function letterFor(deed: Deed, mode: "document" | "data"): string {
  return `letter-${deed}-${mode}`;
}

function aLetter(name: string, year: number, status: LetterStatus): Change[] {
  const id = LetterId.parse(name);
  const letter = {
    ...{ id, unitId: academic, year, version: 1, status, assessmentZh: "按季度跟踪。", assessmentEn: "" },
    ...{ content: sealed.text, contentHash: sealed.hash, issuedOn: calendarDate("2026-01-05") },
    ...{ endedOn: null, endedReason: null, sample: true, contentRevision: 2 },
  };
  const signature: LetterSignature = {
    ...{ id: `signature-${name}`, letterId: id, party: "unit", memberId: MemberId.parse("member-head") },
    ...{ role: "department", unitId: academic, contentHash: sealed.hash, signedOn: calendarDate("2026-01-05") },
    ...{ signedAt: Date.parse("2026-01-05T04:00:00Z"), withdrawnOn: null, withdrawnReason: null },
  };
  const signed = status === "unit-signed" ? [created("letterSignature", signature)] : [];
  return [created("letter", letter), ...signed];
}

/** Letters of the department that leads the own task: one to read, one a deed and way of asking. */
export const letterFacts: readonly Change[] = [
  ...aLetter("letter-read", 2039, "issued"),
  ...Object.entries(letters).flatMap(([deed, [year, status]]) =>
    (["document", "data"] as const).flatMap((mode, place) => aLetter(`letter-${deed}-${mode}`, year + place, status)),
  ),
];
