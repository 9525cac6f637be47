import { useCallback, useEffect, useRef, useState } from "react";

const figures = "[name$='.percent'], [name$='.quantity']";
const words = "[name$='.done'], [name$='.problem'], [name$='.nextStep'], [name$='.noChangeReason']";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** How many rows of the grid would be sent as reports right now; null until the page can count them. */
export function useFilledRows() {
  const grid = useRef<HTMLDivElement>(null);
  const [count, setCount] = useState<number | null>(null);
  const recount = useCallback(() => {
    const rows = [...(grid.current?.querySelectorAll(".work-row") ?? [])];
    setCount(rows.filter(isFilled).length);
  }, []);
  useEffect(recount, [recount]);
  return { grid, count, recount };
}

function isFilled(row: Element): boolean {
  const texts = [...row.querySelectorAll<Control>(`${figures}, ${words}`)];
  if (texts.some((control) => control.value.trim() !== "")) return true;
  if (row.querySelector(".no-change:checked, [name$='.again']")) return true;
  const ticked = [...row.querySelectorAll<HTMLInputElement>("[name$='.reached']:checked")].map(({ value }) => value);
  const ticks = row.querySelector("[name$='.reached']") !== null && ticked.sort().join(" ") !== valueIn(row, "seen");
  const decision = valueIn(row, "needsDecision") !== valueIn(row, "seenDecision");
  return ticks || decision || valueIn(row, "decisionBy") !== valueIn(row, "seenBody");
}

function valueIn(row: Element, field: string): string {
  return row.querySelector<Control>(`[name$='.${field}']`)?.value.trim() ?? "";
}
