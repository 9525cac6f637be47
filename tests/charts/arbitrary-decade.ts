import fc from "fast-check";
import type { TimelineRow } from "~/charts/timeline-input";
import type { DecadeTimelineInput } from "~/components/decade-timeline/decade-timeline-input";
import { aDecade, aRow, day } from "./decade-fixture";

const healths = ["cancelled", "done", "not-started", "stale", "behind", "watch", "on-track"] as const;
const kinds = ["direction", "goal", "measure", "task", "more"] as const;

/** Any day around the axis, and now and then far outside it. */
export const anyDay = fc
  .oneof(
    { weight: 5, arbitrary: fc.integer({ min: 2020, max: 2036 }) },
    { weight: 1, arbitrary: fc.integer({ min: 1901, max: 2199 }) },
  )
  .chain((year) => fc.tuple(fc.constant(year), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })))
  .map(([year, month, date]) => day(`${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`));

const anyTitle = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.constantFrom(
    "基层骨干规范化培训 1,200 人次",
    "مؤشر الأداء السنوي",
    "👨‍👩‍👧‍👦🇨🇳👍🏽 emoji",
    "长".repeat(2000),
    "W".repeat(2000),
    "",
  ),
);

const share = fc.integer({ min: 0, max: 10_000 });

const anyRow: fc.Arbitrary<Partial<TimelineRow>> = fc.record(
  {
    kind: fc.constantFrom(...kinds),
    depth: fc.integer({ min: 0, max: 12 }),
    title: anyTitle,
    code: fc.constantFrom("1", "2.3.1", "十二"),
    health: fc.constantFrom(...healths),
    startsOn: anyDay,
    endsOn: anyDay,
    progressBp: fc.option(share),
    scheduledBp: fc.option(share),
    measuredBp: share,
    milestones: fc.array(fc.record({ title: anyTitle, dueOn: anyDay }), { maxLength: 4 }),
    note: fc.constantFrom("秘书处办公室", "示例"),
  },
  { requiredKeys: [] },
);

const successionTypes = ["carried-over", "revised", "split", "merged", "achieved", "discontinued"] as const;

/** A timeline of rows as people and imports make them, tied at random. */
export const anyDecade: fc.Arbitrary<DecadeTimelineInput> = fc
  .tuple(fc.array(anyRow, { maxLength: 12 }), anyDay)
  .chain(([facts, today]) => {
    const rows = facts.map((one, index) => {
      const given = Object.entries(one).filter(([, value]) => value !== undefined);
      const { startsOn, endsOn, ...undated } = aRow({ id: `r${index}` });
      return { ...undated, ...Object.fromEntries(given) } satisfies TimelineRow;
    });
    const id = fc.integer({ min: 0, max: 12 }).map((index) => `r${index}`);
    return fc.record({
      rows: fc.constant(rows),
      today: fc.constant(today),
      successions: fc.array(
        fc.record({ fromId: id, toId: fc.option(id), type: fc.constantFrom(...successionTypes), shareBp: share }),
        { maxLength: 6 },
      ),
      dependencies: fc.array(fc.record({ fromId: id, toId: id }), { maxLength: 6 }),
    });
  })
  .map((facts) => aDecade(facts));

export const anyWidth = fc.constantFrom(100, 320, 366, 639, 640, 900, 1280, 2560);
