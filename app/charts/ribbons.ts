import type { Ribbon } from "./decade-layout";
import { ribbonLanes } from "./ribbon-lanes";
import { type RibbonEnd, ribbonCentre, ribbonOutline } from "./ribbon-shape";
import { stackedAt } from "./ribbon-stacks";
import { round } from "./round";
import type { TimelineSuccession } from "./timeline-input";

/** Where a row's ribbons may be tied: its height and its bar, if it has one on the axis. */
export type Anchor = {
  readonly y: number;
  readonly bar: { readonly x: number; readonly width: number } | null;
};

type Hinge = { readonly left: number; readonly right: number };

/**
 * A ribbon for every succession whose predecessor is a visible row: as thick as its share (`full` px for the whole), stacked at
 * both ends, ending in the gutter where the goal ends. Successions to rows that aren't shown have no ribbon.
 */
export function ribbons(
  successions: readonly TimelineSuccession[],
  anchors: ReadonlyMap<string, Anchor>,
  hinge: Hinge,
  full: number,
): Ribbon[] {
  const shown = successions.filter(({ fromId, toId }) => anchors.has(fromId) && (toId === null || anchors.has(toId)));
  const yOf = (id: string | null) => (id === null ? null : (anchors.get(id)?.y ?? null));
  const leaving = stackedAt(
    shown,
    (one) => one.fromId,
    (one) => yOf(one.toId) ?? Number.NEGATIVE_INFINITY,
    full,
  );
  const arriving = stackedAt(
    shown,
    (one) => one.toId,
    (one) => yOf(one.fromId) ?? 0,
    full,
  );
  const flows = shown.map((one, index) => {
    const fromY = (yOf(one.fromId) ?? 0) + (leaving[index]?.offset ?? 0);
    return {
      fromY,
      toY: one.toId === null ? fromY : (yOf(one.toId) ?? 0) + (arriving[index]?.offset ?? 0),
    };
  });
  const lanes = ribbonLanes(flows);
  return shown.map((one, index) => {
    const { fromY, toY } = flows[index] ?? { fromY: 0, toY: 0 };
    const thicknessFrom = leaving[index]?.thickness ?? 0;
    const thicknessTo = one.toId === null ? thicknessFrom : (arriving[index]?.thickness ?? 0);
    const endX = hinge.left + (hinge.right - hinge.left) * 0.24;
    const source = anchors.get(one.fromId)?.bar;
    const target = one.toId === null ? null : anchors.get(one.toId)?.bar;
    const from: RibbonEnd = {
      barX: source ? Math.min(source.x + source.width, hinge.left) : hinge.left,
      hingeX: hinge.left,
      y: fromY,
      thickness: thicknessFrom,
    };
    const hingeX = one.toId === null ? endX : hinge.right;
    const to: RibbonEnd = {
      barX: Math.max(target?.x ?? hingeX, hingeX),
      hingeX,
      y: toY,
      thickness: thicknessTo,
    };
    const turnX = from.hingeX + (hingeX - from.hingeX) * (lanes[index] ?? 0.5);
    return {
      fromId: one.fromId,
      toId: one.toId,
      type: one.type,
      thicknessFrom,
      thicknessTo,
      outline: ribbonOutline(from, to, turnX),
      centre: ribbonCentre(from, to, turnX),
      terminal: one.toId === null ? { x: round(endX), y: round(toY) } : null,
    };
  });
}
