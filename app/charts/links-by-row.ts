import type { RowLinks } from "./timeline-tree";

/** For each row, which links touch it: what is in view is found without looking at the rest. */
export interface LinksByRow {
  readonly links: RowLinks;
  /** Calls with the index of every link that begins or ends at a row: first those that leave it, later ones before earlier. */
  forEachAt(row: number, call: (link: number) => void): void;
}

export function linksByRow(links: RowLinks, count: number): LinksByRow {
  const { first, at } = grouped(links, count);
  return {
    links,
    forEachAt(row, call) {
      const end = first[row + 1] ?? 0;
      for (let next = first[row] ?? end; next < end; next++) call(at[next] ?? 0);
    },
  };
}

// The links of row r stand in `at` from first[r] to first[r + 1].
function grouped({ from, to }: RowLinks, count: number): { readonly first: Int32Array; readonly at: Int32Array } {
  const first = new Int32Array(count + 1);
  addUp(first, to);
  addUp(first, from);
  for (let row = 1; row <= count; row++) first[row] = (first[row] ?? 0) + (first[row - 1] ?? 0);
  const at = new Int32Array(first[count] ?? 0);
  place(at, first, to);
  place(at, first, from);
  return { first, at };
}

function addUp(links: Int32Array, rows: Int32Array): void {
  for (let link = 0; link < rows.length; link++) {
    const row = rows[link] ?? -1;
    if (row >= 0 && row < links.length - 1) links[row] = (links[row] ?? 0) + 1;
  }
}

// From the end of each row's links to their beginning, so that `first`, which names their ends, comes to name their beginnings.
function place(at: Int32Array, first: Int32Array, rows: Int32Array): void {
  for (let link = 0; link < rows.length; link++) {
    const row = rows[link] ?? -1;
    if (row < 0 || row >= first.length - 1) continue;
    const before = (first[row] ?? 0) - 1;
    first[row] = before;
    at[before] = link;
  }
}
