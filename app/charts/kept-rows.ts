import type { RowBox } from "./decade-layout";
import type { Anchor } from "./ribbons";
import type { TimelineRow } from "./timeline-input";

/** A row and what has been laid out of it so far, as if its upper edge stood at 0: scrolling changes nothing of it. */
export interface KeptRow {
  readonly row: TimelineRow;
  box: RowBox | null;
  anchor: Anchor | null;
}

/** Rows laid out for one axis in view, kept from picture to picture as long as each one asks for them. */
export interface KeptRows {
  of(row: number): KeptRow;
  /** Forgets what this picture hasn't asked for. */
  endPicture(): void;
}

export function keepRows(at: (row: number) => TimelineRow): KeptRows {
  let before = new Map<number, KeptRow>();
  let now = new Map<number, KeptRow>();
  return {
    of(row) {
      const known = now.get(row);
      if (known) return known;
      const kept = before.get(row) ?? { row: at(row), box: null, anchor: null };
      now.set(row, kept);
      return kept;
    },
    endPicture() {
      [before, now] = [now, before];
      now.clear();
    },
  };
}
