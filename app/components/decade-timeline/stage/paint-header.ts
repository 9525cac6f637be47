import type { BandBox, DecadeLayout } from "~/charts/decade-layout";
import { type Pen, setFont, write } from "./pen";

/** Plan periods, terms, phases, ticks, the hinge's words and today's chip: the strip above the rows. */
export function paintHeader(pen: Pen, layout: DecadeLayout): void {
  const { context, palette } = pen;
  const { field, hinge, today } = layout;
  context.clearRect(0, 0, layout.width, field.top);
  if (hinge) paintHingeGround(pen, layout, 0, field.top);
  for (const band of layout.bands) paintBand(pen, band);
  for (const { label } of layout.ticks) if (label) write(pen, label, palette.soft);
  for (const word of hinge?.words ?? []) {
    setFont(context, `700 ${word.size}px ${palette.brush}`);
    context.fillStyle = palette.accent;
    context.textAlign = "center";
    context.fillText(word.text, word.x, word.y);
  }
  if (!today) return;
  context.fillStyle = palette.accent;
  context.beginPath();
  context.roundRect(today.chip.x, today.chip.y, today.chip.width, today.chip.height, today.chip.height / 2);
  context.fill();
  write(pen, today.label, palette.paper, 600);
}

function paintBand(pen: Pen, band: BandBox): void {
  const { context, palette } = pen;
  const leads = band.line === 0;
  const tinted = leads && band.current;
  context.globalAlpha = tinted ? 0.14 : leads ? 0.85 : 0.45;
  context.fillStyle = tinted ? palette.accent : palette.line;
  context.beginPath();
  context.roundRect(band.x, band.y, band.width, band.height, 3);
  context.fill();
  context.globalAlpha = 1;
  if (band.label)
    write(pen, band.label, tinted ? palette.accent : band.current ? palette.ink : palette.soft, leads ? 600 : 400);
}

/** The faint ground of the hinge and its two lines. */
export function paintHingeGround({ context, palette }: Pen, layout: DecadeLayout, top: number, bottom: number): void {
  if (!layout.hinge) return;
  const { field } = layout;
  const [left, right] = [Math.max(layout.hinge.left, field.left), Math.min(layout.hinge.right, field.right)];
  if (right <= left) return;
  context.globalAlpha = 0.04;
  context.fillStyle = palette.accent;
  context.fillRect(left, top, right - left, bottom - top);
  context.globalAlpha = 1;
  for (const x of [layout.hinge.left, layout.hinge.right]) {
    if (x >= field.left && x <= field.right) context.fillRect(x - 0.6, top, 1.25, bottom - top);
  }
}
