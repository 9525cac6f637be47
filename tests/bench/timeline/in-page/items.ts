export const DAY = 864e5;
/** The axis of the plan: its first and last day, epoch milliseconds. */
export const T0 = Date.UTC(2021, 0, 1);
export const T1 = Date.UTC(2030, 11, 31);
/** The row height every drawing is asked to use, pixels. */
export const ROW = 28;
export const MONTH = 30.4375 * DAY;
export type ZoomLevel = "month" | "quarter" | "year";
/** Pixels a month at every zoom level. */
export const MONTH_PX: Readonly<Record<ZoomLevel, number>> = { month: 60, quarter: 20, year: 10 };

/** One element of the synthetic plan; times are epoch milliseconds, progress is 0 to 1. */
export interface Item {
  readonly id: string;
  readonly parent: string | null;
  readonly level: number;
  readonly kind: "phase" | "goal" | "measure" | "task";
  readonly title: string;
  start: number;
  end: number;
  readonly progress: number;
  /** Ids of earlier items that have to be finished first. */
  readonly deps: readonly string[];
}

const levels = [
  { kind: "phase", children: Number.POSITIVE_INFINITY, least: 0.6, most: 1, leastDays: 365 },
  { kind: "goal", children: 4, least: 0.4, most: 0.9, leastDays: 120 },
  { kind: "measure", children: 5, least: 0.3, most: 0.8, leastDays: 45 },
  { kind: "task", children: 8, least: 0.05, most: 0.4, leastDays: 7 },
] as const;
type Level = (typeof levels)[number];

/**
 * `n` items of a synthetic ten-year plan in reading order, the same for every drawing: phase → goal → measure → task, 30 % of
 * them with one dependency.
 */
export function makeItems(n: number, seed = 42): Item[] {
  const random = mulberry32(seed);
  const items: Item[] = [];
  const counts = new Map<Level, number>();
  const add = (level: Level, depth: number, parent: Item | null, isFirst: boolean): Item => {
    const [low, high] = parent ? [parent.start, parent.end] : [T0, T1];
    const [start, end] = items.length > 0 ? stretch(random, level, isFirst, low, high) : [T0, T1];
    const index = items.length;
    const linked = index > 4 && random() < 0.3;
    const deps = linked ? [`i${index - 1 - Math.floor(random() * Math.min(index - 1, 40))}`] : [];
    counts.set(level, (counts.get(level) ?? 0) + 1);
    const item: Item = {
      id: `i${index}`,
      parent: parent?.id ?? null,
      level: depth,
      kind: level.kind,
      title: `${level.kind} ${counts.get(level)} – Maßnahme ${index}`,
      start,
      end: Math.max(end, start + DAY),
      progress: Math.round(random() * 100) / 100,
      deps,
    };
    items.push(item);
    return item;
  };
  const grow = (depth: number, parent: Item | null): void => {
    const level = levels[depth];
    if (!level) return;
    for (let child = 0; child < level.children && items.length < n; child += 1) {
      grow(depth + 1, add(level, depth, parent, child === 0));
    }
  };
  grow(0, null);
  return items;
}

// A first child starts with its parent, and early starts are likelier: enough bars in the first window.
function stretch(random: () => number, level: Level, isFirst: boolean, low: number, high: number): [number, number] {
  const length = Math.max(level.leastDays * DAY, (high - low) * (level.least + (level.most - level.least) * random()));
  const start = isFirst ? low : low + Math.floor((random() ** 3 * Math.max(0, high - low - length)) / DAY) * DAY;
  return [start, Math.min(high, start + Math.round(length / DAY) * DAY)];
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
