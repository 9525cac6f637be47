import type { CalendarDate } from "~/domain/calendar-date";
import type { ElementKind } from "~/domain/rows";
import type { Particulars } from "~/formats/particulars/particulars";

/** What an entry of a plan's outline is: a key direction, or an element under one. */
export type EntryKind = "direction" | ElementKind;

/** One entry of an outline, in the language of its document. Directions have neither days nor units. */
export interface PlanEntry {
  readonly kind: EntryKind;
  /** The place in the document of the entry it stands under; null at the top. */
  readonly under: number | null;
  readonly title: string;
  readonly statement: string;
  /** Names of units, as the document writes them. */
  readonly lead: string | null;
  readonly cooperating: readonly string[];
  readonly startsOn: CalendarDate | null;
  readonly endsOn: CalendarDate | null;
  /** 1–10,000; null where none is written. */
  readonly weight: number | null;
  /** Directions have none but a name in the other language. */
  readonly particulars: Particulars;
}

/** A plan's outline in its reading order: what every format is read into, and written from. */
export interface PlanDocument {
  readonly entries: readonly PlanEntry[];
}
