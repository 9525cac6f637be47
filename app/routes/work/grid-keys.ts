import type { KeyboardEvent } from "react";

const cells = "[data-cell]";

/**
 * Keys of the grid, as in a spreadsheet: Enter goes to the next task's figure and Shift+Enter back, arrows move between
 * figures, Ctrl or ⌘ with Enter submits. Without JavaScript the browser's own keys remain.
 */
export function moveInGrid(event: KeyboardEvent<HTMLFormElement>): void {
  const { target, key, shiftKey, ctrlKey, metaKey, nativeEvent, currentTarget: form } = event;
  // While a Chinese word is being composed, Enter belongs to the input method.
  if (nativeEvent.isComposing || !(target instanceof HTMLElement)) return;
  if (key === "Enter" && (ctrlKey || metaKey)) {
    event.preventDefault();
    form.requestSubmit();
    return;
  }
  const step = stepOf(key, shiftKey, target);
  const row = target.closest(".work-row");
  if (step === 0 || !row) return;
  event.preventDefault();
  const rows = [...form.querySelectorAll(".work-row")];
  const next = rows[rows.indexOf(row) + step];
  const cell =
    next?.querySelector<HTMLElement>(cells) ?? (step > 0 ? form.querySelector<HTMLElement>("[type=submit]") : null);
  cell?.focus();
  if (cell instanceof HTMLInputElement && cell.type === "text") cell.select();
}

function stepOf(key: string, shiftKey: boolean, target: HTMLElement): number {
  const field = target instanceof HTMLInputElement;
  if (key === "Enter") return field ? (shiftKey ? -1 : 1) : 0;
  if (!field || target.type !== "text" || !target.matches(cells)) return 0;
  return key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
}
