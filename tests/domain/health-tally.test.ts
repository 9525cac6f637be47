import { describe, expect, it } from "vitest";
import { plusTallies, tallyOf, totalOf, worstOf } from "~/domain/health-tally";

describe("a tally by health", () => {
  it("adds counters of the same health and leaves out what no one stands at", () => {
    const counts = [
      { health: "behind", n: 1 },
      { health: "behind", n: 2 },
      { health: "done", n: 4 },
    ] as const;
    expect(tallyOf(counts)).toEqual({ behind: 3, done: 4 });
    expect(totalOf(tallyOf(counts))).toBe(7);
  });

  it("of several parts is their sum", () => {
    expect(plusTallies([{ watch: 1 }, {}, { watch: 2, stale: 1 }])).toEqual({ watch: 3, stale: 1 });
  });

  it("names the health that asks most for attention", () => {
    expect(worstOf({ done: 8, stale: 1, "on-track": 3 })).toBe("stale");
    expect(worstOf({ done: 8, watch: 1, behind: 1 })).toBe("behind");
  });

  it("of nothing is not started", () => {
    expect(worstOf({})).toBe("not-started");
  });
});
