import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AxisView,
  type AxisWindow,
  axisWidth,
  canZoom,
  panBy,
  scaleOf,
  spanOf,
  viewOf,
  wholeAxis,
  zoomAbout,
} from "~/charts/axis-view";
import type { CalendarScale } from "~/charts/calendar-scale";
import { dateOfDay, dayNumber } from "~/charts/day-number";
import { day } from "./decade-fixture";

const axis: AxisWindow = {
  startsOn: day("2021-01-01"),
  endsOn: day("2035-12-31"),
  hingeOn: day("2026-01-01"),
  left: 340,
  right: 1274,
  gutter: 88,
};

const anyFactor = fc.double({ min: 0.2, max: 5, noNaN: true });
const anyX = fc.integer({ min: axis.left, max: axis.right });
const anyDay = fc.integer({ min: dayNumber(axis.startsOn), max: dayNumber(axis.endsOn) });

/** A view as people get to it: zooming and panning from the whole. */
const anyView: fc.Arbitrary<AxisView> = fc
  .array(fc.record({ factor: anyFactor, x: anyX, px: fc.integer({ min: -900, max: 900 }) }), { maxLength: 6 })
  .map((steps) =>
    steps.reduce((view, { factor, x, px }) => panBy(axis, zoomAbout(axis, view, x, factor), px), wholeAxis(axis)),
  );

/** Whether an end of the axis holds the view, so that it can't follow the pointer. */
function held(view: AxisView): boolean {
  return view.offset <= 0.001 || view.offset >= axisWidth(axis, view.pxPerDay) - (axis.right - axis.left) - 0.001;
}

/** How much of the hinge lies left of x (0–1); null where x isn't in it: there the pointer is on a day. */
function shareOfHinge({ hinge }: CalendarScale, x: number): number | null {
  if (!hinge || x < hinge.left - 1e-6 || x > hinge.right + 1e-6) return null;
  return (x - hinge.left) / (hinge.right - hinge.left);
}

describe("the view of an axis", () => {
  it("keeps the date under the pointer when it zooms, or its place in the hinge", () => {
    fc.assert(
      fc.property(anyView, anyX, anyFactor, (view, x, factor) => {
        const [before, after] = [scaleOf(axis, view), zoomAbout(axis, view, x, factor)];
        if (held(after)) return;
        const [was, is] = [shareOfHinge(before, x), shareOfHinge(scaleOf(axis, after), x)];
        if (was === null) expect(scaleOf(axis, after).dateAt(x)).toBe(before.dateAt(x));
        else expect(is).toBeCloseTo(was, 6);
      }),
      { numRuns: 500 },
    );
  });

  it("keeps the last day of a period under the pointer at the very edge of the hinge", () => {
    const edge = scaleOf(axis, wholeAxis(axis)).hinge?.left ?? 0;
    const closer = scaleOf(axis, zoomAbout(axis, wholeAxis(axis), edge, 3));
    expect(closer.hinge?.left).toBeCloseTo(edge, 6);
  });

  it("never leaves the axis, however it is zoomed and panned", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const scale = scaleOf(axis, view);
        expect(scale.at(dayNumber(axis.startsOn), "after")).toBeLessThanOrEqual(axis.left + 1e-6);
        expect(scale.at(dayNumber(axis.endsOn) + 1, "before")).toBeGreaterThanOrEqual(axis.right - 1e-6);
      }),
    );
  });

  it("shows the days it was asked for, at the edges of the view", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 40, max: 4000 }), (from, length) => {
        const to = Math.min(from + length, dayNumber(axis.endsOn));
        if (to - from < 40) return;
        const wanted = { startsOn: dateOfDay(from), endsOn: dateOfDay(to) };
        expect(spanOf(axis, viewOf(axis, wanted))).toEqual(wanted);
      }),
    );
  });

  it("finds the view again from the days it shows", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const again = viewOf(axis, spanOf(axis, view));
        expect(again.pxPerDay / view.pxPerDay).toBeGreaterThan(0.9);
        expect(again.pxPerDay / view.pxPerDay).toBeLessThan(1.1);
      }),
    );
  });

  it("opens the hinge to its full width when all is in view, and narrows it to a line up close", () => {
    const whole = scaleOf(axis, wholeAxis(axis)).hinge;
    expect(Math.round((whole?.right ?? 0) - (whole?.left ?? 0))).toBe(88);
    const close = scaleOf(axis, viewOf(axis, { startsOn: day("2025-12-01"), endsOn: day("2026-01-31") })).hinge;
    expect(Math.round((close?.right ?? 0) - (close?.left ?? 0))).toBe(3);
  });

  it("zooms from the whole decade to a month, and no further", () => {
    expect(canZoom(axis, wholeAxis(axis))).toEqual({ closer: true, wider: false });
    const month = viewOf(axis, { startsOn: day("2027-03-01"), endsOn: day("2027-03-31") });
    expect(spanOf(axis, month)).toEqual({ startsOn: "2027-03-01", endsOn: "2027-03-31" });
    expect(canZoom(axis, zoomAbout(axis, month, 800, 100))).toEqual({ closer: false, wider: true });
  });
});
