import { useEffect, useRef, useState } from "react";
import { useFormats } from "~/i18n/formats";
import { useTexts } from "~/i18n/texts-context";
import { chosenIn } from "./cell-values";
import type { ChoiceColumn } from "./grid-columns";
import { useGridFrame } from "./grid-frame";
import type { GridRow, UnitName } from "./grid-row";

export interface Choice {
  /** Empty for choosing nothing. */
  readonly id: string;
  readonly label: string;
}

/** What can be chosen in a column: searched by words, walked by arrows, ticked one or many. */
export function useChoices(column: ChoiceColumn, row: GridRow, editing: boolean) {
  const chosen = chosenIn(row, column);
  const many = column !== "lead";
  const all = useAllChoices(column, row);
  const [words, setWords] = useState("");
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [place, setPlace] = useState<number | null>(null);
  const kept = useRef(chosen);
  kept.current = chosen;
  // Opened, it begins with what is chosen now, and with the words that opened it; what others choose meanwhile unticks nothing.
  useEffect(() => {
    if (editing) setTicked(kept.current);
    else {
      setWords("");
      setPlace(null);
      setTicked([]);
    }
  }, [editing]);
  const found = all.filter(({ label }) => label.toLocaleLowerCase().includes(words.trim().toLocaleLowerCase()));
  const active = place === null && words === "" ? undefined : found[Math.min(place ?? 0, found.length - 1)];
  const toggle = (id: string) =>
    setTicked((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]));
  const go = (by: 1 | -1) =>
    setPlace((before) => (before === null ? 0 : (before + by + found.length) % Math.max(1, found.length)));
  return {
    ...{ many, all, chosen, found, words, ticked, active, toggle },
    isTicked: ({ id }: Choice) => (id === "" ? ticked.length === 0 : ticked.includes(id)),
    search(text: string) {
      setWords(text);
      setPlace(null);
    },
    /** Whether a key was the list's. */
    press(key: string): boolean {
      if (key === "ArrowDown" || key === "ArrowUp") go(key === "ArrowDown" ? 1 : -1);
      else if (key === " " && many && active) toggle(active.id);
      else return false;
      return true;
    },
    /** What is chosen when it is left: what is ticked, with what was looked for by its words and stands first. */
    settled(): readonly string[] {
      if (!active) return ticked;
      if (!many) return active.id === "" ? [] : [active.id];
      return words !== "" && !ticked.includes(active.id) ? [...ticked, active.id] : ticked;
    },
  };
}

function useAllChoices(column: ChoiceColumn, { lead, cooperating }: GridRow): readonly Choice[] {
  const { units, phases } = useGridFrame();
  const none = useTexts().grid.choice.none;
  const format = useFormats();
  if (column === "phases") {
    return phases.map(({ id, titleZh, titleEn }) => ({ id, label: format.text(titleZh, titleEn) }));
  }
  const named = withOwn(units, [lead, ...cooperating]).map(({ id, nameZh, nameEn }) => ({
    id,
    label: format.text(nameZh, nameEn),
  }));
  return column === "lead" ? [...named, { id: "", label: none }] : named;
}

/** Units to choose from, with those that answer already though nobody new may choose them. */
export function withOwn(units: readonly UnitName[], own: readonly (UnitName | null)[]): readonly UnitName[] {
  const lacking = own.flatMap((unit) => (unit && !units.some(({ id }) => id === unit.id) ? [unit] : []));
  return [...units, ...new Map(lacking.map((unit) => [unit.id, unit])).values()];
}
