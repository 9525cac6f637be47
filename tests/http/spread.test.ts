import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadOf } from "~/http/spread";

const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe("how long an open page waits for news", () => {
  it("is told at once where it is the only one", () => {
    fc.assert(fc.property(chance, (at) => spreadOf(1, at) === 0));
  });

  it("waits less than a second among a score of others", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 20 }), chance, (pages, at) => spreadOf(pages, at) < 1_000));
  });

  it("waits no longer than half a minute however many are open", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 100_000 }), chance, (pages, at) => spreadOf(pages, at) < 30_000));
  });

  it("comes at some twenty pages a second where hundreds are open", () => {
    const pages = 400;
    const waits = Array.from({ length: pages }, (_, place) => spreadOf(pages, place / pages));
    const within = (from: number) => waits.filter((wait) => wait >= from && wait < from + 1_000).length;
    expect(Math.max(...[0, 5_000, 12_000].map(within))).toBeLessThanOrEqual(21);
  });
});
