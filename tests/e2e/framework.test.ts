import { setTimeout } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { arrive, keepPictures, type Traveller } from "#tests/e2e/journey-people";
import { openBrowser } from "#tests/e2e/visitors";
import { type DemonstrationServer, startDemonstration } from "#tests/setup/demonstration-server";

const pasted = [
  "会议强调要凝聚共识。",
  "“123”工作思路",
  "一个目标：建设示范基地",
  "两大支撑：人才支撑和平台支撑",
  "三大行动",
  "1. 强基层行动",
  "2. 促转化行动",
].join("\n");
const missing = "育人才行动";
const plan = "/plans/plan-2026-2035";

// Once as it is meant, and once as it is before any script has run.
describe.each([
  ["with JavaScript", true],
  ["without JavaScript", false],
] as const)("a framework from paper to a plan without gaps, %s", (_, javaScriptEnabled) => {
  let server: DemonstrationServer;
  let browser: Browser;
  let council: Page;
  let framework = "";
  const travellers: Traveller[] = [];

  beforeAll(async () => {
    [server, browser] = await Promise.all([startDemonstration(), openBrowser()]);
    const traveller = await arrive(browser, server.links.council ?? "", "示例理事", javaScriptEnabled);
    travellers.push(traveller);
    council = traveller.page;
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  beforeEach(({ onTestFailed, task: test }) => {
    onTestFailed(() => keepPictures(travellers, `${test.name}-${javaScriptEnabled ? "script" : "plain"}`));
  });

  it("is pasted and understood, doubtful lines with their reasons", async () => {
    await council.getByRole("navigation").getByRole("link", { name: "工作思路" }).click();
    await council.getByRole("link", { name: "粘贴录入" }).click();
    await council.getByLabel("待识别的文字").fill(pasted);
    // The page is read anew behind the answer: that must not take away what is typed into it meanwhile.
    await council.route("**/frameworks/paste?_data=*", async (route) => {
      if (route.request().method() === "GET") await setTimeout(1500);
      await route.continue();
    });
    await council.getByRole("button", { name: "识别", exact: true }).click();
    await council.getByText("3个层级，5个条目").waitFor();
    const extra = council.getByLabel("补充条目");
    await extra.last().fill(missing);
    await council.waitForLoadState("networkidle");
    await council.unroute("**/frameworks/paste?_data=*");
    await expect.poll(() => extra.last().inputValue()).toBe(missing);
    await council.getByText("应有3条，识别出2条，请核对。").waitFor();
    await council.getByText("不是层级或条目，暂不录入。").waitFor();
    await expect.poll(() => council.getByText("按逗号或“和”拆分而成").count()).toBe(2);
    await expect.poll(() => council.getByLabel("代号").inputValue()).toBe("123");
  });

  it("is mended in place, checked again, and stored whole", async () => {
    await council.getByRole("button", { name: "重新核对" }).click();
    await council.getByText("3个层级，6个条目").waitFor();
    await expect.poll(() => council.getByText("应有3条，识别出2条").count()).toBe(0);
    await council.getByLabel("文件名称（中文）").fill("“123”工作思路（示例）");
    await council.getByRole("button", { name: "全部保存" }).click();
    await council.getByRole("heading", { name: "“123”工作思路（示例）", level: 1 }).waitFor();
    framework = new URL(council.url()).pathname;
    await council.getByText(missing).waitFor();
    await expect.poll(() => council.getByText("尚无目标、举措或任务落实").count()).toBe(6);
  });

  it("stored by mistake, it is taken back whole; stored again, it is there", async () => {
    await council.getByRole("button", { name: "撤销" }).click();
    await council.waitForURL((url) => url.searchParams.has("undone") || url.pathname === "/undo");
    await council.goto(`${server.url}/frameworks/paste`);
    await council.getByLabel("待识别的文字").fill(`${pasted}\n3. ${missing}`);
    await council.getByRole("button", { name: "识别", exact: true }).click();
    await council.getByRole("button", { name: "全部保存" }).click();
    await council.getByText(missing).waitFor();
    framework = new URL(council.url()).pathname;
  });

  it("leaves gaps in the plan, which the plan's page names", async () => {
    await council.goto(`${server.url}${plan}/alignment?framework=${framework.split("/").at(-1)}`);
    await council.getByRole("link", { name: "空白（6）" }).click();
    await council.getByRole("link", { name: "空白（6）" }).and(council.locator("[aria-current]")).waitFor();
    await expect.poll(() => council.locator(".alignment-idea").count()).toBe(6);
  });

  it("its ideas are linked from their own side, by searching in the plans", async () => {
    for (const [idea, words] of [
      ["建设示范基地", "平台"],
      ["人才支撑", "骨干"],
      ["平台支撑", "平台"],
      ["促转化行动", "转移"],
    ] as const) {
      await council.goto(`${server.url}${framework}`);
      await council.getByRole("link", { name: `为“${idea}”关联` }).click();
      await council.getByLabel("名称或编号").fill(words);
      await council.getByRole("button", { name: "查找" }).click();
      await council
        .getByRole("button", { name: /^关联“/ })
        .first()
        .click();
      await council.getByText("已保存").waitFor();
    }
    await expect.poll(() => council.getByText("尚无目标、举措或任务落实").count()).toBe(2);
  });

  it("and from an element's side, by searching for the idea", async () => {
    for (const idea of ["强基层行动", missing]) {
      await council.goto(`${server.url}/elements/goal-grassroots-backbone`);
      const section = council.getByRole("region", { name: "落实的工作思路" });
      await section.getByRole("link", { name: "关联条目" }).click();
      await section.getByLabel("条目名称、原文或代号").fill(idea);
      await section.getByRole("button", { name: "查找" }).click();
      await section.getByRole("button", { name: `关联条目“${idea}”` }).click();
      await section.getByRole("button", { name: `解除与条目“${idea}”的关联` }).waitFor();
    }
  });

  it("until no gap is left", async () => {
    await council.goto(`${server.url}${plan}/alignment?framework=${framework.split("/").at(-1)}`);
    await council.getByText("每个条目都有目标、举措或任务落实。").waitFor();
    await expect.poll(() => council.getByRole("link", { name: "空白（0）" }).count()).toBe(1);
    await council.getByRole("table", { name: "“123”各条目的落实情况" }).waitFor();
  });
});
