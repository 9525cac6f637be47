/** What a key asks of the timeline while a row has the focus. */
export type RowKey =
  | "up"
  | "down"
  | "first"
  | "last"
  | "page-up"
  | "page-down"
  | "inward"
  | "outward"
  | "open"
  | "closer"
  | "wider"
  | "whole"
  | "earlier"
  | "later"
  | "today"
  | "hinge"
  | "re-date"
  | "table";

const plain: Readonly<Record<string, RowKey>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowRight: "inward",
  ArrowLeft: "outward",
  Home: "first",
  End: "last",
  PageUp: "page-up",
  PageDown: "page-down",
  Enter: "open",
  "+": "closer",
  "=": "closer",
  "-": "wider",
  "0": "whole",
  "[": "earlier",
  "]": "later",
  t: "today",
  h: "hinge",
  d: "table",
  m: "re-date",
};

const withShift: Readonly<Record<string, RowKey>> = { ArrowLeft: "earlier", ArrowRight: "later", "+": "closer" };

/** The meaning of a key stroke; null where the browser or the page has the better claim to it. */
export function rowKey(stroke: {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}): RowKey | null {
  if (stroke.ctrlKey || stroke.metaKey || stroke.altKey) return null;
  return (stroke.shiftKey ? withShift : plain)[stroke.key] ?? null;
}
