import type { LineDoubt } from "~/domain/line-doubts";
import type { Problem } from "~/domain/problem";

type Typed = Readonly<Record<string, string | readonly string[]>>;

/** A line as a form shows it, with what is doubtful about it. */
export interface DraftLine {
  readonly role: string;
  readonly text: string;
  readonly declared: string;
  readonly kind: string;
  readonly clause: string;
  readonly doubted: string;
  readonly doubts: readonly LineDoubt[];
}

/** A framework that has been understood and is not yet stored. */
export interface Draft {
  readonly code: string;
  readonly document: string;
  readonly lines: readonly DraftLine[];
  /** How many lines that were left out are not listed. */
  readonly hidden: number;
}

/** What the page is answered with while nothing is stored. */
export interface PasteAnswer {
  /** The text as it was pasted. */
  readonly text: string;
  readonly draft: Draft | null;
  readonly problem: Problem | null;
  readonly values: Typed;
  /** Tells one answer from the next, so that the fields show what it says, and only then. */
  readonly version: string;
}
