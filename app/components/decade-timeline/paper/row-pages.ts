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

/**
 * Shares rows out to sheets with `room` px for them: no row is cut, none is left out, and no direction stands alone at the foot
 * of a sheet. A row that is higher than the room has a sheet to itself. One sheet where there are no rows.
 */
export function rowPages(rows: readonly Row[], room: number): RowPage[] {
  const pages: RowPage[] = [];
  for (let first = 0; first < rows.length || pages.length === 0; first = pages.at(-1)?.end ?? rows.length) {
    const continued = rows[first]?.kind === "direction" ? null : directionAbove(rows, first);
    const top = rows[first]?.y ?? 0;
    const end = endOf(rows, first, top + room - (continued === null ? 0 : continuedHeight));
    pages.push({ first, end, top, bottom: bottomOf(rows, end - 1, top), continued });
  }
  return pages;
}

function endOf(rows: readonly Row[], first: number, limit: number): number {
  let end = Math.min(first + 1, rows.length);
  while (end < rows.length && bottomOf(rows, end, limit) <= limit) end += 1;
  const isLonely = end < rows.length && end - first > 1 && rows[end - 1]?.kind === "direction";
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
