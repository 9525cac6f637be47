import { describe, expect, it } from "vitest";
import { calendarDate } from "~/domain/calendar-date";
import { UnitId } from "~/domain/ids";
import type { Unit } from "~/domain/rows";
import { matcherFor } from "~/formats/understanding/match-unit";
import { unitsIn } from "~/formats/understanding/unit-names";

// A cell, and the units it names; `!` for a lead, `+` for one that co-operates, `…` where the cell goes on without naming.
const cells: readonly (readonly [string, string])[] = [
  ["市发改委", "市发改委"],
  ["市发改委、市财政局", "市发改委|市财政局"],
  ["市发改委,市财政局，市教育局", "市发改委|市财政局|市教育局"],
  ["市科技局;市发改委;市规划和自然资源局;市建委", "市科技局|市发改委|市规划和自然资源局|市建委"],
  ["市经信局；市商务局", "市经信局|市商务局"],
  ["市发改委\n市财政局", "市发改委|市财政局"],
  ["市发改委 市财政局", "市发改委|市财政局"],
  ["市委组织部/市人力社保局", "市委组织部|市人力社保局"],
  ["市发改委和市财政局", "市发改委|市财政局"],
  ["市发改委、市财政局及市商务局", "市发改委|市财政局|市商务局"],
  ["住房和城乡建设局", "住房和城乡建设局"],
  ["各区、县(市)政府(管委会)", "各区、县(市)政府(管委会)"],
  ["市商务局;市投资促进局;各区、县(市)政府(管委会)", "市商务局|市投资促进局|各区、县(市)政府(管委会)"],
  ["市农业农村局、各区、县（市）政府", "市农业农村局|各区、县（市）政府"],
  ["市卫健委（含市疾控中心、市急救中心）、市医保局", "市卫健委（含市疾控中心、市急救中心）|市医保局"],
  ["市发改委（牵头）、市财政局", "!市发改委|市财政局"],
  ["市发改委牵头，市财政局、市教育局配合", "!市发改委|+市财政局|+市教育局"],
  ["市发改委牵头；市财政局、市教育局配合", "!市发改委|+市财政局|+市教育局"],
  ["牵头单位：市发改委；配合单位：市财政局、市教育局", "!市发改委|+市财政局|+市教育局"],
  ["市发改委等", "市发改委…"],
  ["市发改委、市财政局等部门", "市发改委|市财政局…"],
  ["市发改委、市财政局按职责分工负责", "市发改委|市财政局"],
  ["市发改委负责", "市发改委"],
  ["Academic activities, Quality control", "Academic activities|Quality control"],
  ["Academic activities and Quality control", "Academic activities|Quality control"],
  ["市发改委、市发改委", "市发改委"],
  ["", ""],
  ["无", ""],
  ["——", ""],
  ["、、，", ""],
  ["主办：市发改委；协办：市财政局", "!市发改委|+市财政局"],
  ["市发改委主办，市财政局协办", "!市发改委|+市财政局"],
  ["牵头单位:市发改委,配合单位:市财政局", "!市发改委|+市财政局"],
  ["牵头：市发改委 配合：市财政局、市教育局", "!市发改委|+市财政局|+市教育局"],
  ["责任单位：市发改委、市财政局", "市发改委|市财政局"],
  ["市发改委(牵头),市财政局(配合)", "!市发改委|+市财政局"],
  ["市卫健委【牵头】、市医保局", "!市卫健委|市医保局"],
  ["市卫健委〔牵头〕、市医保局", "!市卫健委|市医保局"],
  ["由市发改委牵头，市财政局、市教育局参与", "!市发改委|+市财政局|+市教育局"],
  ["由市发改委负责", "市发改委"],
  ["市发改委会同市财政局", "!市发改委|+市财政局"],
  ["市发改委会同市财政局、市教育局", "!市发改委|+市财政局|+市教育局"],
  ["市发改委会同有关部门", "!市发改委…"],
  ["市发改委及相关部门", "市发改委…"],
  ["市发改委、有关单位", "市发改委…"],
  ["市发改委等3个部门", "市发改委…"],
  ["市发改委等有关部门和单位", "市发改委…"],
  ["市发改委、市财政局共同牵头", "!市发改委|!市财政局"],
  ["市发改委、市财政局分别牵头，市教育局配合", "!市发改委|!市财政局|+市教育局"],
  ["市发改委为牵头单位，市财政局为配合单位", "!市发改委|+市财政局"],
  ["市发改委牵头负责，市财政局配合落实", "!市发改委|+市财政局"],
  ["市发改委、市财政局（按职责分工负责）", "市发改委|市财政局"],
  ["1.市发改委 2.市财政局", "市发改委|市财政局"],
  ["1、市发改委\n2、市财政局", "市发改委|市财政局"],
  ["①市发改委②市财政局", "市发改委|市财政局"],
  ["（1）市发改委；（2）市财政局", "市发改委|市财政局"],
  ["市委、市政府", "市委|市政府"],
  ["市教育局（市委教育工委）", "市教育局（市委教育工委）"],
  ["市财政局，各县（市、区）", "市财政局|各县（市、区）"],
  ["学术活动与服务部、质控部", "学术活动与服务部|质控部"],
  ["各专业委员会、秘书处", "各专业委员会|秘书处"],
  ["待定", ""],
  ["暂无", ""],
  ["N/A", ""],
  ["Lead: Academic activities; Co-operating: Quality control", "!Academic activities|+Quality control"],
  ["Academic activities (lead), Quality control (support)", "!Academic activities|+Quality control"],
  ["Academic activities & Quality control", "Academic activities|Quality control"],
  ["Academic activities, Quality control and others", "Academic activities|Quality control…"],
];

describe("the units a cell names", () => {
  it.each(cells)("%j names %s", (cell, expected) => {
    const { units, andOthers } = unitsIn(cell);
    const signs = { lead: "!", cooperates: "+" } as const;
    const told = units.map(({ name, part }) => `${part ? signs[part] : ""}${name}`).join("|");
    expect(`${told}${andOthers ? "…" : ""}`).toBe(expected);
  });

  it("a name that is known is never taken apart", () => {
    const known = ["教学、科研部", "学术活动和服务部负责"];
    const { units } = unitsIn("教学、科研部；学术活动和服务部负责", known);
    expect(units.map(({ name }) => name)).toEqual(known);
  });

  it("a cell of a hundred thousand signs is read in no time", () => {
    expect(unitsIn("（、".repeat(50_000)).units.length).toBeGreaterThanOrEqual(0);
    expect(unitsIn("和".repeat(20_000)).units).toHaveLength(1);
  });
});

describe("whom a name means", () => {
  const aUnit = (id: string, nameZh: string, nameEn: string, closedOn: string | null = null): Unit => ({
    id: UnitId.parse(id),
    kind: "department",
    nameZh,
    nameEn,
    sortKey: "a0",
    closedOn: closedOn === null ? null : calendarDate(closedOn),
    successorId: null,
  });
  const match = matcherFor([
    aUnit("health", "市卫健委", "Health Commission"),
    aUnit("science", "科技处", "Science and technology"),
    aUnit("training", "培训部", "Training"),
    aUnit("training-two", "培训中心", "Training centre"),
    aUnit("old", "旧办公室", "Old office", "2020-01-01"),
  ]);

  it.each([
    ["市卫健委", "known health"],
    [" 市 卫健委 ", "known health"],
    ["health commission", "known health"],
    ["科技局", "near science"],
    ["市科技局", "near science"],
    ["培训处", "near training,training-two"],
    ["旧办公室", "unknown"],
    ["市政府各直属单位", "unknown"],
    ["部", "unknown"],
  ])("%s is %s", (name, expected) => {
    const found = match(name);
    const ids = found.kind === "known" ? [found.unitId] : found.kind === "near" ? found.unitIds : [];
    expect([found.kind, ids.join(",")].join(" ").trim()).toBe(expected);
  });
});
