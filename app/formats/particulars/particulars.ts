import type { CalendarDate } from "~/domain/calendar-date";
import type { Lifecycle, MeasuredBy } from "~/domain/rows";

/** A dated point of an entry; titles in the document's language and in the other one. */
export interface EntryMilestone {
  readonly title: string;
  readonly otherTitle: string;
  readonly dueOn: CalendarDate;
  /** 1–10,000. */
  readonly weight: number;
}

/** Which language the columns of the other language are in; null where the document has none. */
export type OtherLanguage = "zh" | "en" | null;

/** What an entry says beside its title, units and days; names as the document writes them. */
export interface Particulars {
  readonly otherIn: OtherLanguage;
  /** Title and statement in the other language; empty where there is none. */
  readonly otherTitle: string;
  readonly otherStatement: string;
  /** Names of the phases a goal is to be reached in, and of directions it stands in besides its own. */
  readonly phases: readonly string[];
  readonly alsoDirections: readonly string[];
  readonly lifecycle: Lifecycle;
  /** Why it is suspended or cancelled; empty otherwise. */
  readonly lifecycleReason: string;
  readonly measuredBy: MeasuredBy;
  /** Null where it isn't measured by a quantity. */
  readonly plannedQuantity: number | null;
  readonly quantityUnit: string;
  readonly milestones: readonly EntryMilestone[];
}

/** What an entry is where nothing else is written. */
export const noParticulars: Particulars = {
  ...{ otherIn: null, otherTitle: "", otherStatement: "", phases: [], alsoDirections: [] },
  ...{ lifecycle: "active", lifecycleReason: "", measuredBy: "percent", plannedQuantity: null, quantityUnit: "" },
  milestones: [],
};

/** The same as the cells of a table say it; empty where nothing is said. */
export interface ParticularCells {
  readonly otherTitle: string;
  readonly otherStatement: string;
  readonly phases: string;
  readonly alsoDirections: string;
  readonly lifecycle: string;
  readonly measure: string;
  readonly milestones: string;
}

export const noCells: ParticularCells = {
  ...{ otherTitle: "", otherStatement: "", phases: "", alsoDirections: "", lifecycle: "", measure: "", milestones: "" },
};

/** What the cells that are written call the states and measures of an entry. */
export interface ParticularWords {
  readonly lifecycles: Readonly<Record<Lifecycle, string>>;
  readonly measuredBy: Readonly<Record<MeasuredBy, string>>;
}
