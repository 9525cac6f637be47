import { hooks, panBy, scrollBy } from "./hooks";
import { type Item, makeItems, ROW, type ZoomLevel } from "./items";
import { frame, isDrawn, painted } from "./painted";

// Injected into the measured page before any script of its own; drives `window.__bench` and takes what only the page can see.

let given: unknown;

async function drawn(since: number): Promise<void> {
  while (!isDrawn()) {
    if (performance.now() - since > 60_000) throw new Error("no bar drawn in 60 s");
    await frame();
  }
  await frame();
  await frame();
}

const driver = {
  /** Puts the items into memory, for a library in its own format; not timed. */
  async prepare(n: number, mayConvert: boolean): Promise<void> {
    const items: Item[] = makeItems(n);
    const began = performance.now();
    while (!window.__bench) {
      if (performance.now() - began > 30_000) throw new Error("no window.__bench");
      await frame();
    }
    const { prepare } = hooks();
    if (prepare && !mayConvert) throw new Error("only libraries may convert untimed");
    given = prepare ? prepare(items) : items;
    await frame();
    await frame();
  },

  /** First render: from the call to two animation frames after the first bar is there. */
  async mount(): Promise<number> {
    const element = document.getElementById("app");
    if (!element) throw new Error("no #app to draw into");
    const began = performance.now();
    await hooks().mount(element, given);
    await drawn(began);
    return performance.now() - began;
  },

  /** Milliseconds until twelve calm frames follow: late second passes show up here. */
  async settle(): Promise<number> {
    const began = performance.now();
    let [calm, last, end] = [0, await frame(), began];
    while (calm < 12 && performance.now() - began < 15_000) {
      const now = await frame();
      calm = now - last > 34 ? 0 : calm + 1;
      if (calm === 0) end = performance.now();
      last = now;
    }
    return end - began;
  },

  nodes: (): number => document.querySelectorAll("body *").length,

  /** Gives the drawing a desk's window to fill, and waits until it has. */
  async resize(width: number, height: number): Promise<void> {
    const element = document.getElementById("app");
    if (element) Object.assign(element.style, { width: `${width}px`, height: `${height}px` });
    for (let waited = 0; waited < 10; waited += 1) await frame();
  },

  /** Gaps of 120 steps of 120 px, down and up again, so that short plans scroll as long as tall ones. */
  scroll(n: number): Promise<number[]> {
    const [steps, pixels] = [120, 120];
    const span = Math.max(1, Math.min(steps, Math.floor((n * ROW - 600) / pixels)));
    return gaps(steps, (step) => scrollBy(Math.floor(step / span) % 2 ? -pixels : pixels));
  },

  /** Gaps of 60 steps of 40 px, right and left again. */
  pan: (): Promise<number[]> => gaps(60, (step) => panBy(Math.floor(step / 30) % 2 ? -40 : 40)),

  /** Milliseconds from each of six calls to the frame painted. */
  async zoom(): Promise<number[]> {
    const began = performance.now();
    const took: number[] = [];
    const levels: ZoomLevel[] = ["quarter", "year", "month", "quarter", "year", "month"];
    for (const level of levels) {
      if (performance.now() - began > 12_000) break;
      took.push(await untilPainted(() => hooks().setZoom(level)));
      await frame();
      await frame();
    }
    return took;
  },

  /** Milliseconds from each of ten calls to the frame painted. */
  async update(): Promise<number[]> {
    const began = performance.now();
    const took: number[] = [];
    for (let turn = 0; turn < 10 && performance.now() - began < 10_000; turn += 1) {
      took.push(await untilPainted(() => hooks().updateItem(3 + turn, turn % 2 ? -20 : 20)));
      await frame();
    }
    return took;
  },
};

async function gaps(steps: number, step: (index: number) => void): Promise<number[]> {
  const began = performance.now();
  const seen: number[] = [];
  let last = await frame();
  for (let index = 0; index < steps && performance.now() - began < 12_000; index += 1) {
    step(index);
    const now = await frame();
    seen.push(now - last);
    last = now;
  }
  return seen;
}

async function untilPainted(act: () => void | Promise<void>): Promise<number> {
  const began = performance.now();
  await act();
  await painted();
  return performance.now() - began;
}

declare global {
  interface Window {
    __drive: typeof driver;
  }
}
window.__drive = driver;
