import type { Health } from "~/domain/health";
import type { SuccessionType, TimelineRow } from "./timeline-input";

/** Text with the box it was measured for: `x` by its anchor, `y` its baseline, `width` an upper estimate. */
export type PlacedText = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly size: number;
  readonly width: number;
};

export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** `line` counts from the top; `current` holds today. */
export type BandBox = Box & {
  readonly line: number;
  readonly current: boolean;
  readonly label: PlacedText | null;
};

export type TickMark = {
  readonly x: number;
  readonly label: PlacedText | null;
};

/** The opened axis between two plan periods. */
export type HingeBox = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly words: readonly PlacedText[];
};

export type TodayMark = {
  readonly x: number;
  readonly chip: Box;
  readonly label: PlacedText;
};

export type BarBox = Box & {
  /** Width of the progress fill from the bar's left edge. */
  readonly fill: number;
  /** Where the scheduled notch stands; null where none is due. */
  readonly notch: number | null;
  /** The bar goes on beyond that end of the axis. */
  readonly clippedStart: boolean;
  readonly clippedEnd: boolean;
  /** Less than half of its weight is measured. */
  readonly thin: boolean;
  /** One of its dates is missing, or they stand in the wrong order. */
  readonly doubtful: boolean;
};

/** Where a bar's figure stands: on its fill, on the row's ground, or on a plate of its own across the bar. */
export type BarLabel = PlacedText & {
  readonly ground: "fill" | "row" | "plate";
};

export type MilestoneMark = {
  readonly x: number;
  readonly y: number;
  readonly titles: readonly string[];
};

/** Points to a row that lies wholly outside the axis. */
export type EdgeMark = {
  readonly side: "before" | "after";
  readonly x: number;
  readonly y: number;
};

export type RowBox = {
  readonly id: string;
  readonly kind: TimelineRow["kind"];
  readonly health: Health;
  /** In a search: found itself, or only above what was found. */
  readonly matched?: boolean;
  /** Nothing is told of it on the day that is looked at, its health neither. */
  readonly absent?: true;
  readonly y: number;
  readonly height: number;
  /** Where the bar's centre line runs. */
  readonly midY: number;
  readonly mark: { readonly x: number; readonly y: number } | null;
  readonly code: PlacedText | null;
  readonly title: readonly PlacedText[];
  readonly note: PlacedText | null;
  readonly bar: BarBox | null;
  /** The same row as of the day it is compared with: a thin shadow below the bar. */
  readonly ghost: Box | null;
  /** From the early to the late end of the forecast; the drawing fades it out. */
  readonly tail: Box | null;
  /** Where a branch is opened or closed. */
  readonly toggle: { readonly x: number; readonly y: number; readonly open: boolean } | null;
  readonly edge: EdgeMark | null;
  readonly label: BarLabel | null;
  readonly milestones: readonly MilestoneMark[];
};

export type Ribbon = {
  readonly fromId: string;
  readonly toId: string | null;
  readonly type: SuccessionType;
  /** Thickness where it leaves its predecessor and where it meets its successor. */
  readonly thicknessFrom: number;
  readonly thicknessTo: number;
  /** The filled band, and its centre line for dashes. */
  readonly outline: string;
  readonly centre: string;
  /** Where a goal ends for good. */
  readonly terminal: { readonly x: number; readonly y: number } | null;
};

export type DependencyPath = {
  readonly fromId: string;
  readonly toId: string;
  readonly path: string;
  readonly head: string;
};

/** Everything to draw, in numbers and strings: one geometry for SVG now, for canvas and print alike. */
export type DecadeLayout = {
  readonly mode: "wide" | "narrow";
  readonly width: number;
  readonly height: number;
  /** The axis left to right, the rows top to bottom. */
  readonly field: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly hinge: HingeBox | null;
  readonly bands: readonly BandBox[];
  readonly ticks: readonly TickMark[];
  readonly today: TodayMark | null;
  readonly rows: readonly RowBox[];
  readonly ribbons: readonly Ribbon[];
  readonly dependencies: readonly DependencyPath[];
};
