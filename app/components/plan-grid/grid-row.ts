import type { CalendarDate } from "~/domain/calendar-date";
import type { ElementFigures } from "~/domain/element-figures";
import type { ElementKind, Lifecycle } from "~/domain/rows";

export interface UnitName {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
}

/** A goal, measure or task as an outline shows it: plain values. */
export interface GridRow {
  readonly id: string;
  readonly kind: ElementKind;
  /** The element it stands under; null for a goal. */
  readonly parentId: string | null;
  /** A goal's home; null outside all directions, and on what isn't a goal. */
  readonly directionId: string | null;
  /** Its place among all of its siblings, from 1. */
  readonly rank: number;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly weight: number;
  readonly lifecycle: Lifecycle;
  readonly lifecycleReason: string | null;
  readonly lead: UnitName | null;
  readonly cooperating: readonly UnitName[];
  /** Phases a goal stands in. */
  readonly phaseIds: readonly string[];
  readonly figures: ElementFigures;
  readonly openable: boolean;
  /** Whether it is among what was searched for. */
  readonly matched: boolean;
}

/** Some rows of one branch in order, as they are asked for behind those that are there. */
export interface GridBranch {
  readonly under: string;
  readonly after: number;
  readonly rows: readonly GridRow[];
  readonly more: boolean;
}

/** What has changed since the log had come as far as `since`. */
export interface GridChanges {
  readonly seq: number;
  /** Elements as they are now. */
  readonly rows: readonly GridRow[];
  /** Ids of elements that are there no longer. */
  readonly gone: readonly string[];
  /** Branches whose order or members have changed, by what they hang from. */
  readonly branches: readonly string[];
  /** Whether phases, key directions or units have changed as well. */
  readonly frame: boolean;
  /** Whether so much has changed that everything has to be read anew. */
  readonly overflow: boolean;
}

/** What a command of an outline is answered with. */
export interface GridAnswer {
  readonly commandId: string;
  /** How many facts changed. */
  readonly count: number;
  readonly changes: GridChanges;
}
