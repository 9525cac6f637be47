import { readFile } from "node:fs/promises";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pageSizes } from "#tests/e2e/pdf-text";
import { openBrowser, type SignedInState, signIn } from "#tests/e2e/visitors";
import { type DemonstrationServer, startDemonstration } from "#tests/setup/demonstration-server";

let server: DemonstrationServer;
let browser: Browser;
let state: SignedInState;

const timeline = "/plans/plan-2026-2035/timeline";
const opened = "open=goal-technology-transfer,goal-venture,goal-talent-pool";

beforeAll(async () => {
  [server, browser] = await Promise.all([startDemonstration(), openBrowser()]);
  state = await signIn(browser, server.links.leadership ?? "", "领导（示例）");
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function at(path: string, options: Parameters<Browser["newContext"]>[0] = {}): Promise<[Page, BrowserContext]> {
  const context = await browser.newContext({ locale: "zh-CN", storageState: state, ...options });
  const page = await context.newPage();
  await page.goto(new URL(path, server.url).href, { waitUntil: "load" });
  return [page, context];
}

describe("the timeline on paper", () => {
  it.each([
    ["A4", 842, 595],
    ["A3", 1191, 842],
  ])("is printed on as many %s sheets as it says, each landscape, none of them empty", async (paper, width, height) => {
    const [page, context] = await at(`${timeline}/print?paper=${paper}&${opened}`);
    const numbers = await page.locator(".sheet svg").evaluateAll((sheets) => sheets.map((sheet) => sheet.ariaLabel));
    expect(numbers.at(-1)).toBe(`时间轴第${numbers.length}页，共${numbers.length}页`);
    const pages = pageSizes(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    expect(pages).toHaveLength(numbers.length);
    for (const [wide, high] of pages) {
      expect(Math.abs(wide - width)).toBeLessThan(2);
      expect(Math.abs(high - height)).toBeLessThan(2);
    }
    await context.close();
  });

  it("repeats the axis, the title and the legend on every sheet, with Chinese as text", async () => {
    const [page, context] = await at(`${timeline}/print?${opened}`);
    const sheets = await page
      .locator(".sheet svg")
      .evaluateAll((all) =>
        all.map((sheet) => [...sheet.querySelectorAll("text")].map((text) => text.textContent ?? "")),
      );
    expect(sheets.length).toBeGreaterThan(1);
    for (const texts of sheets) {
      for (const said of ["2027", "进展状态", "序时进度"]) expect(texts).toContain(said);
      expect(texts.some((text) => text.startsWith("十五五"))).toBe(true);
      expect(texts.some((text) => text.startsWith("今天"))).toBe(true);
    }
    await context.close();
  });

  it("shows no frame of the site, and its own bar only on the screen", async () => {
    const [page, context] = await at(`${timeline}/print`);
    await expect.poll(() => page.locator(".site-header").isVisible()).toBe(false);
    await expect.poll(() => page.getByRole("button", { name: "打印" }).isVisible()).toBe(true);
    await page.emulateMedia({ media: "print" });
    await expect.poll(() => page.locator(".sheets-bar").isVisible()).toBe(false);
    await expect.poll(() => page.locator(".sheet").first().isVisible()).toBe(true);
    await context.close();
  });

  it("asks the browser to print", async () => {
    const [page, context] = await at(`${timeline}/print`);
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute("data-printed", "yes");
    });
    await page.getByRole("button", { name: "打印" }).click();
    expect(await page.locator("body").getAttribute("data-printed")).toBe("yes");
    await context.close();
  });
});

describe("the timeline as a file", () => {
  async function saved(page: Page, item: string): Promise<[name: string, bytes: Buffer]> {
    const menu = page.locator("details.menu", { hasText: "导出与打印" });
    if ((await menu.getAttribute("open")) === null) await menu.locator("summary").click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByText(item).click()]);
    return [download.suggestedFilename(), await readFile(await download.path())];
  }

  it("is a vector graphic that opens by itself and holds its Chinese labels as text", async () => {
    const [page, context] = await at(timeline);
    await page.getByRole("treegrid").waitFor();
    const [name, bytes] = await saved(page, "下载矢量图（SVG）");
    expect(name).toMatch(/_时间轴_\d{4}-\d\d-\d\d\.svg$/);
    const read = await page.evaluate((markup) => {
      const parsed = new DOMParser().parseFromString(markup, "image/svg+xml");
      const texts = [...parsed.querySelectorAll("text")].map((text) => text.textContent ?? "");
      return { errors: parsed.querySelectorAll("parsererror").length, texts };
    }, bytes.toString("utf8"));
    expect(read.errors).toBe(0);
    expect(read.texts).toContain("十五五 2026–2030");
    expect(read.texts.filter((text) => /\p{Script=Han}{4}/u.test(text)).length).toBeGreaterThan(10);
    await context.close();
  });

  it("is a picture of once, twice and four times the size", async () => {
    const [page, context] = await at(timeline);
    await page.getByRole("treegrid").waitFor();
    const widths: number[] = [];
    for (const scale of [1, 2, 4]) {
      const [name, png] = await saved(page, `下载图片（PNG，${scale}倍）`);
      expect(name).toMatch(/\.png$/);
      expect(png.subarray(1, 4).toString()).toBe("PNG");
      widths.push(png.readUInt32BE(16));
    }
    expect(widths).toEqual([1328, 2656, 5312]);
    await context.close();
  });

  it("shows the part of the axis that is in view", async () => {
    const [page, context] = await at(`${timeline}?from=2027-01-01&to=2027-12-31`);
    await page.getByRole("treegrid").waitFor();
    const [, bytes] = await saved(page, "下载矢量图（SVG）");
    expect(bytes.toString("utf8")).toContain("时间范围：");
    expect(bytes.toString("utf8")).not.toContain(">2033</text>");
    await context.close();
  });

  it("is had without JavaScript too", async () => {
    const [page, context] = await at(timeline, { javaScriptEnabled: false });
    const [name, bytes] = await saved(page, "下载矢量图（SVG）");
    expect(name).toMatch(/_时间轴_\d{4}-\d\d-\d\d\.svg$/);
    expect(bytes.toString("utf8")).toContain("</text>");
    expect(await page.getByText("打印或存为PDF（A3横向）").getAttribute("href")).toBe(`${timeline}/print?paper=A3`);
    await context.close();
  });
});
