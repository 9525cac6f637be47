import type { Draft } from "./grid-lines";
import type { GridRow } from "./grid-row";

/** A new row that isn't saved yet. Sent again with the same command it is still one row. */
export interface Adding {
  readonly commandId: string;
  readonly draft: Draft;
  readonly titles: { readonly zh: string; readonly en: string };
  /** Null for a key direction. */
  readonly row: GridRow | null;
}
