import type { RowLinks } from "./timeline-tree";

/** For each row, which links touch it: what is in view is found without looking at the rest. */
export interface LinksByRow {
  readonly links: RowLinks;
  /** Calls with the index of every link that begins or ends at a row. */
  forEachAt(row: number, call: (link: number) => void): void;
}

export function linksByRow(links: RowLinks, count: number): LinksByRow {
  const leaving = chains(links.from, count);
  const arriving = chains(links.to, count);
  return {
    links,
    forEachAt(row, call) {
      for (const { first, next } of [leaving, arriving]) {
        for (let link = first[row] ?? -1; link >= 0; link = next[link] ?? -1) call(link);
      }
    },
  };
}

// The links of a row as a chain: its first, and after each link the next. One pass, whatever their number.
function chains(rows: Int32Array, count: number): { readonly first: Int32Array; readonly next: Int32Array } {
  const first = new Int32Array(count).fill(-1);
  const next = new Int32Array(rows.length).fill(-1);
  for (let link = 0; link < rows.length; link++) {
    const row = rows[link] ?? -1;
    if (row < 0 || row >= count) continue;
    next[link] = first[row] ?? -1;
    first[row] = link;
  }
  return { first, next };
}
