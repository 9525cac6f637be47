import type { TimelineTree } from "./timeline-tree";

/** The rows that are shown because everything above them is open, from top to bottom. */
export interface OpenedRows {
  readonly count: number;
  /** The row at a place, 0 ≤ place < count. */
  rowAt(place: number): number;
  /** The place of a row; −1 while a branch above it is closed. */
  placeOf(row: number): number;
  /** Upper edge of a place in px from the first one's; of `count`, the height of all. */
  topOf(place: number): number;
  /** The place at a height in px; the first or last where it lies outside. */
  placeAt(y: number): number;
  isOpen(row: number): boolean;
  /** Opens or closes a branch: measures what is opened, and moves what is shown below it. */
  toggle(row: number): void;
}

/** All rows whose branches aren't in `closed`; `heightOf` is a row's height in whole px, at least 1. */
export function openRows(tree: TimelineTree, heightOf: (row: number) => number, closed: Iterable<number>): OpenedRows {
  const shut = new Uint8Array(tree.count);
  for (const row of closed) shut[row] = 1;
  const rows = new Int32Array(tree.count);
  const tops = new Int32Array(tree.count + 1);
  const places = new Int32Array(tree.count).fill(-1);
  let count = 0;

  function append(from: number, to: number, at: number): number {
    let place = at;
    for (let row = from; row < to; ) {
      rows[place++] = row;
      row = shut[row] === 1 ? (tree.end[row] ?? to) : row + 1;
    }
    return place;
  }

  /** Gives places and tops to the rows that now stand from one place to another. */
  function settle(from: number, to: number): void {
    let top = tops[from] ?? 0;
    for (let place = from; place < to; place++) {
      const row = rows[place] ?? 0;
      places[row] = place;
      top += heightOf(row);
      tops[place + 1] = top;
    }
  }

  function toggle(row: number): void {
    const place = places[row] ?? -1;
    const end = tree.end[row] ?? row + 1;
    shut[row] = shut[row] === 1 ? 0 : 1;
    if (place < 0 || end === row + 1) return;
    const next = firstAfter(end, place + 1);
    const following = { rows: rows.slice(next, count), tops: tops.slice(next, count + 1) };
    const last = shut[row] === 1 ? hide(place + 1, next) : show(row + 1, end, place + 1);
    count = last + following.rows.length;
    follow(following, last);
  }

  /** The place after those that were opened. */
  function show(from: number, to: number, at: number): number {
    const last = append(from, to, at);
    settle(at, last);
    return last;
  }

  function hide(from: number, to: number): number {
    for (let place = from; place < to; place++) places[rows[place] ?? 0] = -1;
    return from;
  }

  /** Sets rows whose heights are known below what was opened or closed. */
  function follow(following: { readonly rows: Int32Array; readonly tops: Int32Array }, at: number): void {
    rows.set(following.rows, at);
    const down = (tops[at] ?? 0) - (following.tops[0] ?? 0);
    for (let place = at; place < count; place++) {
      places[rows[place] ?? 0] = place;
      tops[place + 1] = (following.tops[place + 1 - at] ?? 0) + down;
    }
  }

  function firstAfter(row: number, low: number): number {
    return lowest(low, count, (place) => (rows[place] ?? 0) >= row);
  }

  count = show(0, tree.count, 0);
  return {
    get count() {
      return count;
    },
    rowAt: (place) => rows[place] ?? 0,
    placeOf: (row) => places[row] ?? -1,
    topOf: (place) => tops[place] ?? 0,
    placeAt: (y) =>
      Math.min(
        Math.max(
          lowest(0, count, (place) => (tops[place + 1] ?? 0) > y),
          0,
        ),
        Math.max(0, count - 1),
      ),
    isOpen: (row) => shut[row] !== 1,
    toggle,
  };
}

function lowest(low: number, high: number, holds: (place: number) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
