import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { arrive } from "#tests/e2e/journey-people";
import { openBrowser } from "#tests/e2e/visitors";
import { type DemonstrationServer, startDemonstration } from "#tests/setup/demonstration-server";

let server: DemonstrationServer;
let browser: Browser;
let council: Page;
let department: Page;

const finder = (page: Page) => page.getByRole("dialog", { name: "查找" });

beforeAll(async () => {
  [server, browser] = await Promise.all([startDemonstration(), openBrowser()]);
  council = (await arrive(browser, server.links.council ?? "", "示例理事", true)).page;
  department = (await arrive(browser, server.links.department ?? "", "示例部门", true)).page;
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function ready(page: Page, path: string): Promise<void> {
  await page.goto(server.url + path);
  // Shown once the page listens to keys.
  await page.locator("header kbd").waitFor();
}

async function open(page: Page, words: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await finder(page).waitFor();
  await page.keyboard.insertText(words);
}

async function violations(page: Page, within: string): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate((selector) => {
    const { axe: engine } = window as unknown as { axe: typeof axe };
    return engine.run(selector).then((result) => result.violations.map(({ id }) => id));
  }, within);
  return found;
}

describe("Ctrl+K", () => {
  it("goes to a goal by a part of its name, by keyboard alone", async () => {
    await ready(council, "/plans");
    await open(council, "内部创业");
    await finder(council).getByRole("option", { name: "试点内部创业机制" }).first().waitFor();
    await council.keyboard.press("ArrowDown");
    await council.keyboard.press("ArrowUp");
    await council.keyboard.press("Enter");
    await council.waitForURL((url) => url.pathname.startsWith("/elements/"));
    // The address changes a moment before the page does.
    await council.getByRole("heading", { level: 1, name: /内部创业/ }).waitFor();
  });

  it("finds a page by pinyin initials, and what was asked for a code", async () => {
    await ready(council, "/");
    await open(council, "gzsl");
    await finder(council).getByRole("option", { name: "工作思路", exact: true }).waitFor();
    await council.keyboard.press("Enter");
    await council.waitForURL((url) => url.pathname === "/frameworks");
    await open(council, "2.1");
    await finder(council).getByRole("option", { name: "目标" }).first().waitFor();
    await council.keyboard.press("Escape");
  });

  it("shows each role what it may do, and no more", async () => {
    await ready(department, "/work");
    await open(department, "新建规划");
    await finder(department).getByText("没有找到“新建规划”").waitFor();
    await department.keyboard.press("Escape");
    await ready(council, "/");
    await open(council, "新建规划");
    await finder(council).getByRole("option", { name: "新建规划" }).waitFor();
    await council.keyboard.press("Escape");
  });

  it("begins what is done with a plan, by the sound of its name, for those who may", async () => {
    await ready(department, "/work");
    await open(department, "daoru");
    await finder(department).getByText("没有找到“daoru”").waitFor();
    await department.keyboard.press("Escape");
    await ready(council, "/");
    await open(council, "daoru");
    await finder(council).getByRole("option", { name: "从文档导入：" }).first().waitFor();
    await council.keyboard.press("Enter");
    await council.waitForURL((url) => url.pathname.endsWith("/import"));
    await council.getByRole("heading", { name: "从文档导入", level: 1 }).waitFor();
  });

  it("gives the focus back where it was opened, and is without findings for axe", async () => {
    await ready(council, "/plans");
    await council.getByRole("link", { name: /^查找/ }).click();
    await finder(council).getByRole("combobox").fill("人才");
    await finder(council).getByRole("option").first().waitFor();
    expect(await violations(council, "dialog")).toEqual([]);
    await council.keyboard.press("Escape");
    await expect.poll(() => council.evaluate(() => document.activeElement?.getAttribute("href"))).toBe("/find");
  });

  it("changes the language from anywhere", async () => {
    await ready(council, "/plans");
    await open(council, "English");
    await council.keyboard.press("Enter");
    await council.getByRole("heading", { name: "Plans", level: 1 }).waitFor();
    await council.locator("header kbd").waitFor();
    await council.keyboard.press("Control+k");
    const dialog = council.getByRole("dialog", { name: "Find" });
    await dialog.waitFor();
    await council.keyboard.insertText("中文");
    await council.keyboard.press("Enter");
    await council.getByRole("heading", { name: "规划", level: 1, exact: true }).waitFor();
  });

  it("is a page before JavaScript", async () => {
    const state = await council.context().storageState();
    const plain = await browser.newContext({ locale: "zh-CN", javaScriptEnabled: false, storageState: state });
    const page = await plain.newPage();
    await page.goto(`${server.url}/plans`);
    await page.getByRole("link", { name: /^查找/ }).click();
    await page.getByRole("searchbox").fill("联合科研");
    await page.getByRole("button", { name: "搜索" }).click();
    await page.getByRole("main").getByRole("link").first().click();
    expect(new URL(page.url()).pathname).toMatch(/^\/(elements|plans)\//);
    await plain.close();
  });
});

describe("the question mark", () => {
  it("shows the keys, and is only a letter where one types", async () => {
    await ready(department, "/work");
    await department.locator("textarea").first().press("?");
    await expect.poll(() => department.getByRole("dialog").count()).toBe(0);
    await department.locator("h1").click();
    await department.keyboard.press("?");
    const keys = department.getByRole("dialog", { name: "键盘操作" });
    await keys.getByText("提交填报").waitFor();
    expect(await violations(department, "dialog")).toEqual([]);
    await department.keyboard.press("Escape");
    await expect.poll(() => department.getByRole("dialog").count()).toBe(0);
  });
});

describe("the first visit", () => {
  it("offers each role its own tour, once", async () => {
    await ready(department, "/work");
    const offer = department.getByRole("region", { name: "首次使用" });
    await offer.getByText("通常两分钟即可完成").waitFor();
    await offer.getByRole("button", { name: "开始导览" }).click();
    const popover = department.locator(".tour-popover");
    await popover.getByText("本部门本月需要填报的任务都在这里。").waitFor();
    await popover.getByRole("button", { name: "下一步" }).click();
    await popover.getByText("填报表", { exact: true }).waitFor();
    await department.keyboard.press("Escape");
    await offer.getByRole("button", { name: "不再显示" }).click();
    await expect.poll(() => offer.count()).toBe(0);
    await ready(department, "/work");
    await expect.poll(() => offer.count()).toBe(0);
  });

  it("leads to the handbook without JavaScript too", async () => {
    const link = await server.invite("leadership");
    const page = (await arrive(browser, link, "示例领导", false)).page;
    await page.getByRole("region", { name: "首次使用" }).getByRole("link", { name: "阅读手册" }).click();
    await page.getByRole("heading", { name: "开始使用", level: 1 }).waitFor();
  });
});
