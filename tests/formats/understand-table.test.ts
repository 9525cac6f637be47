import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { aContext, outlineOf, tableOf } from "#tests/formats/understood-rows";
import { understand } from "~/formats/understanding/understand";

function read(text: string) {
  return understand({ blocks: [tableOf(text)] }, aContext());
}

const rules = (text: string) => read(text).understandings.map(({ code }) => code);

describe("tables of tasks as documents lay them out", () => {
  it("序号 重点任务 牵头单位 配合单位 完成时限, in groups", () => {
    const text = `
      序号|重点任务|牵头单位|配合单位|完成时限
      一、科技创新（2项）||||
      1|建设科创走廊|市科技局|市发改委；市经信局|2026年6月底前
      2|人才工程|市委组织部||年底前
      二、产业发展（1项）||||
      3|数字经济|市经信局|市数据局|2026年9月`;
    expect(outlineOf(read(text))).toEqual([
      "科技创新（2项） ?blank",
      "  建设科创走廊 [task] !市科技局 +市发改委,市经信局 →2026-06-30",
      "  人才工程 [task] !市委组织部 →2026-12-31*",
      "产业发展（1项） ?blank",
      "  数字经济 [task] !市经信局 +市数据局 →2026-09-30",
    ]);
  });

  it("责任事项 工作目标 具体措施 … 牵头单位 责任单位: no lead named, so the responsible unit leads", () => {
    const text = `
      责任事项|工作目标|具体措施|完成时限|分管领导|责任部门|牵头单位|责任单位
      稳增长|增长6%|开展服务|2026年底|张某|经济处|市发改委|市统计局
      促消费|增长8%|发放消费券|2026年底|李某|||市商务局`;
    expect(outlineOf(read(text))).toEqual([
      "稳增长 !市发改委 +经济处,市统计局 →2026-12-31 «增长6%/开展服务»",
      "促消费 !市商务局 →2026-12-31 «增长8%/发放消费券»",
    ]);
    expect(read(text).understandings).toContainEqual({
      code: "responsible-leads",
      head: "责任部门、责任单位",
      count: 1,
    });
    expect(read(text).understandings).toContainEqual({ code: "columns-left-out", heads: ["分管领导"] });
  });

  it("序号 重点工作任务 责任单位: the first listed unit leads, which is said", () => {
    const text = "序号|重点工作任务|责任单位\n1|城西走廊|科创管委会、市科技局、市发改委\n2|人才|市发改委";
    expect(outlineOf(read(text))).toEqual([
      "城西走廊 [task] !科创管委会 +市科技局,市发改委 ?blank",
      "人才 [task] !市发改委 ?blank",
    ]);
    expect(rules(text)).toEqual(["columns", "first-listed-leads", "responsible-leads"]);
  });

  it("部分 方面 重点 部门 完成时限: values that are merged or left out hold for the rows below", () => {
    const text =
      "部分|方面|重点|部门|完成时限\n一、改革|放管服|减税|财政部|6月底\n||降费|发改委|9月底\n|监管|抽查|市场监管总局|年底\n二、开放|外贸|通关|海关|";
    expect(outlineOf(read(text))).toEqual([
      "一、改革 ?blank",
      "  放管服 ?blank",
      "    减税 !财政部 →2026-06-30*",
      "    降费 !发改委 →2026-09-30*",
      "  监管 ?blank",
      "    抽查 !市场监管总局 →2026-12-31*",
      "二、开放 ?blank",
      "  外贸 ?blank",
      "    通关 !海关 ?blank",
    ]);
  });

  it("专项目标 牵头处室 配合处室", () => {
    expect(outlineOf(read("专项目标|牵头处室|配合处室\n外贸增长|外贸处|财务处、办公室"))).toEqual([
      "外贸增长 [goal] !外贸处 +财务处,办公室 ?blank",
    ]);
  });

  it("目标任务 具体工作内容 主办单位: details stand below what they detail", () => {
    const text =
      "目标任务|具体工作内容|主办单位|分管领导|进度状态\n招商引资|走访企业|招商局|某|序时\n|项目开工|发改委|某|滞后\n民生实事|建设学校|教育局|某|完成";
    expect(outlineOf(read(text))).toEqual([
      "招商引资 [goal] ?blank",
      "  走访企业 [task] !招商局 ?blank",
      "  项目开工 [task] !发改委 ?blank",
      "民生实事 [goal] ?blank",
      "  建设学校 [task] !教育局 ?blank",
    ]);
  });

  it("every named layout of the shared collection has a header that is found", () => {
    const file = new URL("../../../shared/data/tasks/table_layouts.json", import.meta.url);
    const { document_layouts } = JSON.parse(readFileSync(file, "utf8")) as {
      document_layouts: { name: string; columns: string[] }[];
    };
    const tables = document_layouts.filter(({ columns }) => !columns.some((column) => column.includes("附件")));
    for (const { name, columns } of tables) {
      const row = columns.map((_, at) => `值${at}`);
      const { understandings } = understand({ blocks: [{ kind: "table", name, rows: [columns, row] }] }, aContext());
      expect(understandings[0]?.code, name).toBe("columns");
    }
  });
});

describe("tables that are broken or unlike any known one", () => {
  it("heads in two rows, captions above and remarks below", () => {
    const text =
      "附件1||||\n重点任务分工表||||\n序号|任务|责任单位|责任单位|时限\n||牵头|配合|\n1|建库|甲局|乙局|6月底\n注：首个单位牵头||||";
    expect(outlineOf(read(text))).toEqual([
      "-附件1",
      "-重点任务分工表",
      "建库 [task] !甲局 +乙局 →2026-06-30*",
      "-注：首个单位牵头",
    ]);
  });

  it("numbers that are skipped, repeated or restarted are doubts", () => {
    const doubts = read("序号|任务|责任单位\n1|甲|A局\n3|乙|A局\n3|丙|A局\n1|丁|A局").rows.map((row) =>
      row.doubts.map(({ code }) => code),
    );
    expect(doubts).toEqual([[], ["number-skipped"], ["number-repeated"], ["number-restarted"]]);
  });

  it("numbers of several styles or with parts tell the levels", () => {
    const text = "序号|任务|责任单位\n一|人才|\n1|引才|A局\n2|育才|B局\n二|平台|\n1|建设|C局";
    expect(outlineOf(read(text)).map((line) => line.split(" [")[0])).toEqual([
      "人才",
      "  引才",
      "  育才",
      "平台",
      "  建设",
    ]);
    const parts = "No.|Task|Lead\n1|Talent|A\n1.1|Fund|A\n1.1.1|Rules|B\n1.2|School|B\n2|Platform|C";
    expect(outlineOf(read(parts)).map((line) => line.split(" [")[0])).toEqual([
      "Talent",
      "  Fund",
      "    Rules",
      "  School",
      "Platform",
    ]);
  });

  it("two leads in a cell stay two, for a person to choose", () => {
    expect(read("任务|牵头单位|配合单位\n甲|A局、B局|C局").rows[0]).toMatchObject({
      lead: ["A局", "B局"],
      cooperating: ["C局"],
    });
  });

  it("a table without a header takes its longest column for what is to be done, and says so", () => {
    const { rows, understandings } = read("1|建设面向全省的人才发展平台|甲\n2|完善专业技术人员培训体系|乙");
    expect(rows.map((row) => row.title)).toEqual(["建设面向全省的人才发展平台", "完善专业技术人员培训体系"]);
    expect(understandings).toContainEqual({ code: "no-header" });
  });

  it("a row without a title keeps its place and its words", () => {
    expect(read("任务|牵头单位|完成时限\n|A局|6月底").rows[0]).toMatchObject({ title: "", lead: ["A局"] });
  });

  it("weights are read, and what isn't one is a doubt", () => {
    const { rows } = read("任务|权重|牵头单位\n甲|20|A\n乙|20%|A\n丙|99999|A");
    expect(rows.map((row) => row.weight)).toEqual([20, null, null]);
    expect(rows[1]?.doubts).toEqual([{ code: "weight-unclear", words: "20%" }]);
  });

  it("a title of two thousand characters is shortened, and stands whole in the statement", () => {
    const long = "建设，".repeat(700);
    const [row] = read(`任务|牵头单位\n${long}|A局`).rows;
    expect(row?.title.length).toBeLessThanOrEqual(200);
    expect(row).toMatchObject({ statement: long, doubts: [{ code: "title-shortened" }] });
  });
});
