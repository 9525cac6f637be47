import { describe, expect, it } from "vitest";
import { layoutDecade } from "~/charts/layout-decade";
import { asKnown, playedDays, playedIds } from "~/components/decade-timeline/playing";
import { svgOfDecade } from "~/components/decade-timeline/svg/svg-of-decade";
import { bothPlans } from "./both-plans";
import { aRow, day, plainFormat } from "./decade-fixture";

describe("the film of a timeline", () => {
  it("stops at the end of every month, and at last today", () => {
    const days = playedDays({ startsOn: day("2025-11-05"), today: day("2026-03-10") });
    expect(days).toEqual(["2025-11-30", "2025-12-31", "2026-01-31", "2026-02-28", "2026-03-10"]);
  });

  it("has one picture where the axis begins this month", () => {
    expect(playedDays({ startsOn: day("2026-03-01"), today: day("2026-03-31") })).toEqual(["2026-03-31"]);
  });

  it("asks for elements alone, and for every one of them", () => {
    const { rows } = bothPlans();
    expect(playedIds({ rows })).not.toContain("d1");
    expect(playedIds({ rows })).toContain("2.2.1");
    const many = Array.from({ length: 900 }, (_, index) => aRow({ id: `goal-${index}` }));
    expect(playedIds({ rows: many })).toHaveLength(900);
  });

  const input = { ...bothPlans(), format: plainFormat };
  const known = {
    ...{ id: "2.1", startsOn: day("2022-01-01"), endsOn: day("2024-12-31"), health: "watch" as const },
    ...{ progressBp: 3100, scheduledBp: 4000, measuredBp: 9000 },
  };
  const words = { notYet: "当时尚未列入", unread: "当时情况尚未读取" };
  const answered = new Map([
    ["2.1", known],
    ["2.2", null],
  ]);
  const film = asKnown(input, { day: day("2023-06-30"), rows: answered }, plainFormat, words);

  it("shows what was known that day, empties what wasn't there yet, and ties only what was", () => {
    expect(film.today).toBe("2023-06-30");
    expect(film.rows.find(({ id }) => id === "2.1")).toMatchObject(known);
    const absent = film.rows.find(({ id }) => id === "2.2");
    expect(absent).toMatchObject({ progressBp: null, absent: "当时尚未列入" });
    expect(absent).not.toHaveProperty("startsOn");
    expect([film.successions, film.dependencies]).toEqual([[], []]);
    expect(film.rows.map(({ id }) => id)).toEqual(input.rows.map(({ id }) => id));
  });

  it("calls nothing absent that no answer has come for, and tells no health of it or of a direction", () => {
    expect(film.rows.find(({ id }) => id === "2.2.1")).toMatchObject({ absent: "当时情况尚未读取" });
    expect(film.rows.find(({ id }) => id === "d1")).toMatchObject({ absent: "" });
    const { rows } = layoutDecade(film, { width: 1280 });
    const labels = new Map(rows.map(({ id, label }) => [id, label?.text]));
    expect([labels.get("2.2"), labels.get("2.2.1"), labels.get("d1")]).toEqual([
      "当时尚未列入",
      "当时情况尚未读取",
      undefined,
    ]);
    const svg = svgOfDecade(layoutDecade(film, { width: 1280 }), { label: "", id: "film", row: () => ({ words: "" }) });
    expect(svg.match(/decade-mark/g)).toHaveLength(1);
  });
});
