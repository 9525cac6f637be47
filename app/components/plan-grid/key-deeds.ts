import type { FocusEvent, KeyboardEvent } from "react";
import type { Focus } from "./grid-walk";

/** What the page does that the outline itself doesn't. */
export interface GridSurroundings {
  readonly mayEdit: boolean;
  /** How many lines are in view. */
  page(): number;
  openDetails(id: string): void;
  openHelp(): void;
  openSheet(id: string): void;
  /** Asks for the reason of a suspension or, where nothing is said, of a cancellation. */
  askToCancel(ids: ReadonlySet<string>, to?: "suspended" | "cancelled"): void;
  /** Whether rows are cards. */
  isCompact(): boolean;
}

export interface GridKeys {
  onKeyDown(event: KeyboardEvent): void;
  /** Notes where the focus has come to by itself, as by Tab. */
  onFocus(event: FocusEvent): void;
  focusOn(to: Focus): void;
  edit(to: Focus): void;
  /** A draft right below a line, or at the end of the outline where none is given. */
  addBelow(id: string | null): void;
  addInside(id: string): void;
  /** A draft of a key direction, behind the others. */
  addDirection(): void;
  /** Makes a row of what was written, and goes on with another draft behind it, to the row's next cell, or nowhere. */
  keepDraft(title: string, then: "draft" | "cell" | "row"): void;
  stepDraft(step: "indent" | "outdent"): void;
  dropDraft(): void;
  /** Where the focus goes once a cell has been left. */
  leaveCell(from: Focus, by: "down" | "next" | "previous" | "stay"): void;
  /** The rows a step or a deed is about: those that are selected where this is one of them, else it alone. */
  subjects(id: string): ReadonlySet<string>;
}
