import { expect, it } from "vitest";
import { matchingPath } from "~/components/matching-path";

it("a count leads to what it counts, in one direction or all, on the day that is looked at", () => {
  expect(matchingPath("plan-a", { health: "behind" }, null)).toBe("/plans/plan-a/timeline?health=behind");
  const ofDirection = { health: "stale", directionId: "direction-b" } as const;
  expect(matchingPath("plan-a", ofDirection, "2026-02-01")).toBe(
    "/plans/plan-a/timeline?direction=direction-b&health=stale&asOf=2026-02-01",
  );
});
