import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anOwnDatabase } from "#tests/e2e/own-database";
import { aCouncilMember, openGrid, rowOf } from "#tests/e2e/treegrid-people";
import { addElement, aPlan, aWorld } from "#tests/services/world";
import { chromium as executable } from "#tests/setup/chromium";
import { type RunningServer, startServer } from "#tests/setup/program";
import { PlanId } from "~/domain/ids";

const plan = PlanId.parse("plan-next");
const deep = "目标27";
let database: Awaited<ReturnType<typeof anOwnDatabase>>;
let browser: Browser;
let server: RunningServer;
let member: BrowserContext;

beforeAll(async () => {
  database = await anOwnDatabase();
  await aWorld([aPlan()]);
  for (let n = 1; n <= 40; n += 1) {
    const goal = await addElement({ titleZh: `目标${n}` });
    if (n % 9 !== 0 && n !== 2) continue;
    const measure = await addElement({ kind: "measure", parentId: goal, titleZh: `目标${n}举措` });
    await addElement({ kind: "task", parentId: measure, titleZh: `目标${n}任务` });
  }
  server = await startServer({ DATABASE_URL: database.url });
  browser = await chromium.launch({ executablePath: executable(), args: ["--no-sandbox"] });
  member = await aCouncilMember(browser, server.url);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await database?.remove();
});

const outline = () => `${server.url}/plans/${plan}/outline`;

/** Opens a goal down to its task by keyboard, and answers with the place that this is. */
async function settled(page: Page): Promise<Place> {
  await page.locator(".grid-scroller").evaluate((pane) => pane.scrollBy(0, 900));
  await rowOf(page, deep).focus();
  for (const child of [`${deep}举措`, `${deep}任务`]) {
    await page.keyboard.press("ArrowRight");
    await rowOf(page, child).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.waitForFunction((title) => document.activeElement?.textContent?.includes(title), child);
  }
  await page.waitForFunction(() => location.search.includes("at="));
  await page.waitForTimeout(400);
  return placeOn(page);
}

interface Place {
  readonly top: number;
  readonly focused: string | null;
}

function placeOn(page: Page): Promise<Place> {
  return page.evaluate(() => ({
    top: document.querySelector(".grid-scroller")?.scrollTop ?? -1,
    focused: document.activeElement?.closest("[data-line]")?.getAttribute("data-line") ?? null,
  }));
}

async function expectBack(page: Page, place: Place): Promise<void> {
  await page.waitForSelector(".plan-grid");
  await rowOf(page, `${deep}任务`).waitFor();
  await expect.poll(() => placeOn(page)).toEqual(place);
  expect(place.top).toBeGreaterThan(0);
  expect(place.focused).not.toBeNull();
}

describe("one's place in an outline", () => {
  it("is there again for whoever goes elsewhere and comes back", async () => {
    const page = await openGrid(member, outline());
    const place = await settled(page);
    for (let visit = 1; visit <= 3; visit += 1) {
      await page.getByRole("link", { name: "总览" }).first().click();
      await page.waitForURL((url) => !url.pathname.endsWith("/outline"));
      await page.waitForLoadState("networkidle");
      await page.goBack();
      await expectBack(page, place);
    }
    await page.close();
  });

  it("is there again after the page was read anew", async () => {
    const page = await openGrid(member, outline());
    const place = await settled(page);
    await page.reload({ waitUntil: "networkidle" });
    await expectBack(page, place);
    await page.close();
  });

  it("is the same in the other language", async () => {
    const context = await aCouncilMember(browser, server.url);
    const page = await openGrid(context, outline());
    const place = await settled(page);
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("treegrid", { name: "Outline as a table" }).waitFor();
    await expectBack(page, place);
    await context.close();
  });

  it("stays through a filter and its end, and through one that finds nothing, which a link ends", async () => {
    const page = await openGrid(member, outline());
    await settled(page);
    await page.getByText("筛选", { exact: true }).click();
    await page.getByLabel("名称或编号").fill("目标18任务");
    await page.getByRole("button", { name: "应用" }).click();
    await rowOf(page, "目标18任务").waitFor();
    await expect.poll(() => rowOf(page, `${deep}任务`).count()).toBe(0);
    await page.getByLabel("名称或编号").fill("没有这样的事项");
    await page.getByRole("button", { name: "应用" }).click();
    await page.getByText("没有符合条件的事项").waitFor();
    await page.getByRole("main").getByRole("link", { name: "清除筛选" }).last().click();
    await rowOf(page, `${deep}任务`).waitFor();
    await expect.poll(() => rowOf(page, "目标18任务").count()).toBe(0);
    await page.close();
  });

  it("is open before JavaScript, too, at the address that tells it", async () => {
    const page = await openGrid(member, outline());
    await rowOf(page, "目标2").focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => location.search.includes("open="));
    const plain = await browser.newContext({
      ...{ javaScriptEnabled: false, locale: "zh-CN", storageState: await member.storageState() },
    });
    const before = await plain.newPage();
    await before.goto(page.url());
    await expect.poll(() => before.getByRole("main").innerText()).toContain("目标2举措");
    await plain.close();
    await page.close();
  });
});
