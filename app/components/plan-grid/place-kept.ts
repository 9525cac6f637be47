import type { RefObject } from "react";
import type { GridLine } from "./grid-lines";
import type { GridState } from "./grid-state";
import type { GridDeeds } from "./use-plan-grid";

/** An outline as it is shown, of which one's place is kept. */
export interface PlaceKept {
  readonly state: GridState;
  readonly lines: readonly GridLine[];
  readonly deeds: GridDeeds;
  readonly scroller: RefObject<HTMLElement>;
  readonly height: number;
  readonly searching: boolean;
}
