import { spanOf, zoomAbout } from "~/charts/axis-view";
import { dateOfDay } from "~/charts/day-number";
import { axisWindow } from "~/charts/layout-decade";
import { metricsWithToggles } from "~/charts/metrics";
import type { TimelineFormat, TimelineRow, TimelineSpan } from "~/charts/timeline-input";
import type { RowLinks, RowSource } from "~/charts/timeline-tree";
import { mountStage, type Stage } from "~/components/decade-timeline/stage/stage";
import type { StageContent } from "~/components/decade-timeline/stage/stage-content";

/** An item as the harness makes it for every library; times are milliseconds. */
export interface HarnessItem {
  readonly id: string;
  readonly level: number;
  readonly title: string;
  start: number;
  end: number;
  readonly progress: number;
  readonly deps: readonly string[];
}

const dayLength = 86_400_000;
const daysOfMonth = 30.4375;
const pxPerMonth = { month: 60, quarter: 20, year: 10 };
const kinds = ["direction", "goal", "measure", "task"] as const;

const decade = { startsOn: dateOfDay(18_628), endsOn: dateOfDay(22_279), hingeOn: dateOfDay(20_454) };

let stage: Stage;
let items: HarnessItem[];

/** Draws the harness's raw items; every index is built in here and paid for. */
export function mount(element: HTMLElement, given: HarnessItem[]): void {
  items = given;
  stage = mountStage(element, contentOf(items), {}, firstSpan(element.clientWidth));
}

/** The days in view at the zoom every drawing begins with. */
function firstSpan(width: number): TimelineSpan {
  const axis = axisWindow(decade, width, metricsWithToggles(width));
  return spanOf(axis, zoomAbout(axis, { pxPerDay: pxPerMonth.month / daysOfMonth, offset: 0 }, axis.left, 1));
}

export const scroller = (): HTMLElement => stage.scroller;

export function setZoom(zoom: keyof typeof pxPerMonth): void {
  stage.setDayWidth(pxPerMonth[zoom] / daysOfMonth);
}

export function updateItem(row: number, days: number): void {
  const item = items[row];
  if (!item) return;
  item.start += days * dayLength;
  item.end += days * dayLength;
  stage.redrawRows();
}

export function contentOf(items: readonly HarnessItem[]): StageContent {
  const rows: RowSource = {
    count: items.length,
    depthOf: (row) => items[row]?.level ?? 0,
    kindOf: (row) => kinds[items[row]?.level ?? 3] ?? "task",
    at: (row) => rowOf(items[row]),
  };
  const none = new Int32Array(0);
  return {
    header: { today: dateOfDay(20_000), bands: [], format },
    axis: decade,
    rows,
    dependencies: dependencies(items),
    successions: { from: none, to: none, of: () => ({ fromId: "", toId: null, type: "carried-over", shareBp: 0 }) },
    endings: new Map(),
    closed: [],
  };
}

function rowOf(item: HarnessItem | undefined): TimelineRow {
  if (!item) throw new Error("no such row");
  return {
    id: item.id,
    depth: item.level,
    kind: kinds[item.level] ?? "task",
    title: item.title,
    health: "on-track",
    // Many more rows are measured than drawn.
    get startsOn() {
      return dateOfDay(Math.floor(item.start / dayLength));
    },
    get endsOn() {
      return dateOfDay(Math.floor((item.end - 1) / dayLength));
    },
    progressBp: Math.round(item.progress * 10_000),
    scheduledBp: 5000,
    measuredBp: 10_000,
  };
}

const nearby = 64;

// Work depends on what stands near it: the rows just above are looked at before a map of all rows is made.
function dependencies(items: readonly HarnessItem[]): RowLinks {
  let count = 0;
  for (const { deps } of items) count += deps.length;
  const [from, to] = [new Int32Array(count), new Int32Array(count)];
  let places: ReadonlyMap<string, number> | null = null;
  let link = 0;
  for (let row = 0; row < items.length; row++) {
    for (const id of items[row]?.deps ?? []) {
      let at = row - 1;
      while (at >= 0 && at > row - nearby && items[at]?.id !== id) at--;
      if (items[at]?.id !== id) {
        places ??= new Map(items.map((item, index) => [item.id, index]));
        at = places.get(id) ?? -1;
      }
      from[link] = at;
      to[link++] = row;
    }
  }
  return { from, to };
}

const format: TimelineFormat = {
  tick: (unit, on) => (unit === "year" ? [on.slice(0, 4), on.slice(2, 4)] : [on.slice(2, 7), on.slice(5, 7)]),
  progress: (bp) => `${Math.round((bp ?? 0) / 100)}%`,
  today: ["Today"],
  hinge: ["承", "启"],
  undated: "undated",
  outside: (from, to) => `${from}–${to}`,
};
