import type { BarDays } from "./bar-box";
import { barBox, barDays, edgeMark } from "./bar-box";
import { labelAt, placeBarLabel } from "./bar-label";
import { ghostBox, tailBox } from "./bar-shadows";
import type { CalendarScale } from "./calendar-scale";
import type { BarBox, BarLabel, Box, EdgeMark, MilestoneMark, RowBox } from "./decade-layout";
import { freeGap, type Stretch } from "./free-gap";
import type { Metrics } from "./metrics";
import { milestoneMarks, milestoneReach } from "./milestone-marks";
import { round } from "./round";
import type { RowFrame } from "./row-frames";
import { textWidth } from "./text-width";
import type { TimelineFormat } from "./timeline-input";

/** What all rows share. `tied` names the stretches that ribbons and links take at each row's bar. */
export type RowSurroundings = {
  readonly scale: CalendarScale;
  readonly metrics: Metrics;
  readonly format: TimelineFormat;
  readonly width: number;
  readonly todayX: number | null;
  readonly tied: (id: string, bar: BarBox) => readonly Stretch[];
};

const clearance = 4;

export function rowBox(frame: RowFrame, around: RowSurroundings): RowBox {
  const { row, midY } = frame;
  const days = barDays(row);
  const bar = days && barBox(row, days, around.scale, midY, around.metrics.rows[row.kind].bar);
  const edge = days && edgeMark(days, around.scale, midY);
  const milestones = milestoneMarks(row.milestones ?? [], around.scale, midY);
  const tail = row.tail ? tailBox(row.tail, around.scale, midY, around.metrics.rows[row.kind].bar) : null;
  return {
    id: row.id,
    kind: row.kind,
    health: row.health,
    ...(row.matched !== undefined && { matched: row.matched }),
    ...(row.absent !== undefined && { absent: true as const }),
    y: frame.y,
    height: frame.height,
    midY,
    mark: frame.mark,
    code: frame.code,
    title: frame.title,
    note: frame.note,
    bar,
    ghost: row.ghost ? ghostBox(row.ghost, around.scale, midY, around.metrics.rows[row.kind].bar) : null,
    tail,
    toggle: null,
    edge,
    label: rowLabel(frame, { days, bar, edge, milestones, tail }, around),
    milestones,
  };
}

/** The row with what opens and closes its branch, left of its mark; as it is where that branch is null. */
export function withToggle(box: RowBox, open: boolean | null): RowBox {
  const { mark } = box;
  return mark && open !== null ? { ...box, toggle: { x: round(mark.x - 15), y: mark.y, open } } : box;
}

/** The figure a row carries; null for rows that have none. */
function figureOf(row: RowFrame["row"], days: BarDays | null, format: TimelineFormat): string | null {
  if (row.kind === "more") return null;
  if (row.absent !== undefined) return row.absent === "" ? null : row.absent;
  if (days) return format.progress(row.progressBp);
  return row.kind === "direction" ? null : format.undated;
}

/** Room in px a row's figure takes at the right of a title that stands above its bar; 0 beside the axis. */
export function figureRoom(row: RowFrame["row"], metrics: Metrics, format: TimelineFormat): number {
  const figure = metrics.mode === "narrow" ? figureOf(row, barDays(row), format) : null;
  return figure === null ? 0 : textWidth(figure, metrics.labelText) + 8;
}

type Drawn = {
  days: BarDays | null;
  bar: BarBox | null;
  edge: EdgeMark | null;
  milestones: readonly MilestoneMark[];
  tail: Box | null;
};

function rowLabel(frame: RowFrame, drawn: Drawn, around: RowSurroundings): BarLabel | null {
  const { scale, metrics, format } = around;
  const figure = figureOf(frame.row, drawn.days, format);
  if (figure === null) return null;
  const size = metrics.labelText;
  if (metrics.mode === "narrow") return atRightOfTitle(figure, frame, around);

  const marks = drawn.milestones.map(
    ({ x }): Stretch => [x - milestoneReach - clearance, x + milestoneReach + clearance],
  );
  const today: Stretch[] = around.todayX === null ? [] : [[around.todayX - clearance, around.todayX + clearance]];
  const hinge: Stretch[] = scale.hinge ? [[scale.hinge.left - clearance, scale.hinge.right + clearance]] : [];
  const bounds: Stretch = [scale.left + 2, scale.right - 2];
  const onRow = [...marks, ...today, ...hinge];
  if (drawn.bar) {
    const notch: Stretch[] =
      drawn.bar.notch === null ? [] : [[drawn.bar.notch - clearance, drawn.bar.notch + clearance]];
    return placeBarLabel(figure, frame.row, drawn.bar, {
      size,
      midY: frame.midY,
      bounds: besideHinge(drawn.bar, bounds, hinge[0]),
      onBar: [...marks, ...today, ...notch],
      onRow: [...onRow, ...around.tied(frame.row.id, drawn.bar), ...tailOf(drawn)],
    });
  }
  const text = drawn.edge && drawn.days ? format.outside(drawn.days.from, drawn.days.to) : figure;
  const width = textWidth(text, size);
  const wanted = drawn.edge?.side === "after" ? bounds[1] - width - 12 : bounds[0] + (drawn.edge ? 12 : 4);
  const inner: Stretch = [bounds[0] + (drawn.edge ? 12 : 0), bounds[1] - (drawn.edge ? 12 : 0)];
  const x = freeGap(width, wanted, inner, onRow);
  return x === null ? null : labelAt(text, x, width, { size, midY: frame.midY }, "row");
}

// Beyond the hinge a figure would be read as something of the other period.
function besideHinge({ x, width }: BarBox, [left, right]: Stretch, hinge: Stretch | undefined): Stretch {
  if (!hinge) return [left, right];
  const [before, after] = hinge;
  if (x + width <= before + clearance + 1) return [left, before];
  return x >= after - clearance - 1 ? [after, right] : [left, right];
}

function tailOf({ tail }: Drawn): Stretch[] {
  return tail ? [[tail.x - clearance, tail.x + tail.width + clearance]] : [];
}

function atRightOfTitle(figure: string, frame: RowFrame, around: RowSurroundings): BarLabel {
  const size = around.metrics.labelText;
  const y = frame.title[0]?.y ?? round((frame.mark?.y ?? frame.y) + size * 0.36);
  const width = round(textWidth(figure, size));
  return {
    text: figure,
    x: around.width - around.metrics.margin,
    y,
    anchor: "end",
    size,
    width,
    ground: "row",
  };
}
