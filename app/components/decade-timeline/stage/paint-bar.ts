import { barCorners } from "~/charts/bar-shape";
import type { BarBox, RowBox } from "~/charts/decade-layout";
import type { Health } from "~/domain/health";
import type { Pen } from "./pen";

/** A bar with its fill, notch and strike; what it looked like before below it, what is forecast behind it. */
export function paintBar(pen: Pen, row: RowBox): void {
  const { context, palette } = pen;
  if (row.tail) paintTail(pen, row.tail);
  if (row.ghost) {
    context.globalAlpha = 0.4;
    context.fillStyle = palette.ink;
    context.fillRect(row.ghost.x, row.ghost.y, row.ghost.width, row.ghost.height);
    context.globalAlpha = 1;
  }
  if (!row.bar) return;
  const { bar, health } = row;
  outline(context, bar, bar.width);
  context.fillStyle = health === "stale" ? palette.hatch : palette.surface;
  context.fill();
  context.lineWidth = 1.25;
  context.strokeStyle = palette.health[health];
  context.globalAlpha = health === "not-started" ? 0.55 : 1;
  const dashed = bar.thin || bar.doubtful;
  if (dashed) context.setLineDash([4, 3]);
  context.stroke();
  if (dashed) context.setLineDash([]);
  if (bar.fill > 0) {
    outline(context, bar, bar.fill);
    context.globalAlpha = fillStrength[health] ?? 1;
    context.fillStyle = palette.health[health];
    context.fill();
  }
  context.globalAlpha = 1;
  if (health === "cancelled") {
    context.fillStyle = palette.soft;
    context.fillRect(bar.x, bar.y + bar.height / 2 - 0.5, bar.width, 1);
  }
  if (bar.notch !== null) {
    context.fillStyle = palette.ink;
    context.fillRect(bar.notch - 0.9, bar.y - 3, 1.75, bar.height + 6);
  }
}

const fillStrength: Partial<Record<Health, number>> = { stale: 0.45, cancelled: 0.3 };

// Round at its own ends, square where the view cuts it off.
function outline(context: CanvasRenderingContext2D, bar: BarBox, width: number): void {
  const [start, end] = barCorners(bar);
  const left = Math.min(start, width);
  const right = Math.max(0, end - (bar.width - width));
  context.beginPath();
  context.roundRect(bar.x, bar.y, width, bar.height, [left, right, right, left]);
}

function paintTail({ context, palette }: Pen, tail: { x: number; y: number; width: number; height: number }): void {
  const fading = context.createLinearGradient(tail.x, 0, tail.x + tail.width, 0);
  fading.addColorStop(0, palette.soft);
  fading.addColorStop(1, "transparent");
  context.globalAlpha = 0.5;
  context.fillStyle = fading;
  context.fillRect(tail.x, tail.y, tail.width, tail.height);
  context.globalAlpha = 1;
}
