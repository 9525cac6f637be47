import type { Problem } from "~/domain/problem";
import { locales } from "~/i18n/locale";
import { problemSentence } from "~/i18n/problem-sentence";
import { textsFor } from "~/i18n/texts.server";

/** Prints one line. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Ends with exit code 1 and the problem as one sentence in each language. */
export function refuse(problem: Problem): void {
  complain(...locales.map((locale) => problemSentence(locale, textsFor(locale), problem)));
}

/** Ends with exit code 1 and these sentences. */
export function complain(...sentences: readonly string[]): void {
  process.stderr.write(`${sentences.join("\n")}\n`);
  process.exitCode = 1;
}
