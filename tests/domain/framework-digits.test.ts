import fc from "fast-check";
import { expect, it } from "vitest";
import { readChineseNumber, writeChineseNumber } from "~/domain/chinese-number";
import { codeOfCounts, derivedCounts, splitsInto } from "~/domain/framework-digits";
import { warningsOf } from "~/domain/framework-warnings";
import { TierId } from "~/domain/ids";

it.each([
  ["1456", [1, 4, 5, 6], true],
  ["1310", [1, 3, 10], true],
  ["1310", [13, 10], true],
  ["1310", [1, 3, 1], false],
  ["1269", [12, 6, 9], true],
  ["1269", [12, 6], false],
  ["16819", [1, 6, 8, 19], true],
  ["16819", [16, 8, 19], true],
  ["1+1+9", [1, 1, 9], true],
  ["1+1+9", [11, 9], false],
  ["三区两高地·九项行动", [3, 2, 9], true],
  ["三区两高地·九项行动", [3, 2, 8], false],
  ["强基层", [4], true],
] as [string, number[], boolean][])("the figures of %s are those of %j: %s", (code, counts, fits) => {
  expect(splitsInto(code, counts)).toBe(fits);
});

it.each([
  ["1456", [1, 4, 5, 6]],
  ["1310", [1, 3, 10]],
  ["1+1+9", [1, 1, 9]],
  ["三区两高地·九项行动", [3, 2, 9]],
  ["十二条", [12]],
  ["强基层", []],
] as [string, number[]][])("%s stands for %j when nobody says otherwise", (code, counts) => {
  expect(derivedCounts(code)).toEqual(counts);
});

it("a code made of counts always splits into them", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 8 }), (counts) => {
      expect(splitsInto(codeOfCounts(counts), counts)).toBe(true);
    }),
  );
});

it("numbers below a hundred are read as they are written", () => {
  for (let number = 1; number < 100; number += 1) expect(readChineseNumber(writeChineseNumber(number))).toBe(number);
  expect([readChineseNumber("两"), readChineseNumber("百"), readChineseNumber("")]).toEqual([2, null, null]);
});

it("counts that differ and digits that don't split are said; an open tier and a value are no warning", () => {
  const tiers = [
    { id: TierId.parse("tier-1"), kind: "ideas", declared: 2 },
    { id: TierId.parse("tier-2"), kind: "open", declared: 4 },
    { id: TierId.parse("tier-3"), kind: "value", declared: 9 },
  ] as const;
  expect(warningsOf("249", tiers, [{ tierId: TierId.parse("tier-1") }])).toEqual([
    { code: "count-differs", tierId: "tier-1", declared: 2, entered: 1 },
  ]);
  expect(warningsOf("1456", tiers.slice(1), [])).toEqual([{ code: "digits-differ", counts: [4, 9] }]);
});
