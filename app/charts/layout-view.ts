import type { AxisView, AxisWindow } from "./axis-view";
import { scaleOf } from "./axis-view";
import { barBox, barDays } from "./bar-box";
import type { CalendarScale } from "./calendar-scale";
import type { DecadeLayout, RowBox } from "./decade-layout";
import { dependencyPaths } from "./dependency-paths";
import { type KeptRows, keepRows } from "./kept-rows";
import { type DecadeHeader, type HeaderInput, hingeBox, layoutHeader } from "./layout-header";
import type { LinksByRow } from "./links-by-row";
import type { Metrics } from "./metrics";
import { movedRow } from "./moved-row";
import type { OpenedRows } from "./opened-rows";
import { type Anchor, ribbons } from "./ribbons";
import { round } from "./round";
import { figureRoom, rowBox, withToggle } from "./row-boxes";
import { frameRow, type RowFrame } from "./row-frames";
import { titleLines } from "./row-heights";
import { tiedStretches } from "./tied-stretches";
import type { TimelineFormat, TimelineRow, TimelineSuccession } from "./timeline-input";

/** What is looked at: opened rows of a tree, with what ties them. Nothing in it depends on the view. */
export type Scene = HeaderInput & {
  readonly opened: OpenedRows;
  /** A row; it is asked for when it comes into view and then kept, so a row that changes in place needs `withRowsAnew`. */
  readonly at: (row: number) => TimelineRow;
  /** Whether a row has rows below it, loaded or not. */
  readonly hasBranch: (row: number) => boolean;
  /** Whether that branch is open; one that isn't loaded yet is closed. */
  readonly isOpen: (row: number) => boolean;
  readonly dependencies: LinksByRow;
  readonly successions: LinksByRow;
  readonly succession: (link: number) => TimelineSuccession;
  /** Goals that end for good, by row. */
  readonly endings: (row: number) => readonly TimelineSuccession[];
};

/** Where it is looked at from: sizes in px; `scrollTop` px of the rows lie above the view. */
export type Viewport = {
  readonly width: number;
  readonly height: number;
  readonly axis: AxisWindow;
  readonly view: AxisView;
  readonly scrollTop: number;
  readonly metrics: Metrics;
};

/** The part of the axis in view, ready for any number of rows: it changes by zooming and panning, not by scrolling. */
export type AxisInView = { readonly scale: CalendarScale; readonly header: DecadeHeader; readonly kept: KeptRows };

export function layoutAxis(scene: Scene, sight: Pick<Viewport, "axis" | "view" | "metrics">): AxisInView {
  const { axis, view, metrics } = sight;
  const scale = scaleOf(axis, view);
  return { scale, header: layoutHeader(scene, scale, metrics), kept: keepRows(scene.at) };
}

/** The same part of the axis after rows, or what is open of them, changed in place. */
export function withRowsAnew(scene: Scene, inView: AxisInView): AxisInView {
  return { ...inView, kept: keepRows(scene.at) };
}

function frameAt(row: TimelineRow, metrics: Metrics, width: number, format: TimelineFormat): RowFrame {
  return frameRow(row, metrics, { y: 0, width, figureWidth: figureRoom(row, metrics, format) }, titleLines[row.kind]);
}

/**
 * Lays out the rows that are in view, and every link that begins or ends at one of them: the price is that of the rows that
 * weren't there in the picture before.
 */
export function layoutView(scene: Scene, viewport: Viewport, { scale, header, kept }: AxisInView): DecadeLayout {
  const { metrics, width, height, scrollTop } = viewport;
  const { opened, format } = scene;
  const yOf = (place: number) => header.bottom + opened.topOf(place) - scrollTop;
  const first = opened.placeAt(scrollTop);
  const rows: number[] = [];
  for (let place = first; place < opened.count && yOf(place) < height; place++) rows.push(opened.rowAt(place));

  const idOf = (row: number) => kept.of(row).row.id;
  const dependenciesOf = (some: readonly number[]) =>
    linksIn(some, scene.dependencies, opened, (from, to) => ({ fromId: idOf(from), toId: idOf(to) }));
  const flowsOf = (some: readonly number[]) => (scale.hinge === null ? [] : successionsIn(some, scene));
  const around = { scale, metrics, format, width, todayX: header.today?.x ?? null };
  function boxOf(row: number): RowBox {
    const one = kept.of(row);
    one.box ??= layRow(row, one.row);
    return one.box;
  }
  function layRow(row: number, shown: TimelineRow): RowBox {
    const tied = tiedStretches(valuesOf(flowsOf([row])), valuesOf(dependenciesOf([row])), scale);
    const box = rowBox(frameAt(shown, metrics, width, format), { ...around, tied });
    return withToggle(box, scene.hasBranch(row) ? scene.isOpen(row) : null);
  }
  function anchorOf(row: number): Anchor {
    const one = kept.of(row);
    one.anchor ??= layAnchor(one.row);
    const y = yOf(opened.placeOf(row)) + metrics.rows[one.row.kind].before;
    return { ...one.anchor, y: round(one.anchor.y + y) };
  }
  function layAnchor(shown: TimelineRow): Anchor {
    const { midY } = frameAt(shown, metrics, width, format);
    const days = barDays(shown);
    return { y: midY, bar: days && barBox(shown, days, scale, midY, metrics.rows[shown.kind].bar) };
  }

  const boxes = rows.map((row, index): RowBox => {
    const box = boxOf(row);
    return movedRow(box, yOf(first + index) + metrics.rows[box.kind].before);
  });
  const [dependencies, flows] = [dependenciesOf(rows), flowsOf(rows)];
  const anchors = new Map<string, Anchor>(boxes.map(({ id, midY, bar }) => [id, { y: midY, bar }]));
  for (const { ends } of [...dependencies, ...flows]) {
    for (const row of ends) if (!anchors.has(idOf(row))) anchors.set(idOf(row), anchorOf(row));
  }
  kept.endPicture();
  const bottom = Math.min(height, yOf(opened.count));
  const hinge = hingeBox(scene, scale, header, metrics, bottom);
  return {
    mode: metrics.mode,
    width,
    height,
    field: { left: round(scale.left), right: round(scale.right), top: header.bottom, bottom: round(bottom) },
    hinge,
    bands: header.bands,
    ticks: header.ticks,
    today: header.today,
    rows: boxes,
    ribbons: hinge ? ribbons(valuesOf(flows), anchors, hinge, metrics.rows.goal.bar) : [],
    dependencies: dependencyPaths(valuesOf(dependencies), anchors),
  };
}

type Tie<T> = { readonly value: T; readonly ends: readonly number[] };

function valuesOf<T>(ties: readonly Tie<T>[]): T[] {
  return ties.map(({ value }) => value);
}

/** No row draws more links than this: a knot of a thousand says no more than one of forty. */
const mostLinks = 40;

function linksIn<T>(
  rows: readonly number[],
  byRow: LinksByRow,
  opened: OpenedRows,
  make: (from: number, to: number, link: number) => T,
): Tie<T>[] {
  const found = new Map<number, Tie<T>>();
  for (const row of rows) {
    let drawn = 0;
    byRow.forEachAt(row, (link) => {
      const [from, to] = [byRow.links.from[link] ?? -1, byRow.links.to[link] ?? -1];
      if (found.has(link) || drawn >= mostLinks || opened.placeOf(from) < 0 || opened.placeOf(to) < 0) return;
      drawn += 1;
      found.set(link, { value: make(from, to, link), ends: [from, to] });
    });
  }
  return [...found.values()];
}

// A goal's share of the bar's end depends on its sisters: whoever is tied to a row in view brings all ties of that row's other end.
function successionsIn(rows: readonly number[], scene: Scene): Tie<TimelineSuccession>[] {
  const make = (_from: number, _to: number, link: number) => scene.succession(link);
  const near = linksIn(rows, scene.successions, scene.opened, make);
  const all = linksIn(
    [...new Set([...rows, ...near.flatMap(({ ends }) => ends)])],
    scene.successions,
    scene.opened,
    make,
  );
  const endings = rows.flatMap((row) => scene.endings(row).map((value) => ({ value, ends: [row] })));
  return [...all, ...endings];
}
