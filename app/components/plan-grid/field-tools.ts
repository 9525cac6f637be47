import type { Dispatch, MutableRefObject } from "react";
import type { GridFrame } from "./grid-frame";
import type { GridAction, GridState } from "./grid-state";
import type { GridHistory } from "./use-grid-history";
import type { GridSender } from "./use-grid-queue";

/** What fields of rows and titles of key directions are saved with. */
export interface FieldTools {
  readonly frame: GridFrame;
  readonly state: MutableRefObject<GridState>;
  readonly dispatch: Dispatch<GridAction>;
  readonly sender: GridSender;
  readonly history: GridHistory;
  say(words: string): void;
}
