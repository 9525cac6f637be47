import type { Problem } from "~/domain/problem";

/** What an action answers when nothing was saved: the problem, and what was typed, by field name. */
export type FormAnswer = {
  readonly problem: Problem;
  readonly values?: Readonly<Record<string, string | readonly string[]>> | undefined;
};
