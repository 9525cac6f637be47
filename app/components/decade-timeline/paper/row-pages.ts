import type { RowBox } from "~/charts/decade-layout";

/** The rows of one sheet: places in the layout, the last one excluded, and the stretch of its height they take, in px. */
export type RowPage = {
  readonly first: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
  /** The direction whose rows go on from the sheet before; null where the sheet begins with one. */
  readonly continued: number | null;
};

type Row = Pick<RowBox, "y" | "height" | "kind">;

/** Room that the name of a direction takes where it is said again, in px. */
export const continuedHeight = 26;

/** A sheet may end early where a direction ends, if it is at least so full. */
const fullEnough = 0.5;

/**
 * Shares rows out to sheets with `room` px for them: no row is cut, none is left out, and no direction stands alone at the foot
 * of a sheet. Directions stay together where that takes no further sheet. A row that is higher than the room has a sheet to
 * itself. One sheet where there are no rows.
 */
export function rowPages(rows: readonly Row[], room: number): RowPage[] {
  const filled = share(rows, room, room);
  const together = share(rows, room, room * fullEnough);
  return together.length <= filled.length ? together : filled;
}

function share(rows: readonly Row[], room: number, least: number): RowPage[] {
  const pages: RowPage[] = [];
  for (let first = 0; first < rows.length || pages.length === 0; first = pages.at(-1)?.end ?? rows.length) {
    const continued = rows[first]?.kind === "direction" ? null : directionAbove(rows, first);
    const top = rows[first]?.y ?? 0;
    const said = continued === null ? 0 : continuedHeight;
    const end = endOf(rows, first, { least: top + least - said, most: top + room - said });
    pages.push({ first, end, top, bottom: bottomOf(rows, end - 1, top), continued });
  }
  return pages;
}

function endOf(rows: readonly Row[], first: number, limits: { least: number; most: number }): number {
  let end = Math.min(first + 1, rows.length);
  let early = first;
  while (end < rows.length && bottomOf(rows, end, 0) <= limits.most) {
    if (rows[end]?.kind === "direction" && bottomOf(rows, end - 1, 0) >= limits.least) early = end;
    end += 1;
  }
  if (end === rows.length) return end;
  if (early > first) return early;
  const isLonely = end - first > 1 && rows[end - 1]?.kind === "direction";
  return isLonely ? end - 1 : end;
}

function bottomOf(rows: readonly Row[], index: number, none: number): number {
  const row = rows[index];
  return row ? row.y + row.height : none;
}

function directionAbove(rows: readonly Row[], index: number): number | null {
  for (let above = index - 1; above >= 0; above--) if (rows[above]?.kind === "direction") return above;
  return null;
}
