import type { CalendarDate, CalendarMonth } from "~/domain/calendar-date";
import type { Health } from "~/domain/health";
import type { MeasuredBy } from "~/domain/rows";

/** A name in both languages. */
export interface Named {
  readonly zh: string;
  readonly en: string;
}

/** What a report said, as the next one needs it. */
export interface LastReport {
  readonly month: CalendarMonth;
  readonly on: CalendarDate;
  readonly valueBp: number;
  readonly quantityDone: number | null;
  readonly done: string;
  readonly problem: string;
  readonly nextStep: string;
  readonly needsDecision: string;
  readonly decisionBy: string | null;
  readonly noChangeReason: string | null;
}

/** A task as a row of the page shows it. */
export interface TaskView {
  readonly id: string;
  readonly title: Named;
  /** Its goal, its measure and what else is above it. */
  readonly above: readonly Named[];
  readonly measuredBy: MeasuredBy;
  readonly plannedQuantity: number | null;
  readonly quantityUnit: string;
  readonly milestones: readonly {
    readonly id: string;
    readonly title: Named;
    readonly dueOn: CalendarDate;
    readonly reached: boolean;
  }[];
  readonly health: Health;
  readonly progressBp: number | null;
  readonly scheduledBp: number;
  readonly dueMonth: CalendarMonth | null;
  readonly last: LastReport | null;
  /** The value the form was given, in the way the task is measured; sent back to tell what was changed. */
  readonly seen: string;
  /** Whether its plan lets departments link it to further goals. */
  readonly linkable: boolean;
}

export interface WorkView {
  readonly today: CalendarDate;
  readonly month: CalendarMonth;
  readonly thisMonth: CalendarMonth;
  readonly lastMonth: CalendarMonth;
  readonly page: number;
  readonly reports: boolean;
  readonly units: readonly (Named & { readonly id: string })[];
  readonly choices: readonly (Named & { readonly id: string })[];
  readonly bodies: readonly (Named & { readonly id: string })[];
  readonly due: readonly TaskView[];
  readonly dueCount: number;
  /** Whether there are further pages of due tasks. */
  readonly dueMore: boolean;
  readonly again: TaskView | null;
  readonly reported: readonly TaskView[];
  readonly later: readonly TaskView[];
  readonly comingCut: boolean;
  readonly health: Partial<Readonly<Record<Health, number>>>;
}
