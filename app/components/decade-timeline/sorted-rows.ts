import type { TimelineRow } from "~/charts/timeline-input";
import { worstFirst } from "~/components/worst-first";

/** What the table of a timeline can be sorted by; in reading order where nothing is said. */
export const sortKeys = ["item", "health", "progress", "scheduled", "dates"] as const;
export type SortKey = (typeof sortKeys)[number];
export interface Sorting {
  readonly by: SortKey;
  readonly down: boolean;
}

/** `progress` or, downwards, `-progress`; null for anything else. */
export function sortingOf(param: string | null): Sorting | null {
  const down = param?.startsWith("-") ?? false;
  const by = sortKeys.find((key) => key === (down ? param?.slice(1) : param));
  return by ? { by, down } : null;
}

/** What the head of a column asks for next: upwards, downwards, reading order. */
export function nextSorting(now: Sorting | null, by: SortKey): string | null {
  if (now?.by !== by) return by;
  return now.down ? null : `-${by}`;
}

/** Rows in another order. What lacks the value stands last either way; of equals, the first in reading order is first. */
export function sortedRows(rows: readonly TimelineRow[], sorting: Sorting | null): readonly TimelineRow[] {
  if (!sorting) return rows;
  const { by, down } = sorting;
  const valued = rows.map((row, index) => ({ row, index, value: values[by](row) }));
  const direction = down ? -1 : 1;
  valued.sort((one, other) => {
    if (one.value === null || other.value === null) {
      return Number(one.value === null) - Number(other.value === null) || one.index - other.index;
    }
    return direction * compare(one.value, other.value) || one.index - other.index;
  });
  return valued.map(({ row }) => row);
}

type Value = string | number | null;

const ofElement = (value: (row: TimelineRow) => Value) => (row: TimelineRow) =>
  row.kind === "direction" || row.kind === "more" ? null : value(row);

const values: Record<SortKey, (row: TimelineRow) => Value> = {
  item: ofElement(({ title }) => title),
  health: ofElement(({ health }) => worstFirst.indexOf(health)),
  progress: ofElement(({ progressBp }) => progressBp),
  scheduled: ofElement(({ scheduledBp }) => scheduledBp ?? null),
  dates: ofElement(({ startsOn, endsOn }) => startsOn ?? endsOn ?? null),
};

function compare(one: string | number, other: string | number): number {
  if (typeof one === "string" && typeof other === "string") return one.localeCompare(other, "zh-CN");
  return one < other ? -1 : one > other ? 1 : 0;
}
