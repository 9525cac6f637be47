import { describe, expect, it } from "vitest";
import { idsIn, timelineQuery, windowParam } from "~/http/timeline-query.server";
import { folded, plainTimeline } from "~/services/timeline-query";

function asked(search: string): Request {
  return new Request(`http://localhost/plans/plan-next/timeline${search}`);
}

describe("the address of a timeline", () => {
  it("says what is opened, what it is narrowed to and what day it is compared with", () => {
    const search =
      "?open=goal-1,goal-2,goal-1&direction=d-1&unit=u-1&health=behind&period=p-1&q=%20人才%20&compare=2026-03-01";
    expect(timelineQuery(asked(search))).toEqual({
      ...folded,
      open: ["goal-1", "goal-2"],
      filters: { directionId: "d-1", unitId: "u-1", health: "behind", periodId: "p-1", words: "人才" },
      compare: "2026-03-01",
    });
  });

  it.each([
    "",
    "?open=../x,%00&direction=%27&unit=A B&health=ill&period=<p>&q=%00&compare=2025-02-30",
    "?open=&direction=&unit=&health=&period=&q=&compare=",
    `?open=${"长".repeat(100)}&direction=${"a".repeat(65)}`,
  ])("nonsense asks for nothing: %s", (search) => {
    expect(timelineQuery(asked(search))).toEqual(plainTimeline);
  });

  it("opens a hundred branches at most, the ones opened last, and says how many it left out", () => {
    const ids = Array.from({ length: 140 }, (_, index) => `goal-${index}`);
    const query = timelineQuery(asked(`?open=${ids.join(",")}`));
    expect(query.open).toEqual(ids.slice(40));
    expect(query.leftOut).toBe(40);
    expect(timelineQuery(asked(`?open=${ids.slice(0, 100).join(",")}`))).toMatchObject({ leftOut: 0 });
    expect(idsIn(ids.join(","), 3)).toHaveLength(3);
  });

  it("says which branches are folded and how much of a stretch is there", () => {
    const query = timelineQuery(asked("?closed=d-1,d-2,%00&shown=goal-1~250,plan-next~58,x,y~,~9"));
    expect(query.closed).toEqual(["d-1", "d-2"]);
    expect(query.shown).toEqual(
      new Map([
        ["plan-next", 58],
        ["goal-1", 250],
      ]),
    );
    expect(query.leftOut).toBe(0);
  });

  it("keeps what is shown at length within bounds, the latest first, and says how many stretches it cut", () => {
    const query = timelineQuery(asked("?shown=a~1000,b~1000,c~1000,d~1000,e~999999"));
    expect([...query.shown.keys()]).toEqual(["d", "c", "b"]);
    expect(query.leftOut).toBe(2);
  });

  it("puts a part of the axis in view, both days included", () => {
    expect(windowParam(asked("?from=2026-01-01&to=2026-12-31"))).toEqual({
      startsOn: "2026-01-01",
      endsOn: "2026-12-31",
    });
  });

  it.each(["", "?from=2026-01-01", "?from=2026-12-31&to=2026-01-01", "?from=x&to=y", "?from=2026-02-30&to=2027-01-01"])(
    "puts all of it in view for %j",
    (search) => {
      expect(windowParam(asked(search))).toBeNull();
    },
  );
});
