import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { arrive, keepPictures, type Traveller } from "#tests/e2e/journey-people";
import { openBrowser } from "#tests/e2e/visitors";
import { type DemonstrationServer, startDemonstration } from "#tests/setup/demonstration-server";

const goal = "goal-internal-venture";
const other = "goal-grassroots-backbone";
const password = "承启-quite-unguessable-7";

let server: DemonstrationServer;
let browser: Browser;
let first: Page;
let second: Page;
const travellers: Traveller[] = [];

const edit = (id: string) => `${server.url}/plans/plan-2026-2035/outline?edit=${id}`;
const panel = (page: Page) => page.getByRole("region", { name: "编辑目标" });
const statement = (page: Page) => panel(page).getByLabel("中文说明");
const title = (page: Page) => panel(page).getByLabel("中文名称").first();
const englishTitle = (page: Page) => panel(page).getByLabel("英文名称").first();
const save = (page: Page) => panel(page).getByRole("button", { name: "保存", exact: true }).first();

async function opened(page: Page, id: string): Promise<Page> {
  await page.goto(edit(id), { waitUntil: "networkidle" });
  return page;
}

async function typedInto(page: Page, words: string): Promise<void> {
  await statement(page).fill(words);
  await expect.poll(() => keptDrafts(page)).toContain(words);
}

/** What this browser keeps, as text. */
function keptDrafts(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify({ ...localStorage }));
}

async function saved(page: Page): Promise<void> {
  await save(page).click();
  await page.getByText("已保存", { exact: true }).waitFor();
}

async function standing(page: Page, id: string): Promise<string> {
  await opened(page, id);
  return statement(page).inputValue();
}

beforeAll(async () => {
  [server, browser] = await Promise.all([startDemonstration(), openBrowser()]);
  const links = [server.links.council ?? "", await server.invite("council")];
  for (const [place, link] of links.entries()) {
    travellers.push(await arrive(browser, link, `示例理事${place + 1}`, true));
  }
  [first, second] = travellers.map(({ page }) => page) as [Page, Page];
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});
beforeEach(({ onTestFailed, task }) => {
  onTestFailed(() => keepPictures(travellers, task.name));
});

describe("what was typed", () => {
  it("is there again when the tab was killed while typing", async () => {
    const tab = await first.context().newPage();
    await opened(tab, goal);
    await typedInto(tab, "写到一半的说明");
    await tab.close();
    const again = await first.context().newPage();
    await opened(again, goal);
    await expect.poll(() => statement(again).inputValue()).toBe("写到一半的说明");
    await panel(again).getByText("尚未保存的内容").waitFor();
    await panel(again).getByRole("button", { name: "放弃恢复的内容" }).click();
    await expect.poll(() => statement(again).inputValue()).not.toBe("写到一半的说明");
    await opened(again, goal);
    await expect.poll(() => panel(again).getByText("尚未保存的内容").count()).toBe(0);
    await again.close();
  });

  it("is there again after the session had ended and its holder signed in anew", async () => {
    const email = "typing@example.org";
    const page = (await arriveAs(email, await server.invite("council"))).page;
    await opened(page, goal);
    await typedInto(page, "登录失效前写的说明");
    await page.context().clearCookies({ name: /session_token/ });
    await save(page).click();
    await page.waitForURL((url) => url.pathname === "/sign-in");
    await page.getByLabel("邮箱").fill(email);
    await page.getByRole("textbox", { name: "密码" }).fill(password);
    await page.getByRole("button", { name: "登录", exact: true }).click();
    await page.waitForURL((url) => url.pathname !== "/sign-in");
    await opened(page, goal);
    await expect.poll(() => statement(page).inputValue()).toBe("登录失效前写的说明");
    await saved(page);
    await expect.poll(() => keptDrafts(page)).not.toContain("登录失效前写的说明");
    await page.context().close();
  });

  it("is there again after the connection was lost", async () => {
    await opened(first, other);
    await typedInto(first, "断网时写的说明");
    await first.context().setOffline(true);
    await save(first).click();
    await first.waitForTimeout(500);
    await first.context().setOffline(false);
    await opened(first, other);
    await expect.poll(() => statement(first).inputValue()).toBe("断网时写的说明");
    await saved(first);
    await opened(first, other);
    await expect.poll(() => panel(first).getByText("尚未保存的内容").count()).toBe(0);
  });

  it("is kept for nobody else, and leaves with whoever signs out", async () => {
    const page = (await arriveAs("leaving@example.org", await server.invite("council"))).page;
    await opened(page, goal);
    await typedInto(page, "退出前写的说明");
    await page.getByText("示例理事", { exact: false }).first().click();
    await page.getByRole("button", { name: "退出登录" }).click();
    await page.waitForURL((url) => url.pathname === "/sign-in");
    expect(await keptDrafts(page)).not.toContain("退出前写的说明");
    await page.context().close();
  });
});

describe("two people who edit one goal at once", () => {
  it("don't notice each other where they change different fields", async () => {
    await Promise.all([opened(first, other), opened(second, other)]);
    await englishTitle(first).fill("Train 1,200 attendances of primary-care staff");
    await statement(second).fill("第二位理事的说明");
    await saved(first);
    await save(second).click();
    await second.getByText("已保存", { exact: true }).waitFor();
    await opened(first, other);
    await expect.poll(() => statement(first).inputValue()).toBe("第二位理事的说明");
    await expect.poll(() => englishTitle(first).inputValue()).toBe("Train 1,200 attendances of primary-care staff");
  });

  it("see both texts where they change the same one, and keep both", async () => {
    await Promise.all([opened(first, goal), opened(second, goal)]);
    await statement(first).fill("设立内部创业基金。");
    await statement(second).fill("每年评选三个项目。");
    await saved(first);
    await save(second).click();
    const dispute = panel(second).getByRole("group", { name: "中文说明" });
    await dispute.getByText("设立内部创业基金。").waitFor();
    await dispute.getByText("每年评选三个项目。").waitFor();
    await dispute.getByRole("button", { name: "两者都保留" }).click();
    await panel(second).getByRole("button", { name: "仍按我的修改保存" }).first().click();
    await second.getByText("已保存", { exact: true }).waitFor();
    expect(await standing(first, goal)).toBe("设立内部创业基金。\n每年评选三个项目。");
  });

  it("see both texts when one of them comes back to a draft", async () => {
    await opened(second, goal);
    await typedInto(second, "放下又拿起的说明");
    await second.goto("about:blank");
    await opened(first, goal);
    await statement(first).fill("其间保存的说明");
    await saved(first);
    await opened(second, goal);
    const dispute = panel(second).getByRole("group", { name: "中文说明" });
    await dispute.getByText("其间保存的说明").waitFor();
    await expect.poll(() => statement(second).inputValue()).toBe("放下又拿起的说明");
    await dispute.getByRole("button", { name: "用已保存的" }).click();
    await expect.poll(() => statement(second).inputValue()).toBe("其间保存的说明");
  });
});

describe("an open page", () => {
  it("shows what others saved without being asked, within a second", async () => {
    const leader = await arrive(browser, server.links.leadership ?? "", "示例领导", true);
    travellers.push(leader);
    await leader.page.goto(`${server.url}/plans/plan-2026-2035`, { waitUntil: "networkidle" });
    await opened(first, goal);
    await title(first).fill("内部创业机制全面推行");
    await saved(first);
    await leader.page.getByText("内部创业机制全面推行").first().waitFor({ timeout: 1_000 });
  });

  it("leaves whoever is typing in peace, and says that there is news", async () => {
    await opened(second, other);
    await statement(second).fill("正在填写的说明");
    await opened(first, goal);
    await title(first).fill("内部创业机制全面推行（修订）");
    await saved(first);
    await second.getByText("他人刚刚更新了数据").waitFor({ timeout: 2_000 });
    await expect.poll(() => second.getByRole("main").innerText()).not.toContain("全面推行（修订）");
    await second.getByRole("button", { name: "显示最新内容" }).click();
    await second.getByRole("main").getByText("全面推行（修订）").first().waitFor();
    await expect.poll(() => statement(second).inputValue()).toBe("正在填写的说明");
  });

  it("asks for no news of the past", async () => {
    const asked: string[] = [];
    const tab = await first.context().newPage();
    tab.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await tab.goto(`${server.url}/plans/plan-2026-2035?asOf=2026-11-01`, { waitUntil: "networkidle" });
    expect(asked).not.toContain("/news");
    await tab.close();
  });
});

async function arriveAs(email: string, link: string): Promise<Traveller> {
  const context = await browser.newContext({ locale: "zh-CN", viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(link);
  await page.getByLabel("您的邮箱").fill(email);
  await page.getByLabel("姓名或称呼").fill("示例理事");
  await page.getByRole("textbox", { name: "设定密码" }).fill(password);
  await page.getByRole("button", { name: "确认登录" }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/welcome"));
  return { name: email, page };
}
