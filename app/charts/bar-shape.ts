import type { BarBox } from "./decade-layout";
import { round } from "./round";

/** A bar's outline and the part its progress fills, as paths: round at its own ends, square where the axis cuts it off. */
export function barShape(bar: BarBox): { readonly outline: string; readonly fill: string | null } {
  const [start, end] = barCorners(bar);
  if (bar.fill === 0) return { outline: roundedBox(bar, bar.width, start, end), fill: null };
  // A full bar is round at its end too; short fills keep within the curve of the bar's start.
  const remaining = bar.width - bar.fill;
  const fillEnd = Math.max(0, end - remaining);
  return {
    outline: roundedBox(bar, bar.width, start, end),
    fill: roundedBox(bar, bar.fill, Math.min(start, bar.fill), Math.min(fillEnd, bar.fill)),
  };
}

/** Radius in px of a bar's corners at its start and its end; 0 where it is cut off. */
export function barCorners(bar: Pick<BarBox, "width" | "height" | "clippedStart" | "clippedEnd">): [number, number] {
  const radius = Math.min(bar.height / 2.6, 5, bar.width / 2);
  return [bar.clippedStart ? 0 : radius, bar.clippedEnd ? 0 : radius];
}

function roundedBox(at: { x: number; y: number; height: number }, width: number, start: number, end: number): string {
  const curve = (r: number, x: number, y: number) =>
    r === 0 ? "" : `a${round(r)},${round(r)},0,0,1,${round(x)},${round(y)}`;
  return [
    `M${round(at.x + start)},${round(at.y)}H${round(at.x + width - end)}`,
    curve(end, end, end),
    `V${round(at.y + at.height - end)}`,
    curve(end, -end, end),
    `H${round(at.x + start)}`,
    curve(start, -start, -start),
    `V${round(at.y + start)}`,
    curve(start, start, -start),
    "Z",
  ].join("");
}
