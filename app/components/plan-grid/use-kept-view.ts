import { useNavigationType } from "@remix-run/react";
import { type MutableRefObject, useEffect, useLayoutEffect, useRef } from "react";
import { nextToLoad } from "./grid-place";
import { here, type KeptLine, type KeptView, keptView } from "./kept-view";
import type { PlaceKept } from "./place-kept";

// So many stretches are loaded at most on the way to what was in view.
const mostLoads = 40;

/**
 * Brings back what was in view at this address, for whoever comes back to it or reads it anew: loads what leads there, puts the keys where
 * they were, and scrolls. Whoever scrolls, clicks or types meanwhile is left in peace. Answers with what is still to be brought back.
 */
export function useKeptView(place: PlaceKept): MutableRefObject<KeptView | null> {
  const { state, lines, deeds, scroller, height, searching } = place;
  const isBack = useNavigationType() === "POP";
  const begun = useRef(false);
  const wanted = useRef<KeptView | null>(null);
  const asked = useRef(new Set<string>());
  if (!begun.current) {
    begun.current = true;
    wanted.current = isBack ? keptView(here()) : null;
  }
  const { tree, focus } = state;
  useLayoutEffect(() => {
    const view = wanted.current;
    const pane = scroller.current;
    if (!view || !pane) return;
    // Loading what a search didn't find would show it.
    const next = searching ? [] : [view.at, view.top].flatMap((line) => (line ? wayTo(line) : []));
    for (const { under, after } of next) ask(under, after);
    if (next.length > 0) return;
    const isShown = (line: KeptLine | null) => lines.some(({ id }) => id === line?.id);
    if (view.at && isShown(view.at) && focus?.id !== view.at.id) {
      // Scrolled to where it was once that line has the keys, which brings it into view.
      deeds.dispatch({ do: "focus", to: { id: view.at.id, column: null } });
      return;
    }
    wanted.current = null;
    const index = lines.findIndex(({ id }) => id === view.top?.id);
    if (view.top && index >= 0) pane.scrollTop = index * height + view.top.offset;

    function wayTo(line: KeptLine): { readonly under: string; readonly after: number }[] {
      const step = nextToLoad(tree, line);
      return typeof step === "string" ? [] : [step];
    }

    function ask(under: string, after: number): void {
      const key = `${under}+${after}`;
      if (asked.current.has(key)) return;
      asked.current.add(key);
      const giveUp = () => {
        wanted.current = null;
      };
      if (asked.current.size > mostLoads) giveUp();
      else void deeds.sender.load(under, after).then((came) => came || giveUp());
    }
  }, [tree, lines, focus, deeds, scroller, height, searching]);
  useEffect(() => {
    const pane = scroller.current;
    const taken = () => {
      wanted.current = null;
    };
    const own = ["wheel", "pointerdown", "keydown"] as const;
    for (const kind of own) pane?.addEventListener(kind, taken, { passive: true });
    return () => {
      for (const kind of own) pane?.removeEventListener(kind, taken);
    };
  }, [scroller]);
  return wanted;
}
