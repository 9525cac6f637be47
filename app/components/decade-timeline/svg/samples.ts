import type { SuccessionType } from "~/charts/timeline-input";
import type { Health } from "~/domain/health";
import { barSvg, ghostSvg, tailSvg } from "./bars";
import { fadeSvg } from "./defs";
import { healthSvg } from "./health-signs";
import { linkSvg } from "./links";
import type { Look } from "./look";
import { tag } from "./markup";
import { terminalSvg } from "./ribbons";
import { milestoneSvg } from "./rows";

/** A mark of the drawing in small, `width` × 16 px. `id` is unique to its legend. */
export type Sample = {
  readonly width: number;
  readonly draw: (look: Look, id: string) => string;
};

const flows: Partial<Record<SuccessionType, string>> = {
  "carried-over": "M0,4H30V12H0Z",
  split: "M0,4C18,4,14,0,30,0V5C16,5,18,8,12,8S16,11,30,11V16C14,16,18,12,0,12Z",
  merged: "M30,4C12,4,16,0,0,0V5C14,5,12,8,18,8S14,11,0,11V16C16,16,12,12,30,12Z",
};

const bar = {
  x: 1,
  y: 3,
  width: 32,
  height: 10,
  fill: 0,
  notch: null,
  clippedStart: false,
  clippedEnd: false,
  thin: false,
  doubtful: false,
};

function rowOf(health: Health, look: Look, drawing: string): string {
  return tag("g", look.of("row", { kind: "goal", health }), drawing);
}

export const samples = {
  fill: {
    width: 34,
    draw: (look, id) => rowOf("on-track", look, barSvg({ ...bar, fill: 17 }, "on-track", look, id)),
  },
  notch: { width: 8, draw: (look) => tag("path", { ...look.of("notch"), d: "M4,1V15" }) },
  thin: {
    width: 34,
    draw: (look, id) => rowOf("not-started", look, barSvg({ ...bar, thin: true }, "not-started", look, id)),
  },
  milestone: { width: 14, draw: (look) => milestoneSvg({ x: 7, y: 8 }, look) },
  dependency: {
    width: 24,
    draw: (look) => tag("g", look.of("links"), linkSvg("M1,4H9V12H18", "M17,9L22,12L17,15Z", look)),
  },
  ghost: { width: 30, draw: (look) => ghostSvg({ x: 0, y: 6.5, width: 30, height: 3 }, look) },
  // The drawing it explains may be hidden, and its fades with it.
  tail: {
    width: 34,
    draw: (look, id) =>
      fadeSvg(`${id}-sample`, look) + tailSvg({ x: 0, y: 4, width: 34, height: 8 }, look, `${id}-sample`),
  },
} satisfies Record<string, Sample>;

export function healthSample(health: Health): Sample {
  return { width: 12, draw: (look) => healthSvg(health, { x: 6, y: 8 }, look) };
}

export function successionSample(type: SuccessionType): Sample {
  return {
    width: 30,
    draw: (look) => {
      const ribbon = look.of("ribbon", { type });
      if (type === "revised") return tag("path", { ...ribbon, d: "M0,8H30", "stroke-width": 8 });
      const flow = flows[type];
      if (flow) return tag("path", { ...ribbon, d: flow });
      return tag("path", { ...ribbon, d: "M0,4H22V12H0Z" }) + terminalSvg(type, { x: 22, y: 8 }, look);
    },
  };
}
