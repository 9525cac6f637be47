import { useLocation } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { replaceSearch } from "~/components/use-place";
import { openedKept, withPlace } from "./grid-address";
import { lineIn } from "./grid-place";
import { here, type KeptView, keepView } from "./kept-view";
import type { PlaceKept } from "./place-kept";
import { useKeptView } from "./use-kept-view";

// Arrows go faster than browsers let an address change.
const rest = 350;

/**
 * Keeps one's place in an outline: what is open and which line has the keys stand in the address, what is in view is remembered by that
 * address. Whoever comes back to it, reloads it or reads it in the other language is where they were. What a search opened isn't kept.
 */
export function useKeptPlace(place: PlaceKept): void {
  const { state, lines, scroller, searching } = place;
  const { tree, opened, focus } = state;
  const { key, pathname } = useLocation();
  // The one that what is seen stands under.
  const address = useRef(here());
  const latest = useRef(place);
  latest.current = place;
  const restoring = useKeptView(place);
  const noted = useRef(0);
  const known = lines.some(({ id, kind }) => id === focus?.id && (kind === "element" || kind === "direction"));
  const at = known ? (focus?.id ?? null) : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another entry of the history has to be told anew
  useEffect(() => {
    const note = () => {
      // On the way elsewhere the address is another page's already.
      if (restoring.current || window.location.pathname !== pathname) return;
      noted.current = Date.now();
      const open = searching ? null : { elements: openedKept(tree, opened), closed: [...opened.closedDirections] };
      replaceSearch(withPlace(window.location.search, at, open));
      address.current = here();
      keepView(address.current, viewOn(latest.current));
    };
    // At once, unless that was just done: whoever follows a link right after is found again, too.
    const timer = setTimeout(note, noted.current + rest - Date.now());
    addEventListener("pagehide", note);
    return () => {
      clearTimeout(timer);
      removeEventListener("pagehide", note);
    };
  }, [key, pathname, tree, opened, at, searching, restoring]);
  useEffect(() => {
    const pane = scroller.current;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let view: KeptView | null = null;
    const now = () => {
      clearTimeout(timer);
      timer = undefined;
      if (view) keepView(address.current, view);
      view = null;
    };
    const scrolled = () => {
      if (restoring.current) return;
      // Once the page is left there is nothing to measure any more.
      view = viewOn(latest.current);
      timer ??= setTimeout(now, rest);
    };
    pane?.addEventListener("scroll", scrolled, { passive: true });
    addEventListener("pagehide", now);
    return () => {
      pane?.removeEventListener("scroll", scrolled);
      removeEventListener("pagehide", now);
      now();
    };
  }, [restoring, scroller]);
}

function viewOn({ state, lines, scroller, height }: PlaceKept): KeptView {
  const top = scroller.current?.scrollTop ?? 0;
  const from = Math.floor(top / height);
  const index = lines.findIndex(({ kind }, place) => place >= from && (kind === "element" || kind === "direction"));
  const line = top > 0 ? lines[index] : undefined;
  const { focus, tree } = state;
  return {
    top: line ? { ...lineIn(tree, line.id), offset: top - index * height } : null,
    at: focus && lines.some(({ id }) => id === focus.id) ? lineIn(tree, focus.id) : null,
  };
}
