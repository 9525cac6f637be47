import type { Item, ZoomLevel } from "./items";

/** What a drawing hands to the driver as `window.__bench`. */
export interface Hooks {
  /** Draws into the element; a page of one's own takes the raw items and pays for everything it builds of them. */
  mount(element: HTMLElement, items: unknown): void | Promise<void>;
  /** For libraries only: their own format of the items, converted before the clock starts. */
  prepare?(items: readonly Item[]): unknown;
  /** Selector of a drawn bar; without it the pixels are looked at. */
  readonly bar?: string;
  /** What scrolls, or the two functions after it. */
  readonly scroller?: Element | (() => Element | null);
  scrollBy?(dy: number): void;
  panBy?(dx: number): void;
  setZoom(level: ZoomLevel): void | Promise<void>;
  /** Moves the bar of this row by so many days. */
  updateItem(row: number, days: number): void | Promise<void>;
}

declare global {
  interface Window {
    __bench?: Hooks;
  }
}

export function hooks(): Hooks {
  if (!window.__bench) throw new Error("no window.__bench");
  return window.__bench;
}

export function scrollBy(dy: number): void {
  if (hooks().scrollBy) hooks().scrollBy?.(dy);
  else scroller().scrollTop += dy;
}

export function panBy(dx: number): void {
  if (hooks().panBy) hooks().panBy?.(dx);
  else scroller().scrollLeft += dx;
}

function scroller(): Element {
  const named = hooks().scroller;
  const element = typeof named === "function" ? named() : named;
  if (!element) throw new Error("nothing scrolls");
  return element;
}
