import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchOf } from "~/domain/search-words";

const talent = { whole: "rencaifazhan", initials: "rcfz" };

describe("how well a name answers what was typed", () => {
  it("is best for the very name, then for its beginning, then for a part of it", () => {
    expect(matchOf("人才发展", "人才发展", talent)).toBe(4);
    expect(matchOf("人才", "人才发展", talent)).toBe(3);
    expect(matchOf("发展", "人才发展", talent)).toBe(2);
  });

  it("finds a Chinese name by its pinyin and by its initials", () => {
    expect(matchOf("rcfz", "人才发展", talent)).toBe(1);
    expect(matchOf("caifa", "人才发展", talent)).toBe(1);
    expect(matchOf("cf", "人才发展", talent)).toBe(1);
  });

  it("takes a single letter for no pinyin: it would find everything", () => {
    expect(matchOf("r", "人才发展", talent)).toBe(0);
  });

  it("overlooks case, spaces and full-width letters", () => {
    expect(matchOf("ａｎｎｕａｌ  Conference", "Annual conference", null)).toBe(4);
  });

  it("finds nothing by nothing, and nothing in no name", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(matchOf(" ", text, null)).toBe(0);
        expect(matchOf(text, "", null)).toBe(0);
      }),
    );
  });

  it("finds every name by any part of itself", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: "grapheme-ascii" }), fc.nat(), fc.nat(), (name, from, length) => {
        const part = name.slice(from % name.length, (from % name.length) + 1 + (length % name.length));
        fc.pre(part.trim() !== "");
        expect(matchOf(part, name, null)).toBeGreaterThan(0);
      }),
    );
  });
});
