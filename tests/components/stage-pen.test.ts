import { describe, expect, it } from "vitest";
import type { PlacedText } from "~/charts/decade-layout";
import type { Palette } from "~/components/decade-timeline/stage/palette";
import { type Pen, paintWithin, write } from "~/components/decade-timeline/stage/pen";

/** A canvas that notes which font every text was written in, and keeps its font where it was saved. */
function aCanvas() {
  const written: string[] = [];
  const saved: string[] = [];
  const context = {
    font: "10px sans-serif",
    save: () => saved.push(context.font),
    restore: () => {
      context.font = saved.pop() ?? context.font;
    },
    beginPath: () => undefined,
    rect: () => undefined,
    clip: () => undefined,
    fillText: (text: string) => written.push(`${text} in ${context.font}`),
  };
  const pen = { context, palette: { family: "serif" } as Palette } as unknown as Pen;
  return { pen, written };
}

const box = { x: 0, y: 0, width: 10, height: 10 };

function text(words: string, size: number): PlacedText {
  return { text: words, x: 0, y: 0, anchor: "start", size, width: 10 };
}

describe("the pen of the stage", () => {
  it("writes every text in its own font, inside a box and after it", () => {
    const { pen, written } = aCanvas();
    for (let turn = 0; turn < 2; turn++) {
      paintWithin(pen, box, () => write(pen, text("row", 12), "black"));
      write(pen, text("header", 12), "black");
    }
    const [row, header] = ["row in 400 12px serif", "header in 400 12px serif"];
    expect(written).toEqual([row, header, row, header]);
  });

  it("knows the font it had before a box", () => {
    const { pen, written } = aCanvas();
    write(pen, text("before", 14), "black");
    paintWithin(pen, box, () => write(pen, text("inside", 12), "black"));
    write(pen, text("after", 14), "black");
    expect(written.at(-1)).toBe("after in 400 14px serif");
  });
});
