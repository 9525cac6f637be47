import { boldWidth, textWidth } from "~/charts/text-width";
import type { LegendGroup } from "./legend-group";
import type { Look } from "./look";
import { decoration, tag } from "./markup";
import type { Sample } from "./samples";
import { textSvg } from "./text";

const size = 12;
const lineHeight = 22;
const gap = 14;
const sampleGap = 5;

type Piece = {
  readonly text: string;
  readonly sample: Sample | null;
  readonly heading: boolean;
  readonly width: number;
};

export type DrawnLegend = { readonly markup: string; readonly height: number };

/** The legend as lines of signs and words, broken at `width` px; a group begins a line of its own where it must break. */
export function legendSvg(groups: readonly LegendGroup[], width: number, look: Look, id: string): DrawnLegend {
  let [x, line, markup] = [0, 0, ""];
  for (const group of groups) {
    const pieces = piecesOf(group);
    const whole = pieces.reduce((sum, piece) => sum + piece.width + gap, gap);
    if (x > 0 && x + whole > width) [x, line] = [0, line + 1];
    for (const piece of pieces) {
      if (x > 0 && x + piece.width > width) [x, line] = [0, line + 1];
      markup += drawPiece(piece, x, line * lineHeight, look, id);
      x += piece.width + gap;
    }
    x += gap;
  }
  return { markup: tag("g", decoration, markup), height: (line + 1) * lineHeight };
}

function piecesOf({ label, entries, note }: LegendGroup): Piece[] {
  const words = (text: string, heading: boolean): Piece => {
    return { text, sample: null, heading, width: textWidth(text, size) * (heading ? boldWidth : 1) };
  };
  const signs = entries.map(({ label: text, sample }): Piece => {
    return { text, sample, heading: false, width: sample.width + sampleGap + textWidth(text, size) };
  });
  return [words(label, true), ...signs, ...(note ? [words(note, false)] : [])];
}

function drawPiece({ text, sample, heading, width }: Piece, x: number, y: number, look: Look, id: string): string {
  const at = sample ? x + sample.width + sampleGap : x;
  const placed = { text, x: Math.round(at), y: y + 12.5, anchor: "start", size, width } as const;
  const part = heading ? look.of("title", { kind: "direction" }) : look.of("note");
  const drawn = sample ? tag("g", { transform: `translate(${Math.round(x)},${y})` }, sample.draw(look, id)) : "";
  return drawn + textSvg(placed, part);
}
