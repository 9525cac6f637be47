import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeField, mergeFields, sameWritten, type Written } from "~/domain/merge-fields";

const words = fc.constantFrom("", "人才发展", "人才培养", "内部创业");
const choices = fc.subarray(["办公室", "培训部", "学术部", "信息部"]);
const written: fc.Arbitrary<Written> = fc.oneof(words, choices);
const alike = fc.oneof(fc.tuple(words, words, words), fc.tuple(choices, choices, choices));

describe("a field that two people changed", () => {
  it("keeps whoever's change is the only one", () => {
    fc.assert(
      fc.property(alike, ([seen, theirs]) => {
        expect(sameWritten(mergeField(seen, theirs, seen).value, theirs)).toBe(true);
        expect(sameWritten(mergeField(seen, seen, theirs).value, theirs)).toBe(true);
      }),
    );
  });

  it("is disputed only where both wrote a text, each another one", () => {
    fc.assert(
      fc.property(words, words, words, (seen, theirs, mine) => {
        const bothChanged = theirs !== seen && mine !== seen && theirs !== mine;
        expect(mergeField(seen, theirs, mine).disputed).toBe(bothChanged);
      }),
    );
  });

  it("keeps what was typed until a person decides", () => {
    expect(mergeField("甲", "乙", "丙")).toEqual({ value: "丙", by: "both", disputed: true });
  });

  it("takes each choice that either side added and leaves out each that either side took away", () => {
    fc.assert(
      fc.property(choices, choices, choices, (seen, theirs, mine) => {
        const { value, disputed } = mergeField(seen, theirs, mine);
        const merged = (one: string) =>
          seen.includes(one) ? theirs.includes(one) && mine.includes(one) : theirs.includes(one) || mine.includes(one);
        expect([...value].sort()).toEqual(["办公室", "培训部", "学术部", "信息部"].filter(merged).sort());
        expect(disputed).toBe(false);
      }),
    );
  });

  it("doesn't matter who saved first, but for a disputed text", () => {
    fc.assert(
      fc.property(alike, ([seen, one, other]) => {
        const [first, second] = [mergeField(seen, one, other), mergeField(seen, other, one)];
        expect(first.disputed).toBe(second.disputed);
        if (!first.disputed) expect(sameWritten(first.value, second.value)).toBe(true);
      }),
    );
  });

  it("says whose change it is", () => {
    const by = (seen: Written, theirs: Written, mine: Written) => mergeField(seen, theirs, mine).by;
    expect([by("甲", "甲", "甲"), by("甲", "乙", "甲"), by("甲", "甲", "乙"), by("甲", "乙", "乙")]).toEqual([
      ...["nobody", "them", "me", "both"],
    ]);
    expect(by(["办公室"], ["办公室", "培训部"], ["办公室"])).toBe("them");
  });

  it("sees no difference in line ends, space around, the order of choices, or a single choice sent as text", () => {
    expect(sameWritten("一\r\n二 ", "一\n二")).toBe(true);
    expect(sameWritten(["培训部", "办公室"], ["办公室", "培训部"])).toBe(true);
    expect(mergeField(["办公室"], ["办公室", "培训部"], "办公室").value).toEqual(["办公室", "培训部"]);
    fc.assert(fc.property(written, (one) => sameWritten(one, one)));
  });
});

describe("a form that two people changed", () => {
  it("takes a field that wasn't sent for one that was left empty", () => {
    const merged = mergeFields({ title: "甲", units: ["办公室"] }, { title: "甲", units: ["办公室"] }, { title: "甲" });
    expect(merged.units).toEqual({ value: [], by: "me", disputed: false });
  });

  it("merges different fields without a dispute", () => {
    const merged = mergeFields(
      { title: "甲", statement: "一", units: [] },
      { title: "乙", statement: "一", units: ["办公室"] },
      { title: "甲", statement: "二", units: ["培训部"] },
    );
    expect(merged).toEqual({
      title: { value: "乙", by: "them", disputed: false },
      statement: { value: "二", by: "me", disputed: false },
      units: { value: ["办公室", "培训部"], by: "both", disputed: false },
    });
  });

  it("leaves fields alone that the other side doesn't know", () => {
    expect(mergeFields({ title: "甲", reason: "" }, { title: "甲" }, { title: "乙", reason: "理由" })).toEqual({
      title: { value: "乙", by: "me", disputed: false },
    });
  });
});
