import type { Settings } from "~/db/organisation.server";
import type { Health } from "~/domain/health";

/** Which of two languages. */
type Language = "zh" | "en";

/** The words an organisation has of its own in one language; empty ones leave the usual word. */
export function ownWordsIn(language: Language, { levelNames, healthLabels }: Settings) {
  const named = (names: Readonly<Record<string, { readonly zh: string; readonly en: string }>>) =>
    Object.entries(names).flatMap(([key, words]) => (words[language] === "" ? [] : [[key, words[language]]]));
  const health: Partial<Record<Health, string>> = Object.fromEntries(named(healthLabels));
  const levels: Partial<Record<keyof Settings["levelNames"], string>> = Object.fromEntries(named(levelNames));
  return { levels, health };
}
