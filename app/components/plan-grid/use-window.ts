import { type RefObject, useCallback, useEffect, useState } from "react";

/** Lines in view with some more on either side, from the first up to and without the last. */
export interface GridWindow {
  readonly first: number;
  readonly last: number;
}

// So many lines above and below what is in view are there as well; the window moves only when half of them are used up.
const spare = 12;

/** Which lines a scroller shows; changes every few lines, not with every pixel. */
export function useWindow(scroller: RefObject<HTMLElement>, height: number, count: number): GridWindow {
  const [shown, setShown] = useState<GridWindow>({ first: 0, last: 40 });
  const look = useCallback(() => {
    const pane = scroller.current;
    if (!pane) return;
    const top = Math.floor(pane.scrollTop / height);
    const bottom = Math.ceil((pane.scrollTop + pane.clientHeight) / height);
    setShown((before) => {
      const isEnough = before.first <= Math.max(0, top - spare / 2) && before.last >= bottom + spare / 2;
      const isClose = before.first >= top - spare * 2 && before.last <= bottom + spare * 2;
      return isEnough && isClose ? before : { first: Math.max(0, top - spare), last: bottom + spare };
    });
  }, [scroller, height]);
  useEffect(() => {
    const pane = scroller.current;
    if (!pane) return;
    look();
    pane.addEventListener("scroll", look, { passive: true });
    const size = new ResizeObserver(look);
    size.observe(pane);
    return () => {
      pane.removeEventListener("scroll", look);
      size.disconnect();
    };
  }, [scroller, look]);
  return { first: Math.min(shown.first, count), last: Math.min(shown.last, count) };
}
