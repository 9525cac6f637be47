/** What a key stroke asks of an outline while a row or a cell of it has the focus and nothing is being written. */
export type GridKey =
  | "up"
  | "down"
  | "inward"
  | "outward"
  | "start"
  | "end"
  | "first"
  | "last"
  | "page-up"
  | "page-down"
  | "extend-up"
  | "extend-down"
  | "select"
  | "select-all"
  | "edit"
  | "next-cell"
  | "previous-cell"
  | "add-below"
  | "add-inside"
  | "indent"
  | "outdent"
  | "move-up"
  | "move-down"
  | "undo"
  | "redo"
  | "cancel"
  | "details"
  | "help"
  | "leave";

export interface Stroke {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const plain: Readonly<Record<string, GridKey>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowRight: "inward",
  ArrowLeft: "outward",
  Home: "start",
  End: "end",
  PageUp: "page-up",
  PageDown: "page-down",
  " ": "select",
  Enter: "edit",
  F2: "edit",
  Tab: "next-cell",
  Delete: "cancel",
  Escape: "leave",
  "?": "help",
};

const withShift: Readonly<Record<string, GridKey>> = {
  ArrowUp: "extend-up",
  ArrowDown: "extend-down",
  Tab: "previous-cell",
  " ": "select",
  "?": "help",
  "？": "help",
};

const withControl: Readonly<Record<string, GridKey>> = {
  Home: "first",
  End: "last",
  a: "select-all",
  Enter: "add-below",
  z: "undo",
  y: "redo",
  " ": "select",
};

const withControlAndShift: Readonly<Record<string, GridKey>> = { Enter: "add-inside", Z: "redo", z: "redo" };

const withAlt: Readonly<Record<string, GridKey>> = {
  ArrowRight: "indent",
  ArrowLeft: "outdent",
  ArrowUp: "move-up",
  ArrowDown: "move-down",
};

/** The meaning of a key stroke; null where the browser or the page has the better claim to it. ⌘ counts as Ctrl. */
export function gridKey(stroke: Stroke): GridKey | null {
  const control = stroke.ctrlKey || stroke.metaKey;
  if (stroke.altKey) return control || stroke.shiftKey ? null : (withAlt[stroke.key] ?? null);
  if (control) return (stroke.shiftKey ? withControlAndShift : withControl)[stroke.key] ?? null;
  return (stroke.shiftKey ? withShift : plain)[stroke.key] ?? null;
}

/** Whether a stroke types a character; while an input method composes, no stroke does. */
export function isTyping({ key, ctrlKey, metaKey, altKey }: Stroke): boolean {
  return !ctrlKey && !metaKey && !altKey && [...key].length === 1 && key !== " ";
}
