import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { arrive, keepPictures, type Traveller } from "#tests/e2e/journey-people";
import { openBrowser } from "#tests/e2e/visitors";
import { type DemonstrationServer, startDemonstration } from "#tests/setup/demonstration-server";
import { readFile } from "~/formats/read-document";

const planPath = "/plans/plan-2026-2035";
const heads = ["序号", "牵头领导", "重点工作任务", "牵头单位", "配合单位", "完成时限", "备注", "来源"];

/** The decomposition of Hangzhou's work points as a spreadsheet puts it on the clipboard, with the heads its document prints. */
async function hangzhouCells(): Promise<string> {
  const file = readFileSync(new URL("../../../shared/data/tasks/hangzhou_decomposition.csv", import.meta.url));
  const read = await readFile("hangzhou.csv", file);
  const [table] = read.ok ? read.value.blocks : [];
  if (table?.kind !== "table") throw new Error("the table can't be read");
  const rows = table.rows.slice(1).filter((row) => row.some((cell) => cell !== ""));
  // One task has no deadline at all, as such tables often have.
  const blanked = rows.map((row, index) => row.map((cell, at) => (at === 5 && index === 10 ? "" : cell)));
  const grouped = blanked.flatMap((row, index) =>
    row[1] === blanked[index - 1]?.[1] ? [row] : [["", row[1] ?? "", "", "", "", "", "", ""], row],
  );
  return [heads, ...grouped]
    .map((row) => row.filter((_, at) => at !== 1 || row[2] === "").join("\t"))
    .join("\n")
    .replaceAll(`${heads[1]}\t`, "");
}

describe.each([
  ["with JavaScript", true],
  ["without JavaScript", false],
] as const)("a plan from what people have, %s", (_, javaScriptEnabled) => {
  let server: DemonstrationServer;
  let browser: Browser;
  let page: Page;
  const travellers: Traveller[] = [];

  beforeAll(async () => {
    [server, browser] = await Promise.all([startDemonstration(), openBrowser()]);
    const traveller = await arrive(browser, server.links.council ?? "", "示例理事", javaScriptEnabled);
    travellers.push(traveller);
    page = traveller.page;
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  beforeEach(({ onTestFailed, task: test }) => {
    onTestFailed(() => keepPictures(travellers, `${test.name}-${javaScriptEnabled ? "script" : "plain"}`));
  });

  const row = (title: string) =>
    page.locator("tbody").filter({ has: page.locator(`textarea[name$=".title"]`, { hasText: title }) });
  const press = (name: string | RegExp) => page.getByRole("button", { name }).first().click();
  // A page that streams shows its head before its rows have come.
  const seen = async (words: string) => {
    await page.getByText(words).first().waitFor();
    await page.waitForLoadState("load");
  };

  it("a council member finds the way from the outline and pastes the table", async () => {
    await page.goto(`${server.url}${planPath}/outline`);
    await page.getByRole("link", { name: "从文档导入" }).first().click();
    await page.getByLabel("粘贴文字或表格").fill(await hangzhouCells());
    await press("读取原文");
    await seen("拟导入13项");
  });

  it("tasks and leads arrive right, under who leads them", async () => {
    const kinds = await page
      .locator('tbody select[name$=".kind"]')
      .evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value));
    expect(kinds.join(" ")).toBe("goal task task goal task task task task task task task task task");
    const fifth = row("开发区(园区)整合提升");
    await expect.poll(() => fifth.locator('[name$=".lead"]').inputValue()).toBe("市发改委");
    await expect
      .poll(() => fifth.locator('[name$=".cooperating"]').inputValue())
      .toBe("市经信局；市商务局；市投资促进局；各区、县(市)政府(管委会)");
  });

  it("年度 and blank deadlines are marked for a person to complete, with a proposal beside them", async () => {
    await expect.poll(() => page.getByText("原文“年度”指整个年度，没有具体日期。").count()).toBe(10);
    const last = row("项目谋划");
    await expect.poll(() => last.getByText("缺少日期").count()).toBe(1);
    await expect.poll(() => last.getByText("未写完成时限。").count()).toBe(1);
    expect(
      await page
        .locator('tbody [name$=".endsOn"]')
        .evaluateAll((all) => all.every((one) => (one as HTMLInputElement).value === "")),
    ).toBe(true);
    await expect.poll(() => page.getByText("13项须补正").count()).toBe(1);
  });

  it("an unknown unit is offered to be added, mapped or left out, and none is chosen", async () => {
    const choice = page.getByLabel(/^市政府各直属单位/);
    await expect.poll(() => choice.inputValue()).toBe("");
    const options = await choice.locator("option").allInnerTexts();
    expect(options.slice(0, 3).map((text) => text.trim())).toEqual(["请选择", "新增为部门", "不导入此名称"]);
    expect(options.map((text) => text.trim())).toContain("学术活动与服务");
  });

  it("nothing can be stored while anything is open", async () => {
    await press(/^整体保存/);
    await page.getByRole("alert").getByText("尚不能保存").waitFor();
  });

  it("once a person has settled everything it is stored, whole, and seen in the outline", async () => {
    await page.getByLabel(/^市政府各直属单位/).selectOption({ label: "不导入此名称" });
    if (javaScriptEnabled) await seen("14个单位名称待定");
    await press(/个均新增为部门/);
    await seen("单位名称均已确定。");
    await press(/^全部采用日期建议/);
    await seen("各项均已补正，可以保存。");
    await press("整体保存13项");
    await page.waitForURL(/\/outline\?saved=/);
    await expect.poll(() => page.getByText("常务副市长牵头重点工作").count()).toBeGreaterThan(0);
    await expect.poll(() => page.getByText("市长牵头重点工作").count()).toBeGreaterThan(1);
  });

  it("and undone whole, the units with it", async () => {
    await press("撤销");
    await seen("已撤销上一步修改。");
    await expect.poll(() => page.getByText("常务副市长牵头重点工作").count()).toBe(0);
    await page.goto(`${server.url}${planPath}/import`);
    await page.getByLabel("粘贴文字或表格").fill("任务\t牵头单位\n甲\t市发改委\n乙\t市财政局");
    await press("读取原文");
    await seen("2个单位名称待定");
  });

  it("a file is read like a paste, and what isn't a document is refused in words", async () => {
    await page.goto(`${server.url}${planPath}/import`);
    await page.setInputFiles("input[type=file]", {
      name: "提纲.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("\ufeff任务,牵头单位,完成时限\n建库,学术活动与服务,2026年6月底前\n"),
    });
    await press("读取原文");
    await seen("各项均已补正，可以保存。");
    await page.goto(`${server.url}${planPath}/import`);
    await page.setInputFiles("input[type=file]", {
      name: "提纲.xlsx",
      mimeType: "application/zip",
      buffer: Buffer.from("not a workbook"),
    });
    await press("读取原文");
    await seen("文件内容与扩展名不符");
  });
});
