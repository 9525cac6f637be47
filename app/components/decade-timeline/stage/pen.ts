import type { Box, PlacedText } from "~/charts/decade-layout";
import type { Palette } from "./palette";

/** A canvas and the colours to draw with. */
export interface Pen {
  readonly context: CanvasRenderingContext2D;
  readonly palette: Palette;
}

/** Weights a text may have. */
export type Weight = 400 | 600 | 700;

const aligned = { start: "left", middle: "center", end: "right" } as const;

/** Writes a text where the geometry has placed it. */
export function write({ context, palette }: Pen, text: PlacedText, colour: string, weight: Weight = 400): void {
  setFont(context, `${weight} ${text.size}px ${palette.family}`);
  if (context.fillStyle !== colour) context.fillStyle = colour;
  const align = aligned[text.anchor];
  if (context.textAlign !== align) context.textAlign = align;
  context.fillText(text.text, text.x, text.y);
}

/** Writes a text that crosses bars and ribbons: a rim of the ground keeps it clear of them. */
export function writeRimmed(pen: Pen, text: PlacedText, colour: string, weight: Weight = 400): void {
  const { context, palette } = pen;
  setFont(context, `${weight} ${text.size}px ${palette.family}`);
  context.textAlign = aligned[text.anchor];
  context.lineJoin = "round";
  context.lineWidth = 4;
  context.strokeStyle = palette.surface;
  context.strokeText(text.text, text.x, text.y);
  write(pen, text, colour, weight);
}

const fonts = new WeakMap<CanvasRenderingContext2D, string>();

/** Parsing a font costs more than writing with it: set only where it changes. */
export function setFont(context: CanvasRenderingContext2D, font: string): void {
  if (fonts.get(context) === font) return;
  context.font = font;
  fonts.set(context, font);
}

/** For a canvas that was resized: it has forgotten its font. */
export function forgetFont(context: CanvasRenderingContext2D): void {
  fonts.delete(context);
}

/** Paints what stands inside a box and nothing beyond; the font and all else is then as it was before. */
export function paintWithin({ context }: Pen, { x, y, width, height }: Box, paint: () => void): void {
  const font = fonts.get(context);
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  paint();
  context.restore();
  if (font === undefined) fonts.delete(context);
  else fonts.set(context, font);
}
