import { createContext, useContext } from "react";
import type { CalendarDate } from "~/domain/calendar-date";
import type { Health } from "~/domain/health";
import type { ElementKind } from "~/domain/rows";
import type { UnitName } from "./grid-row";

export interface GridPhase {
  readonly id: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
}

/** What stands around the rows of an outline: its plan, and what can be chosen from. */
export interface GridFrame {
  readonly plan: { readonly id: string; readonly startsOn: CalendarDate; readonly endsOn: CalendarDate };
  /** Where rows are read and commands are sent. */
  readonly address: string;
  readonly mayEdit: boolean;
  readonly today: CalendarDate;
  /** Units that may be chosen, in order. */
  readonly units: readonly UnitName[];
  readonly phases: readonly GridPhase[];
  readonly levelNames: Readonly<Record<ElementKind, { readonly zh: string; readonly en: string }>>;
  /** How the goals of each key direction stand; `none` for those outside all of them. */
  readonly counts: ReadonlyMap<string, Partial<Readonly<Record<Health, number>>>>;
  /** Whether only what was searched for is shown. */
  readonly searching: boolean;
  /** Where the details of an element or key direction are edited. */
  detailsOf(id: string): string;
  /** Where an element has a page of its own. */
  pageOf(id: string): string;
}

export const GridFrameContext = createContext<GridFrame | null>(null);

export function useGridFrame(): GridFrame {
  const frame = useContext(GridFrameContext);
  if (!frame) throw new Error("GridFrameContext is missing above this component");
  return frame;
}
