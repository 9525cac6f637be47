import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { graphemes, oneLine } from "~/charts/graphemes";
import { boldGrowth, fitsIn, textWidth } from "~/charts/text-width";
import { wrapText } from "~/charts/wrap-text";

describe("text", () => {
  it("takes one em for a Chinese character and less for a Latin one", () => {
    expect(textWidth("规划", 14)).toBe(28);
    expect(textWidth("plan", 14)).toBeLessThan(34);
  });

  it("keeps families, flags and skin tones whole", () => {
    expect([...graphemes("👨‍👩‍👧‍👦🇨🇳🇫🇷👍🏽é")]).toEqual(["👨‍👩‍👧‍👦", "🇨🇳", "🇫🇷", "👍🏽", "é"]);
  });

  it("has a character for everything that a reader counts, in the scripts that are read without looking at what attaches", () => {
    const [from, to] = [" ~", "\u00a0\u02ff"];
    const ranges = [from, to, "\u2010\u2027", "\u3001\u3029", "\u3041\u3096", "\u4e00\u9fff", "\uff01\uff60"];
    const character = fc
      .constantFrom(...ranges)
      .chain((range) => fc.integer({ min: range.charCodeAt(0), max: range.charCodeAt(1) }))
      .filter((unit) => unit !== 0xad)
      .map((unit) => String.fromCharCode(unit));
    const counted = new Intl.Segmenter("zh", { granularity: "grapheme" });
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 30 }), (text) => {
        expect([...graphemes(text)]).toEqual(Array.from(counted.segment(text), ({ segment }) => segment));
      }),
    );
  });

  it("breaks Chinese anywhere but before closing punctuation", () => {
    expect(wrapText("建立规划年度评估，定期公布", 10, 80, 3)).toEqual(["建立规划年度评", "估，定期公布"]);
  });

  it("breaks English between words, and only a word too long within", () => {
    expect(wrapText("Talent development", 10, 70, 2)).toEqual(["Talent", "development"]);
    expect(wrapText("x".repeat(30), 10, 100, 3).length).toBeGreaterThan(1);
  });

  it("ends in an ellipsis where lines run out", () => {
    expect(wrapText("长".repeat(2000), 10, 50, 2)).toEqual(["长长长长长", "长长长长…"]);
  });

  it("fits where it is no wider than its room", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), fc.integer({ min: 0, max: 400 }), (text, room) => {
        expect(fitsIn(text, 12, room)).toBe(textWidth(text, 1) <= room / 12);
      }),
    );
  });

  it("never exceeds its room or its lines, and loses nothing that fits", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), fc.integer({ min: 60, max: 400 }), (text, room) => {
        const lines = wrapText(text, 12, room, 2);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(room + 12 * 1.35);
        if (textWidth(oneLine(text), 12) <= room) expect(lines.join("")).toBe(oneLine(text));
      }),
    );
  });

  it("sets a title of two thousand characters on one line without line breaks or control characters", () => {
    expect(oneLine("规划\r\n\t实施\u0000")).toBe("规划 实施");
  });
});

it("a title in semi-bold grows by its letters; Chinese is as wide as ever", () => {
  expect(boldGrowth("规划实施与评估")).toBe(1);
  expect(boldGrowth("Carrying out and evaluating the plan")).toBeGreaterThan(1.1);
  expect(boldGrowth("建成200人青年人才库")).toBeLessThan(boldGrowth("200"));
  expect(boldGrowth("")).toBe(1);
});
