import type { CalendarDate } from "~/domain/calendar-date";
import type { Span } from "~/domain/schedule";

/** Why a deadline is left to a person. */
export type OpenReason =
  | "blank"
  | "whole-year"
  | "long-term"
  | "recurring"
  | "several"
  | "no-beginning"
  | "before"
  | "undetermined"
  | "unclear";

/** What the words of a deadline say: days, or nothing certain, with what may be proposed to a person. */
export type Deadline =
  | {
      readonly kind: "dates";
      /** Null where only the end is named. */
      readonly startsOn: CalendarDate | null;
      readonly endsOn: CalendarDate;
      /** Whether the year was not written and has been supplied from the context. */
      readonly yearSupplied: boolean;
    }
  | { readonly kind: "open"; readonly reason: OpenReason; readonly proposal: Partial<Span> | null };

/** What words are read against: the plan's days, and the year that is meant where none is written. */
export interface DeadlineContext {
  readonly plan: Span;
  readonly year: number;
}

/** A day as text that may not exist: `2026-02-30`. */
export type Day = string;

/** What a pattern makes of its parts: days, or a reason why a person has to say, with what may be proposed. */
export type Understood =
  | { readonly startsOn?: Day | undefined; readonly endsOn: Day; readonly yearSupplied?: boolean }
  | { readonly reason: OpenReason; readonly startsOn?: Day; readonly endsOn?: Day };

type Understand = (parts: readonly (string | undefined)[], context: DeadlineContext) => Understood | null;
export type Patterns = readonly (readonly [RegExp, Understand])[];
