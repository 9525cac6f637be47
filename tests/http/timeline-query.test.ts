import { describe, expect, it } from "vitest";
import { idsIn, timelineQuery, windowParam } from "~/http/timeline-query.server";
import { plainTimeline } from "~/services/timeline-query";

function asked(search: string): Request {
  return new Request(`http://localhost/plans/plan-next/timeline${search}`);
}

describe("the address of a timeline", () => {
  it("says what is opened, what it is narrowed to and what day it is compared with", () => {
    const search =
      "?open=goal-1,goal-2,goal-1&direction=d-1&unit=u-1&health=behind&period=p-1&q=%20人才%20&compare=2026-03-01";
    expect(timelineQuery(asked(search))).toEqual({
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

  it("opens thirty branches at most", () => {
    const ids = Array.from({ length: 40 }, (_, index) => `goal-${index}`);
    expect(timelineQuery(asked(`?open=${ids.join(",")}`)).open).toEqual(ids.slice(0, 30));
    expect(idsIn(ids.join(","), 3)).toHaveLength(3);
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
