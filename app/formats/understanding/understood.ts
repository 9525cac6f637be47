import type { CalendarDate } from "~/domain/calendar-date";
import type { OtherLanguage, ParticularCells } from "~/formats/particulars/particulars";
import type { EntryKind } from "~/formats/plan-document";
import type { ColumnRole } from "./columns";
import type { Deadline } from "./deadline-types";

/** What a person should look at in a row before it is taken in; the numbers and names it speaks of come with it. */
export type Doubt =
  | { readonly code: "number-skipped" | "number-repeated" | "number-restarted" | "number-order"; readonly sign: string }
  | { readonly code: "title-shortened" | "and-others" | "before-first" | "remark" | "start-unclear" }
  | { readonly code: "weight-unclear"; readonly words: string };

/** Original words of a row, under the head of their column; null for a line of text. */
export interface Wording {
  readonly head: string | null;
  readonly text: string;
}

/** A row or line as it is understood. Nothing is left out of the list: what doesn't belong into the plan says so. */
export interface UnderstoodRow {
  /** Where it stands in the document; stays the same however the document is understood. */
  readonly key: string;
  /** From 0; a row belongs to the last one before it on a smaller level. */
  readonly level: number;
  /** What its column or cell calls it; null where nothing does. */
  readonly hint: EntryKind | null;
  readonly leftOut: boolean;
  readonly title: string;
  readonly statement: string;
  /** More than one is a doubt that a person has to settle. */
  readonly lead: readonly string[];
  readonly cooperating: readonly string[];
  readonly startsOn: CalendarDate | null;
  readonly deadline: Deadline;
  readonly weight: number | null;
  /** What its further cells say, as they say it, and which language those of the other language are in. */
  readonly cells: ParticularCells;
  readonly otherIn: OtherLanguage;
  readonly words: readonly Wording[];
  readonly doubts: readonly Doubt[];
}

/** How a table or text was understood as a whole: shown to a person, never silent. */
export type Understanding =
  | { readonly code: "columns"; readonly columns: readonly { readonly head: string; readonly role: ColumnRole }[] }
  | { readonly code: "columns-left-out"; readonly heads: readonly string[] }
  | { readonly code: "first-listed-leads"; readonly head: string }
  | { readonly code: "responsible-leads"; readonly head: string; readonly count: number }
  | { readonly code: "filled-down"; readonly head: string }
  | { readonly code: "groups"; readonly count: number }
  | { readonly code: "no-header" }
  | { readonly code: "statement-column"; readonly head: string };

export interface UnderstoodDocument {
  readonly rows: readonly UnderstoodRow[];
  readonly understandings: readonly Understanding[];
}
