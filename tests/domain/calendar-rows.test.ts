import fc from "fast-check";
import { expect, it } from "vitest";
import { CalendarCommand } from "~/domain/calendar-commands";
import { calendarDate } from "~/domain/calendar-date";
import { addDays } from "~/domain/calendar-days";
import type { Moment } from "~/domain/command";
import { type CalendarState, decideCalendar } from "~/domain/decide-calendar";
import { BodyId, CommandId } from "~/domain/ids";
import type { Period } from "~/domain/rows";

const commandId = CommandId.parse("command-0001");
const moment: Moment = { commandId, today: calendarDate("2026-03-01"), recordedAt: 1 };
const council = BodyId.parse("body-council");

function aPeriod(id: string, nameZh: string, startsOn: string, endsOn: string): Period {
  return { id, nameZh, nameEn: "", startsOn: calendarDate(startsOn), endsOn: calendarDate(endsOn) };
}

const fourteenth = aPeriod("period-14", "十四五", "2021-01-01", "2025-12-31");
const fifteenth = aPeriod("period-15", "十五五", "2026-01-01", "2030-12-31");
const sixteenth = aPeriod("period-16", "十六五", "2031-01-01", "2035-12-31");

const state: CalendarState = {
  bodies: [
    { id: council, kind: "council", nameZh: "理事会", nameEn: "Council", sortKey: "a0" },
    { id: BodyId.parse("body-idle"), kind: "other", nameZh: "顾问组", nameEn: "", sortKey: "a1" },
  ],
  terms: [{ ...aPeriod("term-3", "第三届", "2026-01-01", "2030-12-31"), bodyId: council }],
  periods: [fourteenth, fifteenth, sixteenth],
  resolutions: [{ bodyId: council, adoptedOn: calendarDate("2026-02-01") }],
  plans: [{ startsOn: calendarDate("2026-01-01"), endsOn: calendarDate("2030-12-31") }],
  askedBodies: new Set(),
};

function decide(fields: Record<string, unknown>) {
  return decideCalendar(state, CalendarCommand.parse({ commandId, ...fields }), moment);
}
function overlaps(field: string, nameZh: string) {
  return { ok: false, problem: { code: "dates-overlap", field, nameZh, nameEn: "" } };
}

it("periods that share a day are refused, by the day that lies in another; those that meet are not", () => {
  const add = (startsOn: string, endsOn: string) => decide({ intent: "add-period", nameZh: "新", startsOn, endsOn });
  expect(add("2035-12-31", "2040-12-31")).toEqual(overlaps("startsOn", "十六五"));
  expect(add("2016-01-01", "2021-01-01")).toEqual(overlaps("endsOn", "十四五"));
  expect(add("2036-01-01", "2040-12-31").ok).toBe(true);
  expect(add("2040-01-01", "2036-01-01")).toEqual({ ok: false, problem: { code: "dates-reversed", field: "endsOn" } });
});

it("two spans are taken together exactly where they share no day", () => {
  const day = fc.integer({ min: 0, max: 60 }).map((n) => addDays(calendarDate("2040-01-01"), n));
  const span = fc.tuple(day, day).map(([x, y]) => (x < y ? ([x, y] as const) : ([y, x] as const)));
  fc.assert(
    fc.property(span, span, ([from, to], [startsOn, endsOn]) => {
      const beside = { ...state, periods: [aPeriod("one", "一", from, to)] };
      const command = CalendarCommand.parse({ commandId, intent: "add-period", nameZh: "二", startsOn, endsOn });
      expect(decideCalendar(beside, command, moment).ok).toBe(endsOn < from || to < startsOn);
    }),
  );
});

it("terms of one body don't overlap; another body's may", () => {
  const term = { intent: "add-term", nameZh: "新届", startsOn: "2030-01-01", endsOn: "2034-12-31" };
  expect(decide({ ...term, bodyId: council })).toEqual(overlaps("startsOn", "第三届"));
  expect(decide({ ...term, bodyId: "body-idle" }).ok).toBe(true);
  const unknown = { ok: false, problem: { code: "not-found", entity: "body", field: "bodyId" } };
  expect(decide({ ...term, bodyId: "body-of-nobody" })).toEqual(unknown);
});

it("what something leans on is neither removed nor moved from under it", () => {
  const inUse = (entity: string) => ({ ok: false, problem: { code: "in-use", entity } });
  expect(decide({ intent: "remove-body", bodyId: council })).toEqual(inUse("body"));
  expect(decide({ intent: "remove-body", bodyId: "body-idle" }).ok).toBe(true);
  expect(decide({ intent: "remove-term", termId: "term-3" })).toEqual(inUse("term"));
  const term = { intent: "edit-term", termId: "term-3", nameZh: "第三届", startsOn: "2026-02-01" };
  expect(decide({ ...term, endsOn: "2029-12-31" }).ok).toBe(true);
  expect(decide({ ...term, startsOn: "2026-02-02", endsOn: "2029-12-31" })).toEqual(inUse("term"));
  expect(decide({ intent: "remove-period", periodId: "period-15" })).toEqual(inUse("period"));
  expect(decide({ intent: "remove-period", periodId: "period-16" }).ok).toBe(true);
  const period = { intent: "edit-period", periodId: "period-15", nameZh: "十五五", startsOn: "2026-01-01" };
  expect(decide({ ...period, endsOn: "2029-12-31" })).toEqual({ ok: true, value: [expect.anything()] });
  expect(decide({ ...period, startsOn: "2026-01-02", endsOn: "2029-12-31" })).toEqual(inUse("period"));
});

it("a name tells one from another", () => {
  const taken = { ok: false, problem: { code: "name-taken", field: "nameZh" } };
  expect(decide({ intent: "add-body", kind: "other", nameZh: "理事会" })).toEqual(taken);
  const period = { intent: "edit-period", periodId: "period-16", nameZh: "十五五" };
  expect(decide({ ...period, startsOn: "2031-01-01", endsOn: "2035-12-31" })).toEqual(taken);
});
