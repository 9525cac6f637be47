import type { RowLinks } from "./timeline-tree";

/** For each row, which links touch it: what is in view is found without looking at the rest. */
export interface LinksByRow {
  readonly links: RowLinks;
  /** Calls with the index of every link that begins or ends at a row. */
  forEachAt(row: number, call: (link: number) => void): void;
}

export function linksByRow(links: RowLinks, count: number): LinksByRow {
  const offsets = new Int32Array(count + 1);
  const inside = (row: number | undefined): row is number => row !== undefined && row >= 0 && row < count;
  for (const ends of [links.from, links.to])
    for (const row of ends) if (inside(row)) offsets[row + 1] = (offsets[row + 1] ?? 0) + 1;
  for (let row = 0; row < count; row++) offsets[row + 1] = (offsets[row + 1] ?? 0) + (offsets[row] ?? 0);
  const filled = offsets.slice();
  const entries = new Int32Array(offsets[count] ?? 0);
  for (const ends of [links.from, links.to]) {
    ends.forEach((row, link) => {
      if (!inside(row)) return;
      entries[filled[row] ?? 0] = link;
      filled[row] = (filled[row] ?? 0) + 1;
    });
  }
  return {
    links,
    forEachAt(row, call) {
      for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at++) call(entries[at] ?? 0);
    },
  };
}
