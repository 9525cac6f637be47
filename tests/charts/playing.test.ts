import { describe, expect, it } from "vitest";
import { asKnown, playedDays, playedIds } from "~/components/decade-timeline/playing";
import { bothPlans } from "./both-plans";
import { day, plainFormat } from "./decade-fixture";

describe("the film of a timeline", () => {
  it("stops at the end of every month, and at last today", () => {
    const days = playedDays({ startsOn: day("2025-11-05"), today: day("2026-03-10") });
    expect(days).toEqual(["2025-11-30", "2025-12-31", "2026-01-31", "2026-02-28", "2026-03-10"]);
  });

  it("has one picture where the axis begins this month", () => {
    expect(playedDays({ startsOn: day("2026-03-01"), today: day("2026-03-31") })).toEqual(["2026-03-31"]);
  });

  it("asks for elements alone, two hundred at most", () => {
    const { rows } = bothPlans();
    expect(playedIds({ rows })).not.toContain("d1");
    expect(playedIds({ rows })).toContain("2.2.1");
    expect(
      playedIds({ rows: Array.from({ length: 900 }, () => rows[1] ?? rows[0]).flatMap((row) => row ?? []) }),
    ).toHaveLength(200);
  });

  it("shows what was known that day, empties what wasn't there yet, and ties only what was", () => {
    const input = { ...bothPlans(), format: plainFormat };
    const known = {
      ...{ id: "2.1", startsOn: day("2022-01-01"), endsOn: day("2024-12-31"), health: "watch" as const },
      ...{ progressBp: 3100, scheduledBp: 4000, measuredBp: 9000 },
    };
    const film = asKnown(input, { day: day("2023-06-30"), rows: [known] }, plainFormat);
    expect(film.today).toBe("2023-06-30");
    expect(film.rows.find(({ id }) => id === "2.1")).toMatchObject(known);
    const absent = film.rows.find(({ id }) => id === "2.2");
    expect(absent).toMatchObject({ progressBp: null, health: "not-started" });
    expect(absent).not.toHaveProperty("startsOn");
    expect(film.successions).toEqual([]);
    expect(film.rows.map(({ id }) => id)).toEqual(input.rows.map(({ id }) => id));
  });
});
