import type { Problem } from "~/domain/problem";
import { formatDate } from "./format-date";
import { formatPercent } from "./format-number";
import type { Locale } from "./locale";
import type { Texts } from "./texts";
import type { Show } from "./zh-CN/problems";

/** Form field → what is wrong there, as sentences. */
export type FieldErrors = Readonly<Record<string, readonly string[]>>;

/** A problem as one sentence a person can act on. */
export function problemSentence(locale: Locale, texts: Texts, problem: Problem): string {
  const words = texts.problems.codes[problem.code];
  if (typeof words === "string") return words;
  // The words under a code take the problem of that code, which is the one they were found by.
  return (words as (problem: Problem, show: Show) => string)(problem, showIn(locale, texts));
}

/** What a problem says by the fields it belongs to; empty when it concerns the whole form. */
export function fieldErrorsOf(locale: Locale, texts: Texts, problem: Problem | null | undefined): FieldErrors {
  if (!problem) return {};
  if (problem.code === "invalid") {
    const entries = Object.entries(problem.fields);
    return Object.fromEntries(
      entries.map(([field, codes]) => [field, codes.map((code) => fieldSentence(texts, code))]),
    );
  }
  if ("field" in problem && problem.field) return { [problem.field]: [problemSentence(locale, texts, problem)] };
  return {};
}

/** The sentence for a code that a schema gave to one field; a general one for a code without words. */
export function fieldSentence(texts: Texts, code: string): string {
  const sentences: Readonly<Record<string, string>> = texts.problems.fields;
  return sentences[code] ?? texts.problems.fields.unknown;
}

function showIn(locale: Locale, texts: Texts): Show {
  return {
    date: (date) => formatDate(locale, date),
    percent: (basisPoints) => formatPercent(locale, basisPoints),
    status: (status) => texts.common.planStatuses[status],
    entity: (entity) => (entity === "page" ? texts.common.page : texts.common.entities[entity]),
    letterStatus: (status) => texts.letters.statuses[status],
    letterParty: (party) => texts.letters.parties[party],
  };
}
