import type { BarLabel, DecadeLayout, RowBox } from "~/charts/decade-layout";
import { isHeavy, isQuiet } from "~/charts/row-frames";
import type { Health } from "~/domain/health";
import { healthSigns } from "../svg/health-signs";
import { paintBar } from "./paint-bar";
import { paintHingeGround } from "./paint-header";
import { paintLinks, paintRibbons } from "./paint-ties";
import { type Pen, paintWithin, write, writeRimmed } from "./pen";

/** The rows in view with all that ties them. */
export function paintRows(pen: Pen, layout: DecadeLayout): void {
  const { top } = layout.field;
  const box = { x: 0, y: top, width: layout.width, height: layout.height - top };
  pen.context.clearRect(box.x, box.y, box.width, box.height);
  paintWithin(pen, box, () => {
    paintGround(pen, layout);
    for (const row of layout.rows) paintBar(pen, row);
    paintToday(pen, layout);
    for (const row of layout.rows) paintMarks(pen, row);
    paintTexts(pen, layout);
  });
}

/** What the bars stand on: ticks, lines below directions, and between the titles and the right edge the hinge with its ties. */
function paintGround(pen: Pen, layout: DecadeLayout): void {
  const { context, palette } = pen;
  const { field, hinge } = layout;
  context.fillStyle = palette.line;
  for (const { x } of layout.ticks) {
    if (x > field.left && (!hinge || x < hinge.left - 1 || x > hinge.right + 1))
      context.fillRect(x, field.top, 1, field.bottom - field.top);
  }
  for (const { kind, y, height } of layout.rows) {
    if (kind === "direction") context.fillRect(0, y + height - 1, layout.width, 1);
  }
  const width = field.right - field.left + 2;
  paintWithin(pen, { x: field.left - 1, y: field.top, width, height: layout.height - field.top }, () => {
    paintHingeGround(pen, layout, field.top, field.bottom);
    paintRibbons(pen, layout);
    paintLinks(pen, layout);
  });
}

function paintToday({ context, palette }: Pen, { field, today }: DecadeLayout): void {
  if (!today) return;
  context.strokeStyle = palette.accent;
  context.lineWidth = 1.25;
  context.setLineDash([2, 2]);
  context.beginPath();
  context.moveTo(today.x, field.top);
  context.lineTo(today.x, field.bottom);
  context.stroke();
  context.setLineDash([]);
}

const filled: ReadonlySet<Health> = new Set(["on-track", "watch", "behind"]);
const strokes: Partial<Record<Health, number>> = { done: 2.25, stale: 1.1 };
const paths = new Map<Health, Path2D>();

function pathOf(health: Health): Path2D {
  const known = paths.get(health) ?? new Path2D(healthSigns[health]);
  paths.set(health, known);
  return known;
}

function paintMarks({ context, palette }: Pen, row: RowBox): void {
  if (row.mark && !row.absent) {
    context.translate(row.mark.x, row.mark.y);
    if (filled.has(row.health)) {
      context.fillStyle = palette.health[row.health];
      context.fill(pathOf(row.health));
    } else {
      context.strokeStyle = palette.health[row.health];
      context.lineWidth = strokes[row.health] ?? 1.5;
      context.stroke(pathOf(row.health));
    }
    context.translate(-row.mark.x, -row.mark.y);
  }
  if (row.toggle) paintToggle(context, palette.soft, row.toggle);
  if (row.edge) {
    const point = row.edge.side === "before" ? 7 : -7;
    triangle(context, palette.soft, row.edge.x, row.edge.y, row.edge.x + point, row.edge.y - 4.5, 0, 9);
  }
  for (const { x, y } of row.milestones) {
    context.beginPath();
    context.moveTo(x, y - 5.5);
    context.lineTo(x + 5.5, y);
    context.lineTo(x, y + 5.5);
    context.lineTo(x - 5.5, y);
    context.closePath();
    context.fillStyle = palette.ink;
    context.fill();
    context.lineWidth = 1.25;
    context.strokeStyle = palette.surface;
    context.stroke();
  }
}

function paintToggle(
  context: CanvasRenderingContext2D,
  colour: string,
  { x, y, open }: { x: number; y: number; open: boolean },
) {
  if (open) triangle(context, colour, x, y + 3, x - 4, y - 2.5, 8, 0);
  else triangle(context, colour, x + 3, y, x - 2.5, y - 4, 0, 8);
}

function triangle(
  context: CanvasRenderingContext2D,
  colour: string,
  tipX: number,
  tipY: number,
  x: number,
  y: number,
  dx: number,
  dy: number,
): void {
  context.beginPath();
  context.moveTo(tipX, tipY);
  context.lineTo(x, y);
  context.lineTo(x + dx, y + dy);
  context.closePath();
  context.fillStyle = colour;
  context.fill();
}

const kinds = ["direction", "goal", "measure", "task", "more"] as const;

// Beside the axis nothing crosses the titles; above their bars they cross years, ribbons and today. One font after the other, as
// setting one costs as much as a short text.
function paintTexts(pen: Pen, { mode, rows }: DecadeLayout): void {
  const put = mode === "narrow" ? writeRimmed : write;
  for (const kind of kinds) for (const row of rows) if (row.kind === kind) paintTitle(pen, row, put);
  for (const row of rows) if (row.label) paintLabel(pen, row.label, row.health, put);
}

function paintTitle(pen: Pen, row: RowBox, put: typeof write): void {
  const { context, palette } = pen;
  const heading = row.kind === "direction" ? 600 : 400;
  const quiet = isQuiet(row);
  if (row.code) put(pen, row.code, palette.soft, heading);
  for (const line of row.title) {
    put(pen, line, quiet ? palette.soft : palette.ink, isHeavy(row) ? 600 : 400);
    if (row.health === "cancelled") context.fillRect(line.x, line.y - line.size * 0.34, line.width, 1);
  }
  if (row.note) put(pen, row.note, palette.soft);
}

function paintLabel(pen: Pen, label: BarLabel, health: Health, put: typeof write): void {
  const { context, palette } = pen;
  if (label.ground === "plate") {
    context.fillStyle = palette.surface;
    context.fillRect(label.x - 3, label.y - label.size, label.width + 6, label.size * 1.3);
  }
  const onFill = label.ground === "fill";
  put(pen, label, onFill ? palette.onFill[health] : palette.soft, onFill ? 600 : 400);
}
