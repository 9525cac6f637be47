/** Frames of one kind of movement; times in milliseconds. */
export interface Movement {
  readonly p95: number;
  readonly worst: number;
  /** Busy time of the main thread a step. */
  readonly main: number;
  /** Processor time of all processes of the browser a step, raster included. */
  readonly cpu: number;
}

/** A repeated act; times in milliseconds. */
export interface Act {
  /** Median from the call to the frame painted. */
  readonly painted: number;
  /** Busy time of the main thread an act. */
  readonly main: number;
}

/** What one visit of one page came to. Where it broke off, what was seen until then. */
export interface Measurement {
  readonly peer: string;
  readonly n: number;
  /** Milliseconds from the call until two frames after the first bar is there. */
  first?: number;
  /** Busy time of the main thread in it, milliseconds: unlike the clock it doesn't count what else the machine does. */
  firstMain?: number;
  /** Milliseconds of late work after it. */
  settle?: number;
  /** The most elements in the body: after the first render, and in a window of 1440×900 at the end. */
  nodes?: number;
  /** Megabytes of JavaScript, document and array buffers above what was there before the render, the data. */
  heap?: number;
  scroll?: Movement;
  pan?: Movement;
  zoom?: Act;
  update?: Act;
  /** Why it broke off, in the page's words. */
  error?: string;
  /** Exceptions the page threw by itself. */
  thrown?: readonly string[];
}
