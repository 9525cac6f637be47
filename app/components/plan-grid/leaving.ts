import type { KeyboardEvent } from "react";

/** How a cell that is being written in is left. */
export type Leaving = "give-up" | "stay" | "down" | "next" | "previous" | "below" | "inside";

/** How a key leaves a cell that is being written in; null where it doesn't. */
export function leaving(event: KeyboardEvent): Leaving | null {
  const control = event.ctrlKey || event.metaKey;
  if (event.key === "Escape") return "give-up";
  if (event.key === "Tab" && !control) return event.shiftKey ? "previous" : "next";
  if (event.key === "F2") return "stay";
  if (event.key !== "Enter") return null;
  if (control) return event.shiftKey ? "inside" : "below";
  return event.shiftKey ? "stay" : "down";
}

/** Keeps a key from the browser and from the outline around the cell. */
export function takeKey(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

/** Where the focus goes from there. */
export function wayOf(left: Leaving): "down" | "next" | "previous" | "stay" {
  return left === "down" || left === "next" || left === "previous" ? left : "stay";
}
