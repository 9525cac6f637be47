import { frame, isCanvasInked } from "./painted";

// Injected into a real page before any script of its own: when did a reader have what they came for?

const drawnRow = ".decade .decade-row";
const stageCanvas = ".stage canvas";

export interface Seen {
  /** Milliseconds from navigation until the first row of the timeline was painted, and anything at all; null if never. */
  readable: number | null;
  /** The same until the stage had drawn itself over the server's drawing. */
  stage: number | null;
  /** Largest contentful paint so far, milliseconds. */
  largest: number;
  /** Sum of all layout shifts nobody asked for: cumulative layout shift never exceeds it. */
  shift: number;
}

declare global {
  interface Window {
    __seen: Seen;
  }
}

const seen: Seen = { readable: null, stage: null, largest: 0, shift: 0 };
window.__seen = seen;

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

observe("largest-contentful-paint", (entry) => {
  seen.largest = entry.startTime;
});
observe("layout-shift", (entry) => {
  const { value, hadRecentInput } = entry as LayoutShift;
  if (!hadRecentInput) seen.shift += value;
});
when(isRowVisible).then((at) => {
  const contentful = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
  seen.readable = Math.max(at, contentful);
});
when(() => isCanvasInked(stageCanvas)).then((at) => {
  seen.stage = at;
});

function observe(type: string, note: (entry: PerformanceEntry) => void): void {
  const observer = new PerformanceObserver((list) => list.getEntries().forEach(note));
  observer.observe({ type, buffered: true });
}

function isRowVisible(): boolean {
  return [...document.querySelectorAll(drawnRow)].some(
    (row) => row.getClientRects().length > 0 && row.checkVisibility(),
  );
}

/** The time at which the first frame was handed over that had it. */
async function when(is: () => boolean): Promise<number> {
  while (!is()) await frame();
  await new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = resolve;
    channel.port2.postMessage(null);
  });
  return performance.now();
}
