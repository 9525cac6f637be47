import type { TimelineBand, TimelineFormat, TimelineRow } from "~/charts/timeline-input";
import type { DecadeTimelineInput } from "~/components/decade-timeline/decade-timeline-input";
import type { CalendarDate } from "~/domain/calendar-date";

/** A date written in a test, unchecked, so that the charts can be tested without the validating schema. */
export function day(text: string): CalendarDate {
  return text as CalendarDate;
}

/** A goal of the later plan period unless a test says otherwise. */
export function aRow(facts: Partial<TimelineRow> = {}): TimelineRow {
  return {
    id: "a",
    depth: 1,
    kind: "goal",
    title: "目标",
    health: "on-track",
    startsOn: day("2026-01-01"),
    endsOn: day("2030-12-31"),
    progressBp: 2000,
    measuredBp: 10_000,
    ...facts,
  };
}

export const plainFormat: TimelineFormat = {
  tick: (unit, on) => (unit === "year" ? [on.slice(0, 4), on.slice(2, 4)] : [on.slice(0, 7)]),
  progress: (bp) => (bp === null ? "未计量" : `${Math.floor(bp / 100)}%`),
  today: ["今天 2026年11月23日", "今天"],
  hinge: ["承", "启"],
  undated: "未定日期",
  outside: (from, to) => `${from}–${to}`,
};

/** Both plans on one axis, without rows. */
export function aDecade(facts: Partial<DecadeTimelineInput> = {}): DecadeTimelineInput {
  return {
    today: day("2026-11-23"),
    startsOn: day("2021-01-01"),
    endsOn: day("2035-12-31"),
    hingeOn: day("2026-01-01"),
    bands: [
      [
        aBand(["十四五 2021–2025", "十四五"], "2021-01-01", "2025-12-31"),
        aBand(["十五五 2026–2030", "十五五"], "2026-01-01", "2030-12-31"),
        aBand(["十六五 2031–2035", "十六五"], "2031-01-01", "2035-12-31"),
      ],
      [aBand(["第二届理事会"], "2021-01-01", "2025-12-31"), aBand(["第三届理事会"], "2026-01-01", "2030-12-31")],
      [
        aBand(["第一阶段 夯基", "夯基"], "2026-01-01", "2027-12-31"),
        aBand(["第二阶段 提升", "提升"], "2028-01-01", "2030-12-31"),
        aBand(["第三阶段 跨越", "跨越"], "2031-01-01", "2035-12-31"),
      ],
    ],
    rows: [],
    successions: [],
    dependencies: [],
    ...facts,
  };
}

export function aBand(labels: string[], from: string, to: string): TimelineBand {
  return { labels, startsOn: day(from), endsOn: day(to) };
}
