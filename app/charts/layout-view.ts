import type { AxisView, AxisWindow } from "./axis-view";
import { scaleOf } from "./axis-view";
import { barBox, barDays } from "./bar-box";
import type { CalendarScale } from "./calendar-scale";
import type { DecadeLayout, RowBox } from "./decade-layout";
import { dependencyPaths } from "./dependency-paths";
import { type DecadeHeader, type HeaderInput, hingeBox, layoutHeader } from "./layout-header";
import type { LinksByRow } from "./links-by-row";
import type { Metrics } from "./metrics";
import type { OpenedRows } from "./opened-rows";
import { type Anchor, ribbons } from "./ribbons";
import { round } from "./round";
import { figureRoom, rowBox, withToggle } from "./row-boxes";
import { frameRow, type RowFrame } from "./row-frames";
import { tiedStretches } from "./tied-stretches";
import type { TimelineFormat, TimelineRow, TimelineSuccession } from "./timeline-input";
import type { RowSource } from "./timeline-tree";

/** What is looked at: opened rows of a tree, with what ties them. Nothing in it depends on the view. */
export type Scene = HeaderInput & {
  readonly opened: OpenedRows;
  /** A row; asked for many times a picture, so it is kept as long as it is in view. */
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
export type AxisInView = { readonly scale: CalendarScale; readonly header: DecadeHeader };

export function layoutAxis(scene: HeaderInput, { axis, view, metrics }: Viewport): AxisInView {
  const scale = scaleOf(axis, view);
  return { scale, header: layoutHeader(scene, scale, metrics) };
}

/** Directions and goals, which people look for, may take three lines; what stands below them one. */
function linesFor(kind: TimelineRow["kind"]): number {
  return kind === "direction" || kind === "goal" ? 3 : 1;
}

/** Height in px of a row, with the space above it. Only a title that may not fit its line is measured. */
export function rowHeight(
  rows: RowSource,
  row: number,
  metrics: Metrics,
  width: number,
  format: TimelineFormat,
): number {
  const kind = rows.kindOf(row);
  const { before, height, text } = metrics.rows[kind];
  const surelyFits = rows.titleOf(row).length * text * 2 < metrics.titles;
  if (linesFor(kind) === 1 || surelyFits) return before + height;
  return before + frameAt(rows.at(row), 0, metrics, width, format).height;
}

function frameAt(row: TimelineRow, y: number, metrics: Metrics, width: number, format: TimelineFormat): RowFrame {
  return frameRow(row, metrics, { y, width, figureWidth: figureRoom(row, metrics, format) }, linesFor(row.kind));
}

/** Lays out the rows that are in view, and every link that begins or ends at one of them: the price is the view's. */
export function layoutView(scene: Scene, viewport: Viewport, { scale, header }: AxisInView): DecadeLayout {
  const { metrics, width, height, scrollTop } = viewport;
  const { opened } = scene;
  const yOf = (place: number) => header.bottom + opened.topOf(place) - scrollTop;
  const first = opened.placeAt(scrollTop);
  const rows: number[] = [];
  for (let place = first; place < opened.count && yOf(place) < height; place++) rows.push(opened.rowAt(place));

  const dependencies = linksIn(rows, scene.dependencies, opened, (from, to) => ({
    fromId: scene.at(from).id,
    toId: scene.at(to).id,
  }));
  const flows = scale.hinge === null ? [] : successionsIn(rows, scene);
  const around = {
    scale,
    metrics,
    format: scene.format,
    width,
    todayX: header.today?.x ?? null,
    tied: tiedStretches(
      flows.map(({ value }) => value),
      dependencies.map(({ value }) => value),
      scale,
    ),
  };
  const boxes = rows.map((row, index): RowBox => {
    const shown = scene.at(row);
    const y = yOf(first + index) + metrics.rows[shown.kind].before;
    const box = rowBox(frameAt(shown, y, metrics, width, scene.format), around);
    return withToggle(box, scene.hasBranch(row) ? scene.isOpen(row) : null);
  });
  const anchors = new Map<string, Anchor>(boxes.map(({ id, midY, bar }) => [id, { y: midY, bar }]));
  for (const { ends } of [...dependencies, ...flows]) {
    for (const row of ends) if (!anchors.has(scene.at(row).id)) anchors.set(scene.at(row).id, anchorOf(row));
  }
  function anchorOf(row: number): Anchor {
    const shown = scene.at(row);
    const { before, bar } = metrics.rows[shown.kind];
    const { midY } = frameAt(shown, yOf(opened.placeOf(row)) + before, metrics, width, scene.format);
    const days = barDays(shown);
    return { y: midY, bar: days && barBox(shown, days, scale, midY, bar) };
  }
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
    ribbons: hinge
      ? ribbons(
          flows.map(({ value }) => value),
          anchors,
          hinge,
          metrics.rows.goal.bar,
        )
      : [],
    dependencies: dependencyPaths(
      dependencies.map(({ value }) => value),
      anchors,
    ),
  };
}

type Tie<T> = { readonly value: T; readonly ends: readonly number[] };

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
