import type { DecadeInput, TimelineRow } from "~/charts/timeline-input";

type Tied = Pick<DecadeInput, "rows" | "successions" | "dependencies">;

/** A timeline of these rows alone, with what ties them. */
export function withRows<T extends Tied>(input: T, rows: readonly TimelineRow[]): T {
  const ids = new Set(rows.map(({ id }) => id));
  return {
    ...input,
    rows,
    successions: input.successions.filter(({ fromId, toId }) => ids.has(fromId) && (toId === null || ids.has(toId))),
    dependencies: input.dependencies.filter(({ fromId, toId }) => ids.has(fromId) && ids.has(toId)),
  };
}

/** A timeline without the rows below those that are folded. */
export function withoutFolded<T extends Tied>(input: T, closed: readonly string[]): T {
  const folded = new Set(closed);
  const rows: TimelineRow[] = [];
  let within = Number.POSITIVE_INFINITY;
  for (const row of input.rows) {
    if (row.depth > within) continue;
    within = folded.has(row.id) ? row.depth : Number.POSITIVE_INFINITY;
    rows.push(row);
  }
  return withRows(input, rows);
}

/** Ids of the rows that have others below them. */
export function branchesIn(rows: readonly TimelineRow[]): ReadonlySet<string> {
  return new Set(rows.flatMap(({ id, depth }, index) => ((rows[index + 1]?.depth ?? 0) > depth ? [id] : [])));
}
