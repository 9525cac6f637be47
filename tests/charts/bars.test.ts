import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { barBox, barDays } from "~/charts/bar-box";
import { calendarScale } from "~/charts/calendar-scale";
import { layoutDecade } from "~/charts/layout-decade";
import type { TimelineRow } from "~/charts/timeline-input";
import { anyDay } from "./arbitrary-decade";
import { aDecade, aRow, day, plainFormat } from "./decade-fixture";

const scale = calendarScale({
  startsOn: day("2021-01-01"),
  endsOn: day("2035-12-31"),
  hingeOn: day("2026-01-01"),
  left: 340,
  right: 1274,
  gutter: 88,
});

function barOf(facts: Partial<TimelineRow>) {
  const row = aRow(facts);
  const days = barDays(row);
  return days && barBox(row, days, scale, 100, 16);
}

function boxOf(row: TimelineRow) {
  return layoutDecade({ ...aDecade({ rows: [row] }), format: plainFormat }, { width: 1280 }).rows[0];
}

function undated(facts: Partial<TimelineRow>): TimelineRow {
  const { startsOn, endsOn, ...rest } = aRow();
  return { ...rest, ...facts };
}

describe("a bar", () => {
  it("stands where its dates are, as far as they lie on the axis", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        const [startsOn, endsOn] = one <= other ? [one, other] : [other, one];
        const bar = barOf({ startsOn, endsOn });
        const onAxis = endsOn >= scale.startsOn && startsOn <= scale.endsOn;
        expect(bar !== null).toBe(onAxis);
        if (!bar) return;
        expect(bar.x).toBeCloseTo(Math.min(Math.max(scale.startOf(startsOn), 340), 1270), 0);
        expect(bar.x + bar.width).toBeCloseTo(Math.max(bar.x + 4, Math.min(scale.endOf(endsOn), 1274)), 0);
        expect([bar.clippedStart, bar.clippedEnd]).toEqual([startsOn < scale.startsOn, endsOn > scale.endsOn]);
      }),
    );
  });

  it("runs straight across the hinge, its fill measured in days, not in pixels", () => {
    const bar = barOf({ startsOn: day("2025-01-01"), endsOn: day("2026-12-31"), progressBp: 5000, scheduledBp: 5100 });
    expect((bar?.x ?? 0) + (bar?.fill ?? 0)).toBeCloseTo(scale.hinge?.left ?? 0, 0);
    expect(bar?.notch).toBeGreaterThan(scale.hinge?.right ?? 0);
  });

  it("has its notch at today when progress is scheduled by calendar days", () => {
    const bar = barOf({
      startsOn: day("2026-01-01"),
      endsOn: day("2026-12-31"),
      scheduledBp: Math.round((327 / 365) * 10_000),
    });
    expect(bar?.notch).toBeCloseTo(scale.endOf(day("2026-11-23")), 0);
  });

  it("is never thinner than can be seen, be it one day long", () => {
    expect(barOf({ startsOn: day("2028-02-29"), endsOn: day("2028-02-29") })?.width).toBe(4);
  });

  it("reads reversed dates in order and says that they are doubtful", () => {
    const reversed = barOf({ startsOn: day("2030-12-31"), endsOn: day("2026-01-01") });
    expect(reversed).toEqual({ ...barOf({}), doubtful: true });
  });

  it("shows the one date that is known", () => {
    const bar = barDays(undated({ endsOn: day("2027-06-30") }));
    expect(bar).toEqual({ from: "2027-06-30", to: "2027-06-30", doubtful: true });
  });

  it("tells unmeasured from nothing done, and little measured from measured", () => {
    expect(boxOf(aRow({ progressBp: null }))?.label?.text).toBe("未计量");
    expect(boxOf(aRow({ progressBp: 0 }))?.label?.text).toBe("0%");
    expect(barOf({ measuredBp: 4999 })?.thin).toBe(true);
  });
});

describe("a row without a bar", () => {
  it("says that it has no dates", () => {
    expect(boxOf(undated({}))).toMatchObject({ bar: null, label: { text: "未定日期" } });
  });

  it("points to where it lies when that is beyond the axis", () => {
    const row = boxOf(aRow({ startsOn: day("2040-01-01"), endsOn: day("2041-12-31") }));
    expect(row).toMatchObject({ bar: null, edge: { side: "after" }, label: { text: "2040-01-01–2041-12-31" } });
  });
});

describe("a bar's figure", () => {
  it("stands on the fill when it fits there", () => {
    expect(boxOf(aRow({ progressBp: 8000 }))?.label?.ground).toBe("fill");
  });

  it("stands beside the bar when the fill is too short or hatched", () => {
    for (const facts of [{ progressBp: 100 }, { health: "stale", progressBp: 9000 }] as const) {
      const row = boxOf(aRow(facts));
      expect(row?.label?.ground).toBe("row");
      expect(row?.label?.x).toBeGreaterThan((row?.bar?.x ?? 0) + (row?.bar?.width ?? 0));
    }
  });

  it("stands on the empty part when the bar reaches the end of the axis", () => {
    const row = boxOf(aRow({ endsOn: day("2035-12-31"), progressBp: 100 }));
    expect(row?.label?.ground).toBe("row");
    expect(row?.label?.x).toBeLessThan((row?.bar?.x ?? 0) + (row?.bar?.width ?? 0));
  });

  it.each([
    ["before it", "2021-01-01", "2025-12-31", "stale"],
    ["before it, its fill out of view", "2021-01-01", "2025-12-31", "behind"],
    ["after it", "2026-01-01", "2035-12-31", "stale"],
  ] as const)("stays on its bar's side of the hinge: %s", (_, startsOn, endsOn, health) => {
    const window = { startsOn: day("2024-06-01"), endsOn: day("2029-05-31") };
    const row = aRow({ startsOn: day(startsOn), endsOn: day(endsOn), health, progressBp: 3400 });
    const input = { ...aDecade({ rows: [row] }), window, format: plainFormat };
    const { rows, hinge } = layoutDecade(input, { width: 1280 });
    const [{ bar, label } = {}] = rows;
    if (!bar || !label || !hinge) throw new Error("nothing is drawn");
    if (bar.x < hinge.left) expect(label.x + label.width).toBeLessThan(hinge.left);
    else expect(label.x).toBeGreaterThan(hinge.right);
  });

  it("takes a plate of its own where nothing else is free", () => {
    const row = boxOf(aRow({ health: "stale", startsOn: day("2021-01-01"), endsOn: day("2035-12-31") }));
    expect(row?.label?.ground).toBe("plate");
  });
});
