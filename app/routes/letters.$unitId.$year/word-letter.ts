import type { CalendarDate } from "~/domain/calendar-date";
import type { LetterContent } from "~/domain/letter-content";
import type { LetterSheet, SheetBlock, SheetSignature } from "~/domain/letter-sheet";
import { standing } from "~/domain/letter-state";
import type { LetterParty } from "~/domain/rows";
import { formatsFor } from "~/i18n/formats";
import type { Locale } from "~/i18n/locale";
import type { Texts } from "~/i18n/texts";
import type { LetterFacts } from "~/services/load-letter.server";
import { letterTables } from "./letter-tables";

export type Told = Pick<LetterFacts, "content" | "contentHash" | "letter" | "signatures" | "names">;

/** A letter as it lies on paper, in one language. */
export function wordLetter(told: Told, locale: Locale, texts: Texts): LetterSheet {
  const { content, letter } = told;
  const words = texts.letters.sheet;
  const format = formatsFor(locale, texts);
  const name = (text: { zh: string; en: string }) => format.text(text.zh, text.en);
  const parties = [name(content.association), name(content.unit), String(content.year)] as const;
  const hash = letter && letter.status !== "draft" ? told.contentHash.slice(0, 16) : "—";
  return {
    lang: locale,
    title: words.title(...parties).split("\n"),
    mark: markOf(letter, texts),
    blocks: [
      { kind: "paragraph", text: words.intro(...parties, plansIn(content, texts, name)) },
      ...numbered(content, locale, texts),
    ],
    signatures: (["association", "unit"] as const).map((party) => signatureOf(told, party, texts, format.date)),
    colophon: [words.colophon(texts.letters.version(content.version), hash)],
  };
}

function plansIn(content: LetterContent, { letters, common }: Texts, name: (text: LetterContent["unit"]) => string) {
  const words = letters.sheet;
  if (content.plans.length === 0) return words.noPlan;
  return content.plans.map(({ title }) => words.planName(name(title))).join(common.separator);
}

function markOf(letter: Told["letter"], { letters: { sheet } }: Texts): string | null {
  if (!letter) return sheet.preview;
  const mark = letter.status === "in-force" ? "" : sheet.marks[letter.status];
  return (letter.sample ? sheet.sampled(mark) : mark).trim() || null;
}

// What is asked for nothing has no place; the numbers follow what is there.
function numbered(content: LetterContent, locale: Locale, texts: Texts): SheetBlock[] {
  const words = texts.letters.sheet;
  const sections = letterTables(content, locale, texts);
  const clause = formatsFor(locale, texts).text(content.assessment.zh, content.assessment.en);
  const blocks = sections.flatMap(({ title, parts }, index): SheetBlock[] => [
    { kind: "heading", level: 1, text: words.heading(index + 1, title) },
    ...parts.flatMap((part, place): SheetBlock[] => [
      ...(part.title === null
        ? []
        : [{ kind: "heading", level: 2, text: words.subheading(place + 1, part.title) } as const]),
      { kind: "table", caption: part.title ?? title, columns: part.columns, rows: part.rows },
      ...(part.note ? [{ kind: "paragraph", text: part.note } as const] : []),
    ]),
  ]);
  return [
    ...blocks,
    ...(sections.length === 0 ? [{ kind: "paragraph", text: words.nothing } as const] : []),
    { kind: "heading", level: 1, text: words.heading(sections.length + 1, words.assessment) },
    ...clause
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((text): SheetBlock => ({ kind: "paragraph", text })),
  ];
}

function signatureOf(
  { content, signatures, names, letter }: Told,
  party: LetterParty,
  texts: Texts,
  date: (day: CalendarDate) => string,
): SheetSignature {
  const words = texts.letters.sheet;
  const signature = letter?.status === "withdrawn" ? undefined : standing(signatures, party);
  const name = (signature && names.get(signature.memberId)) ?? "";
  const body = party === "association" ? content.association : content.unit;
  return {
    party: party === "association" ? words.forAssociation : words.forUnit,
    lines: [
      texts.common.colon === "：" ? body.zh || body.en : body.en || body.zh,
      party === "association" ? words.secretary(name) : words.head(name),
      signature ? words.signedOn(date(signature.signedOn)) : words.dateLine,
    ],
  };
}
