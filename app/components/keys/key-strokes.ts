/** A stroke and what it does; the words for it stand in the catalogue. */
export type KeyStroke = { readonly keys: readonly string[]; readonly does: KeyDeed };

export type KeyArea = "everywhere" | "timeline" | "work";
export type KeyDeed =
  | "find"
  | "help"
  | "close"
  | "rows"
  | "openBranch"
  | "closeBranch"
  | "zoom"
  | "whole"
  | "pan"
  | "today"
  | "hinge"
  | "table"
  | "redate"
  | "enter"
  | "nextRow"
  | "previousRow"
  | "submit";

/** Every key the house answers to, area by area. */
export const keyStrokes: Readonly<Record<KeyArea, readonly KeyStroke[]>> = {
  everywhere: [
    { keys: ["Ctrl+K", "⌘K"], does: "find" },
    { keys: ["?"], does: "help" },
    { keys: ["Esc"], does: "close" },
  ],
  timeline: [
    { keys: ["↑", "↓", "PageUp", "PageDown", "Home", "End"], does: "rows" },
    { keys: ["→"], does: "openBranch" },
    { keys: ["←"], does: "closeBranch" },
    { keys: ["Enter"], does: "enter" },
    { keys: ["+", "-"], does: "zoom" },
    { keys: ["0"], does: "whole" },
    { keys: ["[", "]"], does: "pan" },
    { keys: ["t"], does: "today" },
    { keys: ["h"], does: "hinge" },
    { keys: ["m"], does: "redate" },
    { keys: ["d"], does: "table" },
  ],
  work: [
    { keys: ["Enter"], does: "nextRow" },
    { keys: ["Shift+Enter"], does: "previousRow" },
    { keys: ["Ctrl+Enter", "⌘Enter"], does: "submit" },
  ],
};
