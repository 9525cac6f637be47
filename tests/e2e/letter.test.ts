import { readFile } from "node:fs/promises";
import JSZip from "jszip";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { arrive, keepPictures, type Traveller } from "#tests/e2e/journey-people";
import { charactersIn, pageSizes } from "#tests/e2e/pdf-text";
import { openBrowser } from "#tests/e2e/visitors";
import { type DemonstrationServer, startDemonstration } from "#tests/setup/demonstration-server";

const task = "编制年度工作要点并分解任务";
const renamed = "编制年度工作要点并逐月分解任务";
const title = "办公室2027年度目标责任书";
const point = "2027年度重点事项";

// From draft to force and beyond, and once more as it is before any script has run.
describe.each([
  ["with JavaScript", true],
  ["without JavaScript", false],
] as const)("a responsibility letter, %s", (_, javaScriptEnabled) => {
  let server: DemonstrationServer;
  let browser: Browser;
  let office: Page;
  let department: Page;
  let leadership: Page;
  let council: Page;
  const travellers: Traveller[] = [];

  async function sendIn(role: string, name: string): Promise<Page> {
    const traveller = await arrive(browser, server.links[role] ?? "", name, javaScriptEnabled);
    travellers.push(traveller);
    return traveller.page;
  }

  async function toTheLetter(page: Page): Promise<void> {
    await page.getByRole("navigation", { name: "主导航" }).getByRole("link", { name: "责任书" }).click();
    await page.getByRole("link", { name: "2027年" }).click();
    await page.getByRole("heading", { name: "2027年目标责任书" }).waitFor();
    await page.getByRole("link", { name: "办公室", exact: true }).click();
    await page.getByRole("heading", { name: "办公室 · 2027年目标责任书", level: 1 }).waitFor();
  }

  beforeAll(async () => {
    [server, browser] = await Promise.all([startDemonstration(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  beforeEach(({ onTestFailed, task: test }) => {
    onTestFailed(() => keepPictures(travellers, `${test.name}-${javaScriptEnabled ? "script" : "plain"}`));
  });

  it("the council sets a work point for the year and says what carries it out", async () => {
    council = await sendIn("council", "示例理事");
    await council.goto(`${server.url}/plans/plan-2026-2035/years/2027`);
    await council.getByText("本年度尚未确定工作要点").waitFor();
    await council.getByLabel("中文名称").fill(point);
    await council.getByRole("button", { name: "添加" }).click();
    await council.getByText("已保存").waitFor();
    await council.getByRole("link", { name: `编辑“${point}”` }).click();
    await council.getByRole("searchbox", { name: "查找承担事项" }).fill(task);
    await council.getByRole("button", { name: "查找" }).click();
    await council.getByRole("checkbox", { name: task }).check();
    await council.getByRole("button", { name: "关联所选事项" }).click();
    await council.getByRole("list", { name: "承担事项" }).getByRole("link", { name: task }).waitFor();
  });

  it("the office sees what the plans ask of a department, and drafts the letter", async () => {
    office = await sendIn("office", "示例经办人");
    await toTheLetter(office);
    await office.getByText("尚未起草").waitFor();
    const sheet = office.getByRole("article");
    await expect.poll(() => sheet.getByText(task).count()).toBeGreaterThan(0);
    await expect.poll(() => sheet.getByText(point).count()).toBe(1);
    await office.getByRole("button", { name: "起草责任书" }).click();
    await office.getByText("草案的内容随规划更新").waitFor();
    await office.getByText("已保存").waitFor();
  });

  it("writes its clause, and issues it", async () => {
    await office.getByText("修改考核条款", { exact: true }).click();
    await office.getByLabel("考核条款（中文）").fill("按月跟踪，年终考核。");
    await office.getByRole("button", { name: "保存" }).click();
    await office.getByRole("article").getByText("按月跟踪，年终考核。").waitFor();
    await office.getByRole("button", { name: "印发" }).click();
    await office.getByText("已印发，等待责任部门签署").waitFor();
    await expect.poll(() => office.getByRole("button", { name: "代表责任部门签署" }).count()).toBe(0);
    await expect.poll(() => office.getByRole("button", { name: "撤销" }).count()).toBe(0);
  });

  it("the department finds it from its work, takes its signature back once, and signs", async () => {
    department = await sendIn("department", "示例负责人");
    await department.goto(`${server.url}/work`);
    await department.getByRole("link", { name: "目标责任书", exact: true }).click();
    await department.getByText("责任书已生效").waitFor();
    await toTheLetter(department);
    await department.getByRole("button", { name: "代表责任部门签署" }).click();
    await department.getByText("责任部门已签署，等待学会签署").waitFor();
    await department.getByText("撤回部门签署").first().click();
    await department.getByLabel("理由").fill("再核对数量");
    await department.getByRole("button", { name: "撤回部门签署" }).click();
    await department.getByRole("region", { name: "签署记录" }).getByText("再核对数量").waitFor();
    await department.getByRole("button", { name: "代表责任部门签署" }).click();
    await department.getByText("责任部门已签署，等待学会签署").waitFor();
    await expect.poll(() => department.getByRole("button", { name: "代表学会签署" }).count()).toBe(0);
  });

  it("the leadership signs for the association, and the letter is in force", async () => {
    leadership = await sendIn("leadership", "示例秘书长");
    await toTheLetter(leadership);
    await leadership.getByRole("button", { name: "代表学会签署" }).click();
    await leadership.getByText("责任书已生效").waitFor();
    const signatures = leadership.getByRole("region", { name: "签署记录" });
    await expect.poll(() => signatures.getByText("示例秘书长").count()).toBe(1);
    await expect.poll(() => signatures.getByText("示例负责人").count()).toBe(2);
    await leadership.getByText("规划现状与责任书一致").waitFor();
    const sheet = leadership.getByRole("article");
    await sheet.getByText("秘书长：示例秘书长").waitFor();
    await sheet.getByText("负责人：示例负责人").waitFor();
  });

  it("the plan changes, and the letter says what differs while it stays as it was signed", async () => {
    await council.goto(`${server.url}/plans/plan-2026-2035/outline?edit=task-annual-breakdown`);
    const form = council.getByRole("region", { name: "编辑任务" });
    await form.getByLabel("中文名称").first().fill(renamed);
    await form.getByRole("button", { name: "保存" }).first().click();
    await council.getByText("已保存").waitFor();
    await department.reload();
    const differences = department.getByRole("region", { name: "与规划现状的差异" });
    await differences.getByText(`名称：责任书为${task}，规划现为${renamed}`).first().waitFor();
    const sheet = department.getByRole("article");
    await expect.poll(() => sheet.getByText(task).count()).toBeGreaterThan(0);
    await expect.poll(() => sheet.getByText(renamed).count()).toBe(0);
  });

  it("is printed on A4 upright, the letter alone, with its Chinese as text", async () => {
    const pdf = await department.pdf({ preferCSSPageSize: true });
    const sizes = pageSizes(pdf);
    expect(sizes.length).toBeGreaterThanOrEqual(2);
    for (const [width, height] of sizes) {
      expect([Math.abs(width - 595) < 2, Math.abs(height - 842) < 2]).toEqual([true, true]);
    }
    const characters = charactersIn(pdf);
    for (const text of [title, task, point, "示例秘书长"]) {
      expect([...text].filter((character) => !characters.has(character))).toEqual([]);
    }
    await department.emulateMedia({ media: "print" });
    await expect.poll(() => department.getByRole("article").isVisible()).toBe(true);
    for (const hidden of [".site-header", ".site-footer", "#signatures", "#differences", "#progress"]) {
      expect(await department.locator(hidden).isVisible(), hidden).toBe(false);
    }
    await department.emulateMedia({ media: "screen" });
  });

  it("is downloaded for a word processor, and says the same", async () => {
    const [download] = await Promise.all([
      department.waitForEvent("download"),
      department.getByRole("link", { name: "下载Word文档" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${title}.docx`);
    const zip = await JSZip.loadAsync(await readFile(await download.path()));
    const xml = (await zip.file("word/document.xml")?.async("text")) ?? "";
    for (const text of [title, task, point, "按月跟踪，年终考核。", "秘书长：示例秘书长"]) expect(xml).toContain(text);
    expect(xml).not.toContain(renamed);
  });

  it("gives way to a new version that both have signed, and stays readable", async () => {
    await office.reload();
    await office.getByRole("button", { name: "起草第2版" }).click();
    await office.getByRole("article").getByText(renamed).first().waitFor();
    await office.getByRole("button", { name: "印发" }).click();
    await office.getByText("已印发，等待责任部门签署").waitFor();
    await department.reload();
    await department.getByRole("button", { name: "代表责任部门签署" }).click();
    await department.getByText("责任部门已签署，等待学会签署").waitFor();
    await leadership.reload();
    await leadership.getByRole("button", { name: "代表学会签署" }).click();
    await leadership.getByText("责任书已生效").waitFor();
    await leadership.getByRole("link", { name: "第1版 · 已被取代" }).click();
    await leadership.getByText("已被新的版本取代", { exact: true }).first().waitFor();
    await leadership.getByRole("article").getByText(task).first().waitFor();
    await expect.poll(() => leadership.getByRole("article").getByText(renamed).count()).toBe(0);
  });
});
