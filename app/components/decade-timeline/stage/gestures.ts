import type { Stage } from "./stage";
import { zoomOf } from "./zoom-of";

/** What people do with wheel and fingers, told in the stage's own px. */
export interface GestureEvents {
  /** A press that went nowhere. */
  tapped(x: number, y: number, event: PointerEvent): void;
  /** The pointer rests or moves without a button; null when it left. */
  pointed(place: { readonly x: number; readonly y: number } | null): void;
  /** What a drag from here takes with it, of a cursor or of a finger that rested; null where it moves the view. */
  grabbed(x: number, y: number, by: "cursor" | "fingertip"): Grab | null;
}

/** Something held by the pointer: told where it is, in px of the stage, and at last that it was let go, or left as it was. */
export interface Grab {
  moved(x: number): void;
  dropped(): void;
  left(): void;
}

const closerPerPx = 1.0035;
const still = 4;
/** A finger that rests for so many ms, within so many px, picks up what lies under it. */
const [longPress, tremble] = [350, 10];

/**
 * Wheel with Ctrl or ⌘ zooms about the pointer, two fingers too, a drag pans; a plain wheel and one finger scroll as anywhere.
 * A bar is taken along by a cursor at once, by a finger after a long press.
 */
export function listenForGestures(stage: Stage, events: GestureEvents): () => void {
  const { scroller } = stage;
  const held = new Map<number, Place>();
  let travelled = 0;
  let grab: Grab | null = null;
  let pressing = 0;

  const placeOf = ({ clientX, clientY }: MouseEvent) => {
    const box = scroller.getBoundingClientRect();
    const zoom = zoomOf(scroller);
    return { x: (clientX - box.left) / zoom, y: (clientY - box.top) / zoom };
  };

  const listeners: Partial<{ [Name in keyof HTMLElementEventMap]: (event: HTMLElementEventMap[Name]) => void }> = {
    wheel(event) {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      stage.zoom(closerPerPx ** (-event.deltaY * (event.deltaMode === 1 ? 16 : 1)), placeOf(event).x);
    },
    pointerdown(event) {
      if (event.button !== 0) return;
      const place = placeOf(event);
      held.set(event.pointerId, place);
      leave();
      travelled = 0;
      if (held.size > 1) return;
      if (event.pointerType === "touch") pressing = window.setTimeout(() => pickUp(place), longPress);
      else grab = events.grabbed(place.x, place.y, "cursor");
    },
    pointermove(event) {
      const before = held.get(event.pointerId);
      const now = placeOf(event);
      if (!before) return events.pointed(event.pointerType === "touch" ? null : now);
      const other = [...held].find(([id]) => id !== event.pointerId)?.[1];
      travelled += other ? still : distance(now, before);
      if (other) pinch(before, now, other);
      else if (event.pointerType === "touch") slide(now);
      else if (travelled >= still) drag(event.pointerId, before, now);
      held.set(event.pointerId, now);
    },
    pointerup(event) {
      const last = held.get(event.pointerId);
      const [taken, byFinger] = [grab, event.pointerType === "touch"];
      if (taken && (byFinger || travelled >= still)) taken.dropped();
      release(event);
      if (last && travelled < still && !(taken && byFinger)) events.tapped(last.x, last.y, event);
    },
    pointercancel(event) {
      leave();
      release(event);
    },
    pointerleave(event) {
      if (!held.has(event.pointerId)) events.pointed(null);
    },
    // What a finger holds moves in place of the page.
    touchmove(event) {
      if (grab && event.cancelable) event.preventDefault();
    },
    contextmenu(event) {
      if (held.size > 0) event.preventDefault();
    },
  };

  function pickUp({ x, y }: Place): void {
    grab = events.grabbed(x, y, "fingertip");
    grab?.moved(x);
  }

  function slide({ x }: Place): void {
    if (travelled >= tremble) clearTimeout(pressing);
    grab?.moved(x);
  }

  function leave(): void {
    clearTimeout(pressing);
    grab?.left();
    grab = null;
  }

  function pinch(before: Place, now: Place, other: Place): void {
    const [was, is] = [distance(before, other), distance(now, other)];
    if (was > 8 && is > 8) stage.zoom(is / was, (now.x + other.x) / 2);
  }

  function drag(pointer: number, before: Place, now: Place): void {
    if (!scroller.hasPointerCapture(pointer)) scroller.setPointerCapture(pointer);
    scroller.classList.add("dragging");
    events.pointed(null);
    if (grab) grab.moved(now.x);
    else {
      stage.pan(before.x - now.x);
      scroller.scrollTop += before.y - now.y;
    }
  }

  function release(event: PointerEvent): void {
    clearTimeout(pressing);
    held.delete(event.pointerId);
    grab = null;
    scroller.classList.remove("dragging");
  }

  const stop = new AbortController();
  for (const [name, listener] of Object.entries(listeners)) {
    scroller.addEventListener(name, listener as (event: Event) => void, { signal: stop.signal, passive: false });
  }
  return () => {
    clearTimeout(pressing);
    stop.abort();
  };
}

type Place = { readonly x: number; readonly y: number };

function distance(one: Place, other: Place): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
