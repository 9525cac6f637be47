import { describe, expect, it } from "vitest";
import { outlineQuery } from "~/routes/plans.$planId.outline/outline-query.server";

const asked = (search: string) => outlineQuery(new Request(`http://localhost/plans/p/outline${search}`));

describe("what an outline's address asks to be open", () => {
  it("is what was opened last, where it is too much", () => {
    const ids = Array.from({ length: 40 }, (_, n) => `goal-${n}`);
    const { open } = asked(`?open=${ids.join(",")}`);
    expect(open).toEqual(ids.slice(-30));
  });

  it("waits for the end of a search, which opens only what was opened in it", () => {
    expect(asked("?open=a,b&below=c&q=x").open).toEqual(["c"]);
    expect(asked("?open=a,b&below=c&health=stale").open).toEqual(["c"]);
    expect(asked("?open=a,b&below=c&phase=p").open).toEqual(["a", "b"]);
    expect(asked("?open=a,b&below=c").open).toEqual(["a", "b"]);
  });
});
