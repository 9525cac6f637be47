import { expect, it } from "vitest";
import { middleOf, moved, movedTo, yearsAround, zoomed } from "~/domain/axis-window";
import { calendarDate } from "~/domain/calendar-date";
import { daysBetween } from "~/domain/calendar-days";

const axis = { startsOn: calendarDate("2021-01-01"), endsOn: calendarDate("2035-12-31") };
const year = { startsOn: calendarDate("2026-01-01"), endsOn: calendarDate("2026-12-31") };

it("years around a day begin with a month and hold the day", () => {
  const view = yearsAround(axis, calendarDate("2026-11-24"), 5);
  expect(view).toEqual({ startsOn: "2024-05-01", endsOn: "2029-04-30" });
});

it("years at the end of the axis stay within it, as long as ever", () => {
  expect(yearsAround(axis, calendarDate("2021-02-01"), 1)).toEqual({ startsOn: "2021-01-01", endsOn: "2021-12-31" });
  const last = yearsAround(axis, calendarDate("2035-12-31"), 10);
  expect(last?.endsOn).toBe("2035-12-31");
  expect(last && daysBetween(last.startsOn, last.endsOn) + 1).toBe(3653);
});

it("more years than the axis has are all of it", () => {
  expect(yearsAround(axis, calendarDate("2026-01-01"), 15)).toBeNull();
});

it("a view moves by half of itself, up to the end of the axis and no further", () => {
  expect(moved(axis, year, "earlier")).toEqual({ startsOn: "2025-07-02", endsOn: "2026-07-01" });
  expect(moved(axis, year, "later")?.startsOn).toBe("2026-07-03");
  const last = { startsOn: calendarDate("2035-01-01"), endsOn: calendarDate("2035-12-31") };
  expect(moved(axis, last, "later")).toBeNull();
  expect(moved(axis, axis, "earlier")).toBeNull();
});

it("a view moved to a day has it in its middle", () => {
  const view = movedTo(axis, year, calendarDate("2030-06-15"));
  expect(view && middleOf(view)).toBe("2030-06-15");
});

it("a closer view has the same middle, a wider one is all of the axis at most", () => {
  const closer = zoomed(axis, year, 2);
  expect(closer && middleOf(closer)).toBe(middleOf(year));
  expect(closer && daysBetween(closer.startsOn, closer.endsOn) + 1).toBe(183);
  expect(zoomed(axis, year, 1 / 100)).toEqual(axis);
});

it("a view comes no closer than a month, and all of the axis goes no wider", () => {
  const month = { startsOn: calendarDate("2026-06-01"), endsOn: calendarDate("2026-06-30") };
  expect(zoomed(axis, month, 2)).toBeNull();
  expect(zoomed(axis, axis, 1 / 2)).toBeNull();
});
