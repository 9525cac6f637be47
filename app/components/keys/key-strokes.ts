/** A stroke and what it does; the words for it stand in the catalogue. */
export type KeyStroke = { readonly keys: readonly string[]; readonly does: KeyDeed };

export const keyAreas = ["everywhere", "outline", "timeline", "work"] as const;
export type KeyArea = (typeof keyAreas)[number];
export type KeyDeed =
  | "find"
  | "help"
  | "close"
  | "cells"
  | "ends"
  | "pages"
  | "typeAhead"
  | "edit"
  | "save"
  | "nextCell"
  | "giveUp"
  | "below"
  | "inside"
  | "inOut"
  | "upDown"
  | "select"
  | "extend"
  | "all"
  | "undo"
  | "cancel"
  | "details"
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

/** Every key the house answers to, area by area, in the order they are learned. */
export const keyStrokes: Readonly<Record<KeyArea, readonly KeyStroke[]>> = {
  everywhere: [
    { keys: ["Ctrl+K", "⌘K"], does: "find" },
    { keys: ["?"], does: "help" },
    { keys: ["Esc"], does: "close" },
  ],
  outline: [
    { keys: ["↑", "↓", "←", "→"], does: "cells" },
    { keys: ["Enter", "F2"], does: "edit" },
    { keys: ["Enter"], does: "save" },
    { keys: ["Tab", "Shift+Tab"], does: "nextCell" },
    { keys: ["Esc"], does: "giveUp" },
    { keys: ["Ctrl+Enter"], does: "below" },
    { keys: ["Ctrl+Shift+Enter"], does: "inside" },
    { keys: ["Alt+→", "Alt+←"], does: "inOut" },
    { keys: ["Alt+↑", "Alt+↓"], does: "upDown" },
    { keys: ["Ctrl+Z", "Ctrl+Y"], does: "undo" },
    { keys: ["Space"], does: "select" },
    { keys: ["Shift+↑", "Shift+↓"], does: "extend" },
    { keys: ["Ctrl+A"], does: "all" },
    { keys: ["Delete"], does: "cancel" },
    { keys: ["Home", "End", "Ctrl+Home", "Ctrl+End"], does: "ends" },
    { keys: ["PageUp", "PageDown"], does: "pages" },
    { keys: ["A…Z", "1.2"], does: "typeAhead" },
    { keys: ["e"], does: "details" },
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
