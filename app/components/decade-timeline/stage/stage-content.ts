import type { AxisWindow } from "~/charts/axis-view";
import type { HeaderInput } from "~/charts/layout-header";
import type { Scene } from "~/charts/layout-view";
import { linksByRow } from "~/charts/links-by-row";
import type { Metrics } from "~/charts/metrics";
import { openRows } from "~/charts/opened-rows";
import { rowHeights } from "~/charts/row-heights";
import type { DecadeInput, TimelineSuccession } from "~/charts/timeline-input";
import { type RowLinks, type RowSource, rowSource, timelineTree } from "~/charts/timeline-tree";

/** What a stage draws: rows however they are kept, with what ties them, under the header's bands. */
export interface StageContent {
  readonly header: HeaderInput;
  readonly axis: Pick<AxisWindow, "startsOn" | "endsOn" | "hingeOn">;
  readonly rows: RowSource;
  readonly dependencies: RowLinks;
  readonly successions: RowLinks & { readonly of: (link: number) => TimelineSuccession };
  /** Goals that end at the hinge for good, by row. */
  readonly endings: ReadonlyMap<number, readonly TimelineSuccession[]>;
  /** Rows whose branch is to begin with closed. */
  readonly closed: Iterable<number>;
}

/** A content of plain rows. Links to rows that aren't there are left out. */
export function stageContent(input: DecadeInput, closed: ReadonlySet<string> = new Set()): StageContent {
  const indexes = new Map(input.rows.map(({ id }, index) => [id, index]));
  const of = (id: string | null) => (id === null ? -1 : (indexes.get(id) ?? -1));
  const flows = input.successions.filter(({ fromId, toId }) => of(fromId) >= 0 && of(toId) >= 0);
  const endings = new Map<number, TimelineSuccession[]>();
  for (const one of input.successions) {
    if (one.toId === null && of(one.fromId) >= 0) {
      endings.set(of(one.fromId), [...(endings.get(of(one.fromId)) ?? []), one]);
    }
  }
  const nothing: TimelineSuccession = { fromId: "", toId: null, type: "carried-over", shareBp: 0 };
  return {
    header: input,
    axis: input,
    rows: rowSource(input.rows),
    dependencies: ends(input.dependencies, of),
    successions: { ...ends(flows, of), of: (link) => flows[link] ?? nothing },
    endings,
    closed: [...closed].map(of).filter((row) => row >= 0),
  };
}

function ends(links: readonly { fromId: string; toId: string | null }[], of: (id: string | null) => number): RowLinks {
  const known = links.filter(({ fromId, toId }) => of(fromId) >= 0 && of(toId) >= 0);
  return {
    from: Int32Array.from(known, ({ fromId }) => of(fromId)),
    to: Int32Array.from(known, ({ toId }) => of(toId)),
  };
}

/** Builds every index of a content for a width in px, once. */
export function sceneOf(content: StageContent, metrics: Metrics, width: number): Scene {
  const { rows } = content;
  const tree = timelineTree(rows);
  const opened = openRows(tree, rowHeights(rows, metrics, width, content.header.format), content.closed);
  const isLoaded = (row: number) => (tree.end[row] ?? 0) > row + 1;
  return {
    ...content.header,
    opened,
    at: rows.at,
    hasBranch: (row) => isLoaded(row) || (rows.kindOf(row) !== "more" && Boolean(rows.at(row).loads)),
    isOpen: (row) => isLoaded(row) && opened.isOpen(row),
    dependencies: linksByRow(content.dependencies, rows.count),
    successions: linksByRow(content.successions, rows.count),
    succession: content.successions.of,
    endings: (row) => content.endings.get(row) ?? [],
  };
}
