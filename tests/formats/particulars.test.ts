import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLifecycle } from "~/formats/particulars/lifecycle-cell";
import { readMeasure } from "~/formats/particulars/measure-cell";
import { readMilestones } from "~/formats/particulars/milestone-cell";
import { readNames, writeNames } from "~/formats/particulars/name-list";
import { noParticulars } from "~/formats/particulars/particulars";
import { writtenCells } from "~/formats/particulars/written-cells";
import { common as english } from "~/i18n/en/common";
import { common as chinese } from "~/i18n/zh-CN/common";

describe("how progress is measured, as people write it", () => {
  it.each([
    ["", "percent", null, ""],
    ["百分比", "percent", null, ""],
    ["时间节点", "milestones", null, ""],
    ["按数量：1200 人次", "quantity", 1200, "人次"],
    ["数量:1,200人次", "quantity", 1200, "人次"],
    ["By quantity: 30", "quantity", 30, ""],
    ["按数量：3 2次", "quantity", 3, "2次"],
  ])("%s", (cell, measuredBy, plannedQuantity, quantityUnit) => {
    expect(readMeasure(cell)).toEqual({ measuredBy, plannedQuantity, quantityUnit });
  });

  it.each([
    "按数量",
    "按数量：很多",
    "按数量：0 次",
    "按数量：1000000001",
    "按数量：3 这一单位名称实在太长太长，长到任何一张报表也写不下去了",
    "看情况",
  ])("%s is nothing to be sure of", (cell) => {
    expect(readMeasure(cell)).toBeNull();
  });
});

describe("whether it is carried out, as people write it", () => {
  it.each([
    ["", "active", ""],
    ["进行中", "active", ""],
    ["已暂停: 等待上级批复", "suspended", "等待上级批复"],
    ["取消：并入：其他任务", "cancelled", "并入：其他任务"],
    ["Cancelled", "cancelled", ""],
  ])("%s", (cell, lifecycle, lifecycleReason) => {
    expect(readLifecycle(cell)).toEqual({ lifecycle, lifecycleReason });
  });

  it("what isn't known isn't guessed", () => {
    expect(readLifecycle("推迟到明年")).toBeNull();
  });
});

describe("milestones in a cell", () => {
  it("stand a line each, with their weight behind the day in brackets of either width", () => {
    const milestones = readMilestones("2027-06-30 中期验收\n\n2028-12-31(200) 结题 ‖ Close");
    expect(milestones).toEqual([
      { dueOn: "2027-06-30", weight: 100, title: "中期验收", otherTitle: "" },
      { dueOn: "2028-12-31", weight: 200, title: "结题", otherTitle: "Close" },
    ]);
  });

  it.each([
    "2027年6月底 验收",
    "2027-02-30 验收",
    "2027-06-30",
    "2027-06-30（0）验收",
    "2027-06-30（0） 验收",
    `2027-06-30 ${"长".repeat(201)}`,
  ])("%s is none", (cell) => {
    expect(readMilestones(cell)).toBeNull();
  });
});

describe("names in a cell", () => {
  it("are parted by lines, 、 and the like, but not inside a name that is known", () => {
    expect(readNames("起步阶段、提升阶段；攻坚、冲刺阶段", ["攻坚、冲刺阶段"])).toEqual([
      "起步阶段",
      "提升阶段",
      "攻坚、冲刺阶段",
    ]);
  });

  it("that are known are read back as they were written, whatever they hold", () => {
    const name = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(..."甲乙、；;,， ab".split("")) });
    const known = fc.uniqueArray(name.map((text) => text.trim()).filter((text) => text !== ""));
    fc.assert(
      fc.property(known, (names) => {
        expect(readNames(writeNames(names), names)).toEqual(names);
      }),
    );
  });
});

it.each([
  ["zh-CN", chinese],
  ["en", english],
])("what a table writes in %s is understood in any language", (_, { lifecycles, measuredBy }) => {
  const quantity = { measuredBy: "quantity", plannedQuantity: 7, quantityUnit: "x" } as const;
  for (const lifecycle of ["suspended", "cancelled"] as const) {
    const told = { lifecycle, lifecycleReason: "why" };
    const cells = writtenCells({ ...noParticulars, ...told, ...quantity }, { lifecycles, measuredBy });
    expect(readLifecycle(cells.lifecycle)).toEqual(told);
    expect(readMeasure(cells.measure)).toEqual(quantity);
  }
  const cells = writtenCells({ ...noParticulars, measuredBy: "milestones" }, { lifecycles, measuredBy });
  expect(readMeasure(cells.measure)?.measuredBy).toBe("milestones");
});
