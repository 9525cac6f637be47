import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openBrowser, type SignedInState, signIn } from "#tests/e2e/visitors";
import { type DemonstrationServer, startDemonstration } from "#tests/setup/demonstration-server";

let server: DemonstrationServer;
let browser: Browser;
let state: SignedInState;
let context: BrowserContext;
let page: Page;

const path = "/plans/plan-2026-2035/timeline";

beforeAll(async () => {
  [server, browser] = await Promise.all([startDemonstration(), openBrowser()]);
  state = await signIn(browser, server.links.council ?? "", "council（示例）");
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});
beforeEach(async () => {
  context = await browser.newContext({ storageState: state, locale: "zh-CN", viewport: { width: 1440, height: 900 } });
  page = await context.newPage();
});
afterEach(() => context.close());

async function open(address: string): Promise<void> {
  await page.goto(server.url + address, { waitUntil: "networkidle" });
  await page.waitForSelector(".stage-row");
}

function rowCount(): Promise<number> {
  return page.evaluate(() => Number(document.querySelector(".stage-tree")?.getAttribute("aria-rowcount")) - 1);
}

async function rowsBecome(changed: (rows: number) => boolean): Promise<number> {
  let rows = await rowCount();
  for (let turn = 0; turn < 50 && !changed(rows); turn += 1) {
    await page.waitForTimeout(100);
    rows = await rowCount();
  }
  expect(changed(rows)).toBe(true);
  return rows;
}

/** Folds the first direction and opens the first goal below the second, by keys. */
async function unfoldOtherwise(): Promise<number> {
  const before = await rowCount();
  await page.focus('.stage-row[tabindex="0"]');
  await page.keyboard.press("ArrowLeft");
  const folded = await rowsBecome((rows) => rows < before);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.waitForTimeout(150);
  await page.keyboard.press("ArrowRight");
  return rowsBecome((rows) => rows > folded);
}

/** Titles on what a printer would get, drawn when it is asked. */
async function printedRows(): Promise<number> {
  return page.evaluate(() => {
    window.dispatchEvent(new Event("beforeprint"));
    const rows = document.querySelectorAll(".decade-printed .decade-row").length;
    window.dispatchEvent(new Event("afterprint"));
    return rows;
  });
}

describe.each([path, "/"])("what the stage shows: %s", (address) => {
  it("stands in the address, so that it is there again, on the page, in its picture and on paper", async () => {
    await open(address);
    const rows = await unfoldOtherwise();
    const search = new URL(page.url()).searchParams;
    expect(search.get("closed")?.split(",")).toHaveLength(1);
    expect(search.get("open")?.split(",")).toHaveLength(1);
    expect(await printedRows()).toBe(rows);
    await open(page.url().slice(server.url.length));
    expect(await rowCount()).toBe(rows);
    await expect.poll(() => page.locator(".decade-drawing.wide .decade-row").count()).toBe(rows);
    if (address !== path) return;
    await page.goto(page.url().replace("/timeline?", "/timeline/print?"));
    const titles = await page.locator(".sheet .decade-row, .sheet [role=img]").count();
    expect(titles).toBe(rows);
  });

  it("is what a printer gets, and nothing of it stays behind", async () => {
    await open(address);
    const rows = await unfoldOtherwise();
    let drawn = 0;
    await page.exposeFunction("tellDrawn", (count: number) => {
      drawn = count;
    });
    await page.evaluate(() => {
      window.addEventListener("beforeprint", () => {
        const count = document.querySelectorAll(".decade-printed .decade-row").length;
        (window as unknown as { tellDrawn(count: number): void }).tellDrawn(count);
      });
    });
    await page.pdf();
    expect(drawn).toBe(rows);
    await page.waitForTimeout(200);
    await expect.poll(() => page.locator(".decade-printed").count()).toBe(0);
  });
});

describe("what a film shows", () => {
  it("is what a printer gets, on the day it stands at", async () => {
    await open(path);
    await page.locator(".stage-player input").focus();
    await page.keyboard.press("Home");
    await page.waitForFunction(() =>
      document.querySelector(".stage-row")?.parentElement?.textContent?.includes("尚未列入"),
    );
    const said = await page.evaluate(() => {
      window.dispatchEvent(new Event("beforeprint"));
      const text = document.querySelector(".decade-printed")?.textContent ?? "";
      window.dispatchEvent(new Event("afterprint"));
      return text;
    });
    expect(said).toContain("当时尚未列入");
    expect(said).toContain("截至");
    expect(said).not.toContain("今天");
  });
});

describe("an address", () => {
  it("keeps what is opened when the table is sorted and when a filter is set", async () => {
    await open(path);
    await unfoldOtherwise();
    const before = new URL(page.url()).searchParams;
    await page.evaluate(() => document.querySelector(".decade-facts details")?.setAttribute("open", ""));
    await page.locator(".decade-facts thead a", { hasText: /^进度/ }).click();
    await page.waitForURL(/sort=progress/);
    for (const name of ["open", "closed"]) {
      expect(new URL(page.url()).searchParams.get(name), name).toBe(before.get(name));
    }
    await page.evaluate(() =>
      document.querySelector("form[role=search]")?.closest("details")?.setAttribute("open", ""),
    );
    await page.selectOption("form[role=search] select[name=period]", { index: 1 });
    await page.click("form[role=search] button[type=submit]");
    await page.waitForURL(/period=/);
    for (const name of ["open", "closed"]) {
      expect(new URL(page.url()).searchParams.get(name), name).toBe(before.get(name));
    }
  });

  it("of more than is shown says so on the page", async () => {
    const ids = Array.from({ length: 120 }, (_, index) => `goal-${index}`).join(",");
    await open(`${path}?open=${ids}`);
    await expect.poll(() => page.locator(".decade-left-out").textContent()).toContain("20处");
  });
});
