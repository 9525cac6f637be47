import { useEffect, useRef } from "react";
import type { GridLine } from "./grid-lines";
import type { GridSender } from "./use-grid-queue";
import type { GridWindow } from "./use-window";

// What didn't come is asked for again after so many milliseconds, while it is in view.
const pause = 3000;

/** Loads what stands behind the rows that are there as soon as it comes into view, each stretch once at a time. */
export function useLoadedInView(lines: readonly GridLine[], { first, last }: GridWindow, sender: GridSender): void {
  const asked = useRef(new Set<string>());
  useEffect(() => {
    for (const line of lines.slice(first, last)) {
      if (line.kind !== "more" || asked.current.has(line.id)) continue;
      const { id, under, after } = line;
      asked.current.add(id);
      void sender.load(under, after).then((came) => {
        if (came) asked.current.delete(id);
        else setTimeout(() => asked.current.delete(id), pause);
      });
    }
  }, [lines, first, last, sender]);
}
