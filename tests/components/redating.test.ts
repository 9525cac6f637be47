import { expect, it } from "vitest";
import { aRow, day } from "#tests/charts/decade-fixture";
import { whyNotRedated } from "~/components/decade-timeline/redating";

const free = { isPast: false, refusal: null };

it("a row that may be re-dated has nothing against it", () => {
  expect(whyNotRedated(aRow({ revision: 3 }), free)).toBeNull();
});

it("a row that isn't re-dated says why", () => {
  expect(whyNotRedated(aRow({ kind: "direction" }), free)).toBe("dateless");
  expect(whyNotRedated(aRow({ kind: "more" }), free)).toBe("dateless");
  expect(whyNotRedated(aRow(), free)).toBe("not-allowed");
  expect(whyNotRedated(aRow({ revision: 3 }), { ...free, refusal: "elsewhere" })).toBe("elsewhere");
  expect(whyNotRedated(aRow({ revision: 3 }), { ...free, isPast: true })).toBe("past");
  const reversed = { startsOn: day("2030-01-01"), endsOn: day("2026-01-01") };
  expect(whyNotRedated(aRow({ revision: 3, ...reversed }), free)).toBe("undated");
});
