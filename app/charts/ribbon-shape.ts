import { round } from "./round";

/** One end of a ribbon: where the bar ends, where the gutter begins, the height of the ribbon's middle, its thickness. */
export type RibbonEnd = {
  readonly barX: number;
  readonly hingeX: number;
  readonly y: number;
  readonly thickness: number;
};

/**
 * A band of even thickness from one bar's end over the gutter to another's start: level along the rows, one smooth bend
 * at `turnX` in the gutter.
 */
export function ribbonOutline(from: RibbonEnd, to: RibbonEnd, turnX: number): string {
  const rise = to.y - from.y;
  const slope = Math.abs(rise) / (Math.hypot(rise, to.hingeX - from.hingeX) || 1);
  // Both edges bend about the same point; shifting them sideways keeps the band's thickness where it runs steep. Three
  // quarters of a control point's shift reach the middle of a cubic curve.
  const shift = ((from.thickness + to.thickness) / 4 / 0.75) * slope * Math.sign(rise);
  const upper = {
    from: from.y - from.thickness / 2,
    to: to.y - to.thickness / 2,
    turn: turnX + shift,
  };
  const lower = {
    from: from.y + from.thickness / 2,
    to: to.y + to.thickness / 2,
    turn: turnX - shift,
  };
  return [
    `M${round(from.barX)},${round(upper.from)}H${round(from.hingeX)}`,
    curve(upper.turn, upper.from, upper.to, to.hingeX),
    `H${round(to.barX)}V${round(lower.to)}H${round(to.hingeX)}`,
    curve(lower.turn, lower.to, lower.from, from.hingeX),
    `H${round(from.barX)}Z`,
  ].join("");
}

export function ribbonCentre(from: RibbonEnd, to: RibbonEnd, turnX: number): string {
  const start = `M${round(from.barX)},${round(from.y)}H${round(from.hingeX)}`;
  return `${start}${curve(turnX, from.y, to.y, to.hingeX)}H${round(to.barX)}`;
}

function curve(turnX: number, fromY: number, toY: number, x: number): string {
  return `C${round(turnX)},${round(fromY)},${round(turnX)},${round(toY)},${round(x)},${round(toY)}`;
}
