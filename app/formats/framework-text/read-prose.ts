import { announcedIn } from "./announcement";
import { leadingMark, type Marked, type MarkStyle, partedAtMarks } from "./leading-mark";
import { itemsOf, partedAt, unquoted } from "./list-items";
import type { TierBuilder } from "./tier-builder";
import { type TierPhrase, tierPhrase, valuePhrase } from "./tier-phrase";

/** How the lines of one text are marked, as far as it has been read. */
interface Manner {
  /** The mark tiers are numbered with; null for none, undefined before the first tier. */
  tiers: MarkStyle | null | undefined;
  /** The mark and number of the latest idea; null where it had none. */
  idea: Marked | null;
}

/** Reads lines of running text, lists and headings into tiers and ideas. */
export function readProse(lines: readonly string[], tiers: TierBuilder): void {
  const manner: Manner = { tiers: undefined, idea: null };
  for (const line of lines) {
    for (const part of partedAtMarks(line)) readPart(part, tiers, manner);
  }
}

function readPart(part: string, tiers: TierBuilder, manner: Manner): void {
  const mark = leadingMark(part);
  if (mark) readMarked(mark, tiers, manner);
  else if (!isClause(part, tiers, manner)) {
    for (const sentence of partedAt(part, /[；;。]/)) readSentence(sentence, tiers, manner);
  }
}

function readMarked(mark: Marked, tiers: TierBuilder, manner: Manner): void {
  const phrase = tierPhrase(mark.rest);
  const heads =
    manner.tiers === undefined ? isHeading(mark, phrase, tiers) : mark.style === manner.tiers && isTold(mark, phrase);
  if (heads) {
    manner.tiers = mark.style;
    const value = phrase ? null : valuePhrase(mark.rest);
    const [label, list] = headOf(mark.rest);
    beginTier(phrase ?? value ?? { ...unnumbered, label, list }, tiers, manner, false);
    return;
  }
  const before = manner.idea;
  const skipped =
    before?.style === mark.style && before.number !== null && mark.number !== null && tiers.entered > 0
      ? mark.number !== before.number + 1
      : false;
  manner.idea = mark;
  const [title, clause] = headOf(mark.rest);
  tiers.add(unquoted(title), clause ?? "", skipped ? ["number-skipped"] : []);
}

// A dash may stand before tiers and ideas alike; then only a count tells them apart.
function isTold({ style }: Marked, phrase: TierPhrase | null): boolean {
  return style !== "bullet" || (phrase !== null && phrase.evidence !== "bare");
}

const unnumbered = { declared: null, evidence: "measured", kind: "ideas" } as const;

// The first numbered line is a heading where it says a count, or is numbered as chapters are.
function isHeading(mark: Marked, phrase: TierPhrase | null, tiers: TierBuilder): boolean {
  if (tiers.hasTier) return false;
  if (mark.style === "zh") return true;
  return phrase !== null && phrase.evidence !== "bare" && tiers.expects(phrase) !== false;
}

// 高地建设：建设国家级高地。 The name, and what is said of it.
function headOf(text: string): [title: string, said: string | null] {
  const [, title, said] = /^([^：:。]{1,60}?)\s*(?:[：:。]|——)\s*(.+)$/s.exec(text) ?? [];
  return title && said ? [title, said] : [text.replace(/[：:]$/, ""), null];
}

const source = /^(?:原文|出处|依据)[：:]\s*/;

// A line without a mark below marked ideas goes on about the latest of them.
function isClause(part: string, tiers: TierBuilder, manner: Manner): boolean {
  if (source.test(part)) return tiers.explain(part.replace(source, ""));
  if (manner.idea === null || tiers.entered === 0 || isTier(part, tiers, manner)) return false;
  return tiers.explain(part);
}

function readSentence(sentence: string, tiers: TierBuilder, manner: Manner): void {
  const announced = tiers.isEmpty ? announcedIn(sentence) : null;
  if (announced) {
    tiers.announce(announced.map((phrase) => ({ ...phrase, list: null })));
    for (const phrase of announced) if (phrase.list !== null) beginTier(phrase, tiers, manner, false);
    return;
  }
  const mark = leadingMark(sentence);
  if (mark) {
    readMarked(mark, tiers, manner);
    return;
  }
  const tier = isTier(sentence, tiers, manner);
  if (tier) {
    manner.tiers ??= null;
    beginTier(tier.phrase, tiers, manner, tier.guessed);
  } else if (tiers.hasTier) addItems(sentence, tiers, manner);
  else tiers.leaveOut(sentence);
}

function isTier(
  sentence: string,
  tiers: TierBuilder,
  manner: Manner,
): { readonly phrase: TierPhrase; readonly guessed: boolean } | null {
  const phrase = tierPhrase(sentence);
  if (!phrase) return valueTier(sentence, tiers);
  const expected = tiers.expects(phrase);
  if (phrase.evidence === "stated") return { phrase, guessed: expected === false && phrase.label === "" };
  if (manner.tiers) return null;
  const complete = !tiers.hasTier || (tiers.lacking ?? 0) <= 0;
  if (
    expected === true &&
    (complete || phrase.evidence === "measured" || phrase.list !== null || tiers.entered === 0)
  ) {
    return { phrase, guessed: false };
  }
  if (expected === false) return null;
  if (phrase.evidence === "measured") return complete || tiers.entered === 0 ? { phrase, guessed: false } : null;
  return complete ? { phrase, guessed: true } : null;
}

// 规上工业营业收入年均增长9%左右, where the code goes on with 9.
function valueTier(sentence: string, tiers: TierBuilder) {
  const phrase = valuePhrase(sentence);
  if (!phrase || tiers.expects(phrase) !== true || (tiers.lacking ?? 0) > 0) return null;
  return { phrase, guessed: false };
}

function beginTier(phrase: TierPhrase, tiers: TierBuilder, manner: Manner, guessed: boolean): void {
  tiers.begin(phrase, guessed ? ["tier-by-guess"] : []);
  manner.idea = null;
  if (phrase.list !== null) addItems(phrase.list, tiers, manner);
}

function addItems(text: string, tiers: TierBuilder, manner: Manner): void {
  const marked = partedAtMarks(text);
  if (marked.length > 1 || leadingMark(text)) {
    for (const part of marked) {
      const mark = leadingMark(part);
      if (mark) readMarked(mark, tiers, { ...manner, tiers: manner.tiers ?? null });
    }
    return;
  }
  for (const item of itemsOf(text, tiers.lacking)) tiers.add(item.text, "", item.guessed ? ["parted-by-guess"] : []);
}
