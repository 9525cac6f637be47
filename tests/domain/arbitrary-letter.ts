import fc from "fast-check";
import { type CalendarDate, calendarDate } from "~/domain/calendar-date";
import { addDays } from "~/domain/calendar-days";
import { ElementId, MilestoneId, PlanId, UnitId, WorkPointId } from "~/domain/ids";
import type { LetterContent } from "~/domain/letter-content";

const words = fc.record({ zh: fc.string({ unit: "binary", maxLength: 30 }), en: fc.string({ maxLength: 30 }) });
const part = fc.constantFrom("lead" as const, "cooperating" as const);
const day: fc.Arbitrary<CalendarDate> = fc
  .integer({ min: 0, max: 3650 })
  .map((days) => addDays(calendarDate("2021-01-01"), days));
const id = fc.stringMatching(/^[a-z][a-z0-9]{0,11}$/);
const work = { title: words, part, suspended: fc.boolean() };
const quantity = fc.nat({ max: 1_000_000_000 });

function many<T extends { readonly id: string }>(entry: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.uniqueArray(entry, { maxLength: 4, selector: (one) => one.id });
}

const elementId = id.map((text) => ElementId.parse(`element-${text}`));
const task = { id: elementId, ...work, goal: words, endsOn: day };

/** A letter of any content, each entry of a list once. */
export const aLetter: fc.Arbitrary<LetterContent> = fc.record({
  form: fc.constant(1 as const),
  association: words,
  unitId: fc.constant(UnitId.parse("unit-academic")),
  unit: words,
  year: fc.integer({ min: 2000, max: 2100 }),
  version: fc.integer({ min: 1, max: 9 }),
  plans: many(fc.record({ id: id.map((text) => PlanId.parse(text)), title: words })),
  workPoints: many(
    fc.record({
      id: id.map((text) => WorkPointId.parse(text)),
      title: words,
      direction: fc.option(words),
      part,
    }),
  ),
  goals: many(fc.record({ id: elementId, ...work, startsOn: day, endsOn: day })),
  due: many(fc.record(task)),
  running: many(fc.record({ ...task, scheduledBp: fc.integer({ min: 0, max: 10_000 }) })),
  targets: many(
    fc.record({
      id: elementId,
      ...work,
      quantityUnit: fc.string({ maxLength: 5 }),
      inYear: quantity,
      byYearEnd: quantity,
      planned: quantity,
    }),
  ),
  milestones: many(
    fc.record({
      id: id.map((text) => MilestoneId.parse(text)),
      title: words,
      taskId: elementId,
      task: words,
      part,
      dueOn: day,
    }),
  ),
  assessment: words,
});
