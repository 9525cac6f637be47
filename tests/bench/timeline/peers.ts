/** What is measured beside ours. */
export interface Peer {
  readonly name: string;
  /** A floor is a hand-made limit: as little as a drawing of the same bars can cost, and no library. */
  readonly kind: "library" | "floor" | "own";
  /** Whether it draws the tree and the dependencies. */
  readonly drawsAll: boolean;
  /** Of a page that is measured by its address; libraries and floors are bundled from `peers/`. */
  readonly address?: string;
}

export const bundledPeers: readonly Peer[] = [
  { name: "timelines-chart", kind: "library", drawsAll: false },
  { name: "echarts-custom", kind: "library", drawsAll: false },
  { name: "dhtmlx-gantt", kind: "library", drawsAll: true },
  { name: "svar-react-gantt", kind: "library", drawsAll: true },
  { name: "canvas-floor", kind: "floor", drawsAll: true },
  { name: "d3svg-floor", kind: "floor", drawsAll: true },
];

/** The name under which our own page is measured. */
export const ours = "chengqi";
