import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AskKnown, knownDays, questionsOf } from "~/components/decade-timeline/known-days";
import { type KnownRow, mostKnown } from "~/components/timeline-known";
import { calendarDate } from "~/domain/calendar-date";

const may = calendarDate("2026-05-31");

function aKnownRow(id: string): KnownRow {
  const dates = { startsOn: calendarDate("2026-01-01"), endsOn: calendarDate("2030-12-31") };
  return { id, ...dates, progressBp: 100, scheduledBp: 200, measuredBp: 10_000, health: "on-track" };
}

/** A server that answers like ours: for the first so many ids of a question, and without those that weren't there. */
function aServer(isThere: (id: string) => boolean = () => true) {
  const asked: string[][] = [];
  const ask: AskKnown = async (ids) => {
    asked.push([...ids]);
    return ids.slice(0, mostKnown).filter(isThere).map(aKnownRow);
  };
  return { ask, asked };
}

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,63}$/), { maxLength: 900 });

describe("questions about past days", () => {
  it("name every id once, in order, and never more than is answered", () => {
    fc.assert(
      fc.property(ids, (wanted) => {
        const questions = questionsOf(wanted);
        expect(questions.flat()).toEqual(wanted);
        for (const question of questions) {
          expect(question.length).toBeLessThanOrEqual(mostKnown);
          expect(question.join(",").length).toBeLessThanOrEqual(6000);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("know every row of a thousand, those that weren't there as such", async () => {
    const { ask, asked } = aServer((id) => id !== "goal-777");
    const days = knownDays(ask);
    const wanted = Array.from({ length: 1000 }, (_, index) => `goal-${index}`);
    expect(await days.ask(may, wanted)).toBe(true);
    const rows = days.of(may);
    expect(wanted.filter((id) => !rows.get(id))).toEqual(["goal-777"]);
    expect(rows.get("goal-777")).toBeNull();
    expect(rows.get("goal-1000")).toBeUndefined();
    expect(asked.length).toBeGreaterThan(3);
  });

  it("are put once, also for rows that were opened meanwhile", async () => {
    const { ask, asked } = aServer();
    const days = knownDays(ask);
    await Promise.all([days.ask(may, ["a", "b"]), days.ask(may, ["a", "b", "c"])]);
    await days.ask(may, ["a", "b", "c"]);
    expect(asked).toEqual([["a", "b"], ["c"]]);
  });

  it("that no answer comes to leave rows unknown, and are put again", async () => {
    let online = false;
    const days = knownDays(async (wanted) => (online ? wanted.map(aKnownRow) : null));
    expect(await days.ask(may, ["a"])).toBe(false);
    expect(days.of(may).has("a")).toBe(false);
    online = true;
    expect(await days.ask(may, ["a"])).toBe(true);
  });
});
