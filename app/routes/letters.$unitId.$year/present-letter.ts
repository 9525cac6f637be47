import type { CalendarDate } from "~/domain/calendar-date";
import { isEmptyLetter } from "~/domain/letter-content";
import type { LetterDifference, LetterValue } from "~/domain/letter-differences";
import type { LetterParty, LetterStatus } from "~/domain/rows";
import type { Visit } from "~/http/visit.server";
import type { Wording } from "~/http/wording.server";
import { formatsFor } from "~/i18n/formats";
import type { Texts } from "~/i18n/texts";
import type { LetterFacts } from "~/services/load-letter.server";
import { presentProgress } from "./present-progress";
import { wordLetter } from "./word-letter";

/** Something that differs between the letter and today's plans, in words. */
export interface DifferenceLine {
  readonly key: string;
  readonly title: string;
  readonly list: string;
  readonly changes: readonly string[];
}

export interface SignatureLine {
  readonly id: string;
  readonly party: LetterParty;
  readonly who: string;
  readonly day: CalendarDate;
  readonly time: string;
  readonly hash: string;
  readonly withdrawn: { readonly on: CalendarDate; readonly reason: string } | null;
}

/** What a letter's page shows, in the reader's language. */
export function presentLetter(facts: LetterFacts, visit: Visit, { locale, texts }: Wording) {
  const { unit, year, today, asOf, versions, letter, content, contentHash, tooLong, differences, rights } = facts;
  const format = formatsFor(locale, texts);
  const unitName = format.text(unit.nameZh, unit.nameEn);
  return {
    ...visit,
    ...{ year, today, asOf, contentHash, tooLong, rights, unitName },
    unitId: unit.id,
    empty: isEmptyLetter(content),
    title: texts.letters.letterOf(unitName, format.year(year)),
    version: content.version,
    versions: versions.map((other) => ({ version: other.version, status: other.status })),
    letter: letter && {
      id: letter.id,
      status: letter.status,
      revision: letter.contentRevision,
      sample: letter.sample,
      issuedOn: letter.issuedOn,
      endedOn: letter.endedOn,
      endedReason: letter.endedReason,
      assessmentZh: letter.assessmentZh,
      assessmentEn: letter.assessmentEn,
    },
    inForceSince: facts.state?.status === "in-force" ? facts.state.associationSignature.signedOn : null,
    sheet: wordLetter(facts, locale, texts),
    signatures: presentSignatures(facts, texts),
    differences: differences?.map((difference) => lineOf(difference, texts, format)) ?? null,
    progress: presentProgress(facts, locale, texts),
  };
}

export type LetterPage = ReturnType<typeof presentLetter>;
export type LetterShown = LetterStatus | "none";

function presentSignatures({ signatures, names, timeZone }: LetterFacts, texts: Texts): SignatureLine[] {
  return signatures.map(({ id, party, memberId, role, signedAt, signedOn, contentHash, ...withdrawn }) => {
    const name = names.get(memberId) ?? texts.letters.page.signatures.nameless;
    return {
      id,
      party,
      who: `${name} · ${texts.common.roles[role]}`,
      day: signedOn,
      time: timeAt(signedAt, timeZone),
      hash: contentHash,
      withdrawn:
        withdrawn.withdrawnOn === null ? null : { on: withdrawn.withdrawnOn, reason: withdrawn.withdrawnReason ?? "" },
    };
  });
}

function timeAt(instant: number, timeZone: string): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone, hour: "2-digit", minute: "2-digit" }).format(instant);
}

type Formats = ReturnType<typeof formatsFor>;

function lineOf(difference: LetterDifference, texts: Texts, format: Formats): DifferenceLine {
  const { letters } = texts;
  const words = letters.page.differences;
  const { list, kind, id, title, fields } = difference;
  const say = (value: LetterValue) => valueInWords(value, texts, format);
  return {
    key: `${list}-${id}`,
    title: format.text(title.zh, title.en),
    list: letters.lists[list],
    changes:
      kind === "changed"
        ? fields.map(({ field, before, after }) => words.changed(letters.differing[field], say(before), say(after)))
        : [words[kind]],
  };
}

function valueInWords(value: LetterValue, { letters, common }: Texts, format: Formats): string {
  switch (value.kind) {
    case "words":
      return format.text(value.zh, value.en);
    case "date":
      return format.date(value.date);
    case "share":
      return format.percent(value.bp);
    case "quantity":
      return letters.sheet.amount(format.number(value.quantity), value.unit);
    case "part":
      return letters.part[value.part];
    case "suspended":
      return value.suspended ? letters.suspension.yes : letters.suspension.no;
    case "none":
      return common.none;
  }
}
