import type { Draft } from "./grid-lines";
import type { GridRow } from "./grid-row";

/** A new row that isn't saved yet. Sent again with the same command it is still one row. */
export interface Adding {
  readonly commandId: string;
  /** Milliseconds since 1970: what was done first goes first. */
  readonly turn: number;
  readonly draft: Draft;
  readonly titles: { readonly zh: string; readonly en: string };
  /** Null for a key direction. */
  readonly row: GridRow | null;
}
