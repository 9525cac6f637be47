import { createContext, useContext } from "react";
import type { GridKeys, GridSurroundings } from "./key-deeds";
import type { GridDrag } from "./use-grid-drag";
import type { GridDeeds } from "./use-plan-grid";

/** What lines and cells may do: deeds on the outline, what keys and clicks lead to, dragging, and what the page does. */
export interface GridHands {
  readonly deeds: GridDeeds;
  readonly keys: GridKeys;
  readonly drag: GridDrag;
  readonly around: GridSurroundings;
}

export const GridHandsContext = createContext<GridHands | null>(null);

export function useGridHands(): GridHands {
  const hands = useContext(GridHandsContext);
  if (!hands) throw new Error("GridHandsContext is missing above this component");
  return hands;
}
