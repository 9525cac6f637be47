import { expect, it } from "vitest";
import { calendarDate } from "~/domain/calendar-date";
import { codeOf, directionOrdinalOf } from "~/domain/element-code";
import type { ElementFigures } from "~/domain/element-figures";
import { presetHealthRules } from "~/domain/health";
import { healthReasons } from "~/domain/health-reasons";

const start = calendarDate("2026-01-01");
const today = calendarDate("2026-07-01");

function reasonsOf(figures: Partial<ElementFigures>) {
  const whole: ElementFigures = {
    health: "watch",
    progressBp: 4000,
    scheduledBp: 5000,
    measuredBp: 10_000,
    oldestReportOn: calendarDate("2026-06-20"),
    stale: false,
    ...figures,
  };
  return healthReasons(whole, start, today, presetHealthRules);
}

const watched = { health: "watch", fromBp: 1000 };

it("what lies behind schedule says by how many points, and which rule that meets", () => {
  const behind = (gapBp: number, rule: object | null) => [{ code: "behind-schedule", gapBp, rule }];
  expect(reasonsOf({})).toEqual(behind(1000, watched));
  expect(reasonsOf({ progressBp: 4001, health: "on-track" })).toEqual(behind(999, null));
  expect(reasonsOf({ progressBp: 1999, health: "behind" })).toEqual(behind(3001, { health: "behind", fromBp: 3000 }));
});

it("what is exactly on schedule is ahead by nothing", () => {
  expect(reasonsOf({ progressBp: 5000 })).toEqual([{ code: "ahead-of-schedule", gapBp: 0 }]);
});

it("stale news names its day and the rule, before the gap", () => {
  const oldestReportOn = calendarDate("2026-04-30");
  expect(reasonsOf({ health: "stale", oldestReportOn, stale: true })).toEqual([
    { code: "no-news-since", on: oldestReportOn, days: 62, ruleDays: 45 },
    { code: "behind-schedule", gapBp: 1000, rule: watched },
  ]);
});

it("less than half measured is told even when the figures look well", () => {
  expect(reasonsOf({ progressBp: 9000, measuredBp: 4999 })).toEqual([
    { code: "ahead-of-schedule", gapBp: 4000 },
    { code: "partly-measured", measuredBp: 4999, ruleBp: 5000 },
  ]);
});

it("unmeasured is not zero: no gap is computed from it", () => {
  expect(reasonsOf({ progressBp: null, measuredBp: 0 })).toEqual([{ code: "unmeasured" }]);
});

it.each([
  ["cancelled", { code: "cancelled" }],
  ["done", { code: "all-done" }],
  ["not-started", { code: "starts-on", on: start }],
] as const)("what is %s needs no other reason", (health, reason) => {
  expect(reasonsOf({ health })).toEqual([reason]);
});

it("a code is the direction's ordinal and the ranks below it", () => {
  const directions = [{ id: "talent" }, { id: "academic" }];
  expect(codeOf(directionOrdinalOf(directions, "academic"), [3, 1])).toBe("2.3.1");
});

it("goals outside every direction come after the last one; a plan without directions counts its goals alone", () => {
  expect(codeOf(directionOrdinalOf([{ id: "talent" }], null), [1])).toBe("2.1");
  expect(codeOf(directionOrdinalOf([], null), [4, 2])).toBe("4.2");
});
