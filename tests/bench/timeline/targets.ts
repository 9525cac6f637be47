import type { Measurement } from "./measurement";
import type { Peer } from "./peers";

/** What a figure is held against: a share of another drawing's, or a value of its own. */
type Yardstick =
  | {
      readonly times: number;
      readonly of: "best library" | "best library with tree and dependencies" | "echarts" | "floor";
    }
  | { readonly most: number }
  | { readonly sameAt: "smallest size" }
  | { readonly none: true };

export interface Target {
  readonly figure: string;
  readonly read: (seen: Measurement) => number | undefined;
  readonly yardstick: Yardstick;
}

/** One frame of 60 Hz as the page's clock tells it, which jitters by some tenths of a millisecond. */
const oneFrame = 17.5;

/** The timeline's targets of the design, one row a figure and yardstick. */
export const targets: readonly Target[] = [
  { figure: "first render ms, 0.45 × best library", read: first, yardstick: { times: 0.45, of: "best library" } },
  {
    figure: "first render ms, 0.25 × best with tree and dependencies",
    read: first,
    yardstick: { times: 0.25, of: "best library with tree and dependencies" },
  },
  { figure: "first render ms, 1.5 × canvas floor", read: first, yardstick: { times: 1.5, of: "floor" } },
  { figure: "first render main ms", read: ({ firstMain }) => firstMain, yardstick: { none: true } },
  { figure: "scroll p95 frame ms", read: ({ scroll }) => scroll?.p95, yardstick: { most: 16.8 } },
  { figure: "scroll worst frame ms", read: ({ scroll }) => scroll?.worst, yardstick: { most: 50 } },
  { figure: "scroll main ms a step, 1.5 × canvas floor", read: main, yardstick: { times: 1.5, of: "floor" } },
  { figure: "scroll main ms a step, 0.7 × echarts", read: main, yardstick: { times: 0.7, of: "echarts" } },
  { figure: "scroll CPU ms a step, 1.5 × canvas floor", read: cpu, yardstick: { times: 1.5, of: "floor" } },
  { figure: "scroll CPU ms a step, 0.7 × echarts", read: cpu, yardstick: { times: 0.7, of: "echarts" } },
  { figure: "pan p95 frame ms", read: ({ pan }) => pan?.p95, yardstick: { most: 16.8 } },
  { figure: "pan worst frame ms", read: ({ pan }) => pan?.worst, yardstick: { most: 50 } },
  { figure: "zoom ms to the painted frame", read: ({ zoom }) => zoom?.painted, yardstick: { most: oneFrame } },
  { figure: "update ms to the painted frame", read: ({ update }) => update?.painted, yardstick: { most: oneFrame } },
  { figure: "update main ms", read: ({ update }) => update?.main, yardstick: { most: 4 } },
  { figure: "DOM nodes", read: ({ nodes }) => nodes, yardstick: { most: 300 } },
  { figure: "DOM nodes, the same at every n", read: ({ nodes }) => nodes, yardstick: { sameAt: "smallest size" } },
  { figure: "heap MB above the data", read: ({ heap }) => heap, yardstick: { most: 5 } },
];

/** Kilobytes of script beyond what the page already has. */
export const codeTarget = 25;

/** Whether a peer is among those whose best a figure is compared with. */
export function isAmong(peer: Peer, yardstick: Yardstick): boolean {
  if (peer.kind !== "library") return false;
  if (!("of" in yardstick)) return true;
  if (yardstick.of === "echarts") return peer.name.startsWith("echarts");
  return yardstick.of === "best library with tree and dependencies" ? peer.drawsAll : true;
}

function first({ first }: Measurement) {
  return first;
}

function main({ scroll }: Measurement) {
  return scroll?.main;
}

function cpu({ scroll }: Measurement) {
  return scroll?.cpu;
}
