import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aContext, linesOf, outlineOf } from "#tests/formats/understood-rows";
import { readPasted } from "~/formats/read-document";
import { understand } from "~/formats/understanding/understand";

function read(text: string) {
  return understand(linesOf(text), aContext());
}

const titles = (text: string) => outlineOf(read(text)).map((line) => line.replace(" ?blank", ""));
const doubts = (text: string) => read(text).rows.map((row) => row.doubts.map((doubt) => doubt.code));

describe("levels by the signs that number them", () => {
  // A text line by line, and the level each comes to stand on.
  const texts: readonly (readonly [string, string, string])[] = [
    [
      "the order of official documents",
      "一、甲|（一）乙|1.丙|（1）丁|①戊|②己|（2）庚|2.辛|（二）壬|二、癸",
      "0 1 2 3 4 4 3 2 1 0",
    ],
    ["half-width brackets and full stops", "一、甲|(一)乙|1．丙|(1)丁", "0 1 2 3"],
    ["chapters and sections", "第一章 总则|第一节 目的|第二节 依据|第二章 任务|第一节 人才", "0 1 1 0 1"],
    ["English", "1. A|1.1 B|1.1.1 C|a) D|b) E|1.2 F|2. G", "0 1 2 3 3 1 0"],
    ["bullets within bullets", "- 甲|  - 乙|  - 丙|    - 丁|- 戊", "0 1 1 2 0"],
    ["blanks alone", "甲|  乙|    丙|  丁|戊", "0 1 2 1 0"],
    ["full-width blanks", "甲|　　乙|　　　　丙|　　丁", "0 1 2 1"],
    ["unnumbered lines over numbered ones", "人才工程|  1. 引才|  2. 育才|平台工程|  1. 建设", "0 1 1 0 1"],
    ["a document that begins in its middle", "（一）甲|（二）乙|一、丙|（一）丁", "0 0 0 1"],
    ["numbers that run on across their groups", "一、甲|1. 乙|2. 丙|二、丁|3. 戊", "0 1 1 0 1"],
  ];

  it.each(texts)("%s", (_, text, levels) => {
    expect(
      read(text.replaceAll("|", "\n"))
        .rows.map((row) => row.level)
        .join(" "),
    ).toBe(levels);
  });

  it("quantities and dates number nothing", () => {
    expect(titles("一、目标\n1.5亿元投入到位\n2026年全面完成\n2026.6.30前报送")).toEqual([
      "目标 «1.5亿元投入到位/2026年全面完成/2026.6.30前报送»",
    ]);
  });
});

describe("numbers that are broken are doubts and never stop the reading", () => {
  it.each([
    ["skipped", "一、甲\n二、乙\n四、丙", [[], [], ["number-skipped"]]],
    ["repeated", "1. 甲\n2. 乙\n2. 丙", [[], [], ["number-repeated"]]],
    ["restarted", "1. 甲\n2. 乙\n1. 丙", [[], [], ["number-restarted"]]],
    ["starting late", "三、甲\n四、乙", [["number-skipped"], []]],
    ["out of order", "（一）甲\n一、乙", [[], ["number-order"]]],
    ["under another number", "1. 甲\n2.1 乙", [[], ["number-order"]]],
  ])("%s", (_, text, expected) => {
    expect(doubts(text)).toEqual(expected);
  });
});

describe("titles, statements and what is said in passing", () => {
  it("an unnumbered paragraph belongs to the line before it; before the first it is left out, and says so", () => {
    expect(titles("发展规划\n一、人才\n建设队伍。\n面向全省。\n（一）引才")).toEqual([
      "-发展规划",
      "人才 «建设队伍。/面向全省。»",
      "  引才",
    ]);
    expect(doubts("发展规划\n一、人才")).toEqual([["before-first"], []]);
  });

  it("of a long line the first sentence is the title", () => {
    const rest = "支持各类机构引进高层次人才，完善评价机制，健全服务体系，落实各项待遇，营造尊重人才的良好氛围。";
    expect(read(`（一）加强人才引进。${rest}`).rows[0]).toMatchObject({
      title: "加强人才引进",
      statement: rest,
    });
  });

  it("units and deadlines in a bracket at the end, or in lines of their own", () => {
    expect(
      outlineOf(read("1. 建设人才库（牵头单位：市人社局；配合单位：市科技局、市教育局；完成时限：2026年6月底前）")),
    ).toEqual(["建设人才库 !市人社局 +市科技局,市教育局 →2026-06-30"]);
    expect(outlineOf(read("1. 建设人才库。\n责任单位：市人社局、市科技局\n完成时限：年底前"))).toEqual([
      "建设人才库 !市人社局 +市科技局 →2026-12-31*",
    ]);
    expect(outlineOf(read("1. 建设人才库（市人社局牵头，市科技局配合，2026年9月底前完成）"))).toEqual([
      "建设人才库 !市人社局 +市科技局 →2026-09-30",
    ]);
    expect(outlineOf(read("1. 开发区（园区）整合提升（含飞地）"))).toEqual(["开发区（园区）整合提升（含飞地） ?blank"]);
  });

  it("a hundred levels, a title of two thousand characters: all is kept", () => {
    const deep = Array.from({ length: 100 }, (_, level) => `${" ".repeat(level * 2)}项${level}`).join("\n");
    expect(read(deep).rows.map((row) => row.level)).toEqual(Array.from({ length: 100 }, (_, level) => level));
    const long = "推".repeat(2000);
    expect(read(`1. ${long}`).rows[0]).toMatchObject({ statement: long, doubts: [{ code: "title-shortened" }] });
  });
});

it("no text makes the understanding throw, and every line that says something is in a row", async () => {
  const piece = fc.constantFrom(
    "一、",
    "（一）",
    "1.",
    "1.1 ",
    "①",
    "a)",
    "第一章",
    "- ",
    "#",
    "  ",
    "\t",
    "\n",
    "人才",
    "（",
    "）",
    "牵头",
    "：",
    "2026年",
    "|",
    "责任单位：",
    "；",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
      const document = await readPasted(pieces.join(""));
      if (!document.ok) return;
      const { rows } = understand(document.value, aContext());
      expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
      for (const row of rows) expect(row.title.length).toBeLessThanOrEqual(200);
    }),
    { numRuns: 500 },
  );
});
