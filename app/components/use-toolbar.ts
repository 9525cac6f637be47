import { useEffect, useRef } from "react";

const controls = "button:not(:disabled), select, input, a[href]";

/**
 * One tab stop for all controls of a `role="toolbar"`, arrow keys, Home and End between them, as WAI-ARIA has it. Up and down are
 * left to the controls: a list of choices needs them. What can't be done at the moment is `aria-disabled`, so that the focus is
 * never taken from under a finger.
 */
export function useToolbar() {
  const bar = useRef<HTMLDivElement>(null);
  const stop = useRef(0);
  const all = () => Array.from(bar.current?.querySelectorAll<HTMLElement>(controls) ?? []);
  useEffect(() => {
    const found = Array.from(bar.current?.querySelectorAll<HTMLElement>(controls) ?? []);
    stop.current = Math.max(0, Math.min(stop.current, found.length - 1));
    for (const [index, control] of found.entries()) control.tabIndex = index === stop.current ? 0 : -1;
  });
  function moveTo(index: number, found: readonly HTMLElement[]): void {
    stop.current = index;
    for (const [place, control] of found.entries()) control.tabIndex = place === index ? 0 : -1;
  }
  return {
    ref: bar,
    onFocus(): void {
      const found = all();
      const index = found.findIndex((control) => control.matches(":focus"));
      if (index >= 0) moveTo(index, found);
    },
    onKeyDown(event: React.KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const found = all();
      const at = found.findIndex((control) => control.matches(":focus"));
      const to = at < 0 ? null : nextOf(event.key, at, found.length);
      if (to === null) return;
      event.preventDefault();
      found[to]?.focus();
    },
  };
}

/** Where a key leads from one of so many controls, round at the ends; null for keys that are the controls' own. */
export function nextOf(key: string, at: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
      return (at + 1) % count;
    case "ArrowLeft":
      return (at + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
