import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { arrive, keepPictures, type Traveller } from "#tests/e2e/journey-people";
import { openBrowser } from "#tests/e2e/visitors";
import { type DemonstrationServer, startDemonstration } from "#tests/setup/demonstration-server";

let server: DemonstrationServer;
let browser: Browser;
const people: Traveller[] = [];

beforeAll(async () => {
  [server, browser] = await Promise.all([startDemonstration(), openBrowser()]);
});
beforeEach(({ onTestFailed, task: test }) => {
  onTestFailed(() => keepPictures(people, test.name));
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function comesIn(link: string, name: string, javaScript = true): Promise<Page> {
  const traveller = await arrive(browser, link, name, javaScript);
  people.push(traveller);
  return traveller.page;
}
async function linkShownOn(page: Page): Promise<string> {
  return page.getByLabel("登录链接", { exact: true }).inputValue();
}

let chief: Page;
let clerk: Page;

it("an administrator gives the office its units, members and rules", async () => {
  chief = await comesIn(server.links.administrator ?? "", "系统管理员（示例）");
  await chief.getByRole("navigation", { name: "主导航" }).getByRole("link", { name: "系统管理" }).click();
  await chief.waitForURL(/\/admin\/members/);
  await chief.getByRole("link", { name: "授权办公室" }).click();
  for (const name of ["部门", "成员", "名称与进展规则"])
    await chief.getByRole("checkbox", { name, exact: true }).check();
  await chief.getByRole("button", { name: "保存授权" }).click();
  await chief.getByText("已保存").waitFor();
});

it("a clerk of the office adds a unit and invites a member, who signs in by the link alone", async () => {
  // Before JavaScript: every form of administration works without it.
  clerk = await comesIn(server.links.office ?? "", "办公室经办（示例）", false);
  await clerk.goto(`${server.url}/admin/units`);
  await clerk.getByLabel("中文名称").last().fill("继续教育部");
  await clerk.getByRole("button", { name: "新增" }).click();
  await clerk.getByRole("link", { name: "继续教育部" }).waitFor();
  await clerk.goto(`${server.url}/admin/members`);
  expect(await clerk.getByLabel("角色").locator("option").allTextContents()).not.toContain("系统管理员");
  await clerk.getByLabel("姓名或称呼").fill("继续教育部填报员");
  await clerk.getByLabel("角色").selectOption("department");
  await clerk.locator("#invite").getByLabel("部门").selectOption({ label: "继续教育部" });
  await clerk.getByRole("button", { name: "生成登录链接" }).click();
  const link = await linkShownOn(clerk);
  expect(link).toMatch(new RegExp(`^${server.url}/welcome/`));
  const member = await comesIn(link, "继续教育部填报员");
  await member.waitForURL(/\/work/);
  await clerk.goto(`${server.url}/admin/members`);
  const row = clerk.getByRole("row").filter({ hasText: "继续教育部填报员" });
  await expect.poll(() => row.textContent()).toContain("使用中");
  await expect.poll(() => clerk.getByLabel("登录链接", { exact: true }).count()).toBe(0);
});

it("the clerk looks at other health rules, saves them, and a goal's sign and its reason follow", async () => {
  await clerk.goto(`${server.url}/admin/rules`);
  await clerk.getByLabel("需关注：落后序时进度达到").fill("1");
  await clerk.getByLabel("滞后：落后序时进度超过").fill("2");
  await clerk.getByRole("button", { name: "查看影响" }).click();
  const example = clerk.getByRole("table", { name: "具体目标" }).getByRole("row").nth(1);
  const [goal, , then] = [example.getByRole("link"), example.locator("td").nth(0), example.locator("td").nth(1)];
  const [title, promised] = [await goal.textContent(), (await then.textContent())?.trim()];
  const address = await goal.getAttribute("href");
  const reason = (await example.locator("td").nth(2).textContent())?.trim() ?? "";
  expect(reason).toContain("个百分点");
  await clerk.getByRole("button", { name: "保存规则" }).click();
  await clerk.getByText("已保存").waitFor();
  await clerk.goto(server.url + address);
  await expect.poll(() => clerk.getByRole("heading", { level: 1 }).textContent()).toContain(title ?? "");
  const standing = clerk.getByRole("region", { name: "进展", exact: true });
  await expect.poll(() => standing.textContent()).toContain(promised ?? "");
  const [first = ""] = reason.split("。");
  await expect.poll(() => standing.textContent()).toContain(first);
});

it("what was not given to the clerk stays shut", async () => {
  for (const path of ["/admin/backup", "/admin/delegation", "/admin/calendar"]) {
    expect((await clerk.goto(server.url + path))?.status()).toBe(403);
  }
});

it("the administrator merges the new unit into another, and takes it back", async () => {
  await chief.goto(`${server.url}/admin/units`);
  await chief.getByRole("link", { name: "继续教育部" }).click();
  const other = chief.getByLabel("合并到", { exact: true });
  await other.waitFor();
  const into = (await other.locator("option").allTextContents())[1] ?? "";
  await other.selectOption({ label: into });
  await chief.getByRole("button", { name: "查看影响" }).click();
  await chief.getByText("成员1名").waitFor();
  await chief.getByRole("button", { name: "确认合并" }).click();
  await chief.getByText("已保存").waitFor();
  const row = chief.getByRole("row").filter({ hasText: "继续教育部" });
  await expect.poll(() => row.textContent()).toContain(`由${into}承接`);
  await chief.getByRole("button", { name: "撤销", exact: true }).click();
  await chief.getByText("已撤销").waitFor();
  await expect.poll(() => row.textContent()).toContain("正常");
});

it("the log tells what was done under which grant, is exported, and is whole", async () => {
  await chief.getByRole("link", { name: "操作日志" }).click();
  await chief.getByLabel("操作", { exact: true }).selectOption({ label: "新增部门" });
  await chief.getByRole("button", { name: "筛选" }).click();
  const entries = chief.getByRole("listitem").filter({ hasText: "继续教育部" });
  await entries.filter({ hasText: "以办公室身份" }).first().waitFor();
  const [download] = await Promise.all([
    chief.waitForEvent("download"),
    chief.getByRole("link", { name: "导出表格（.csv）" }).click(),
  ]);
  const table = readFileSync(await download.path(), "utf8");
  expect(table).toContain("继续教育部");
  expect(table).toContain(",add-unit,");
  await chief.getByRole("button", { name: "开始校验" }).click();
  await chief.getByText(/日志完整，共/).waitFor({ timeout: 60_000 });
});

it("a backup is taken, proven and downloaded", async () => {
  await chief.getByRole("link", { name: "备份与恢复" }).click();
  await chief.getByRole("button", { name: "立即备份" }).click();
  await chief.getByRole("link", { name: /^下载.*的备份$/ }).waitFor({ timeout: 60_000 });
  await chief.getByRole("button", { name: "验证最新备份" }).click();
  await chief.getByText(/可以恢复：.*逐字节一致/).waitFor({ timeout: 120_000 });
  const [download] = await Promise.all([
    chief.waitForEvent("download"),
    chief.getByRole("link", { name: /^下载.*的备份$/ }).click(),
  ]);
  const lines = gunzipSync(readFileSync(await download.path()))
    .toString()
    .split("\n");
  expect(lines[0]).toContain('"chengqi":"export"');
});
