import { dateOfDay } from "~/charts/day-number";
import type { TimelineFormat, TimelineRow } from "~/charts/timeline-input";
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

let stage: Stage;
let items: HarnessItem[];

/** Draws the harness's raw items; every index is built in here and paid for. */
export function mount(element: HTMLElement, given: HarnessItem[]): void {
  items = given;
  stage = mountStage(element, content());
  stage.setDayWidth(pxPerMonth.month / daysOfMonth);
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

function content(): StageContent {
  const rows: RowSource = {
    count: items.length,
    depthOf: (row) => items[row]?.level ?? 0,
    kindOf: (row) => kinds[items[row]?.level ?? 3] ?? "task",
    titleOf: (row) => items[row]?.title ?? "",
    at: rowOf,
  };
  const none = new Int32Array(0);
  return {
    header: { today: dateOfDay(20_000), bands: [], format },
    axis: { startsOn: dateOfDay(18_628), endsOn: dateOfDay(22_279), hingeOn: dateOfDay(20_454) },
    rows,
    dependencies: dependencies(),
    successions: { from: none, to: none, of: () => ({ fromId: "", toId: null, type: "carried-over", shareBp: 0 }) },
    endings: new Map(),
    closed: [],
  };
}

function rowOf(row: number): TimelineRow {
  const item = items[row];
  if (!item) throw new Error("no such row");
  return {
    id: item.id,
    depth: item.level,
    kind: kinds[item.level] ?? "task",
    title: item.title,
    health: "on-track",
    startsOn: dateOfDay(Math.floor(item.start / dayLength)),
    endsOn: dateOfDay(Math.floor((item.end - 1) / dayLength)),
    progressBp: Math.round(item.progress * 10_000),
    scheduledBp: 5000,
    measuredBp: 10_000,
  };
}

// Only what something depends on is looked up: a map of all rows would cost more than the rows.
function dependencies(): RowLinks {
  const places = new Map<string, number>();
  let count = 0;
  for (const { deps } of items) {
    count += deps.length;
    for (const id of deps) places.set(id, -1);
  }
  items.forEach(({ id }, row) => {
    if (places.has(id)) places.set(id, row);
  });
  const [from, to] = [new Int32Array(count), new Int32Array(count)];
  let link = 0;
  items.forEach(({ deps }, row) => {
    for (const id of deps) {
      from[link] = places.get(id) ?? -1;
      to[link++] = row;
    }
  });
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
