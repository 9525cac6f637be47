import type { Browser, BrowserContext, CDPSession, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openBrowser, type SignedInState, signIn } from "#tests/e2e/visitors";
import { type DemonstrationServer, startDemonstration } from "#tests/setup/demonstration-server";

let server: DemonstrationServer;
let browser: Browser;
let state: SignedInState;
let context: BrowserContext;
let page: Page;
let fingers: CDPSession;

// Four years: the goal's bar fills the first two of them.
const path = "/plans/plan-2026-2035/timeline?from=2026-01-01&to=2029-12-31";
const goal = "促成首批医疗技术转移";

type Point = { readonly x: number; readonly y: number };

beforeAll(async () => {
  [server, browser] = await Promise.all([startDemonstration(), openBrowser()]);
  state = await signIn(browser, server.links.council ?? "", "council（示例）");
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});
beforeEach(async () => {
  context = await browser.newContext({
    storageState: state,
    locale: "zh-CN",
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  page = await context.newPage();
  fingers = await context.newCDPSession(page);
  await page.goto(server.url + path, { waitUntil: "networkidle" });
  await page.waitForSelector(".stage-row");
  await page.evaluate(() => document.querySelector(".stage")?.scrollIntoView({ block: "center" }));
  await page.waitForTimeout(200);
});
afterEach(() => context.close());

function touch(type: "touchStart" | "touchMove" | "touchEnd", ...touchPoints: Point[]): Promise<unknown> {
  return fingers.send("Input.dispatchTouchEvent", { type, touchPoints });
}

/** From one place to another in small steps, as a finger goes. */
async function glide(from: Point, to: Point, steps = 8): Promise<void> {
  for (let step = 1; step <= steps; step++) {
    const share = step / steps;
    await touch("touchMove", { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
    await page.waitForTimeout(16);
  }
}

/** Where the goal's bar stands in the window: a share of the axis, on the bar's centre line. */
async function onBar(share: number): Promise<Point> {
  const [stage, row] = [page.locator(".stage"), page.locator(".stage-row", { hasText: goal }).first()];
  await row.scrollIntoViewIfNeeded();
  const [{ x: left, width }, { y, height }] = await Promise.all([boxOf(stage), boxOf(row)]);
  return { x: left + 2 + (width - 4) * share, y: y + height - 12 };
}

async function boxOf(target: ReturnType<Page["locator"]>) {
  const box = await target.boundingBox();
  if (!box) throw new Error("it isn't there");
  return box;
}

function dates(): Promise<string[]> {
  return Promise.all(
    ["startsOn", "endsOn"].map((name) => page.locator(`.stage-redating input[name=${name}]`).inputValue()),
  );
}

function daysApart(one = "", other = ""): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;
}

describe("a finger on the stage", () => {
  it("that rests on a bar takes it along, and the page stays where it is", async () => {
    const at = await onBar(0.25);
    const scrolled = await page.evaluate(() => window.scrollY);
    await touch("touchStart", at);
    await page.waitForTimeout(500);
    await expect.poll(() => page.locator(".stage-redating").count()).toBe(1);
    await glide(at, { x: at.x + 90, y: at.y + 60 });
    await touch("touchEnd");
    const [startsOn, endsOn] = await dates();
    expect(daysApart(startsOn, "2027-01-01")).toBeLessThan(60);
    expect(daysApart(startsOn, endsOn)).toBe(729);
    expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
  });

  it("that rests on the end of a bar moves that end alone", async () => {
    const at = await onBar(0.49);
    await touch("touchStart", at);
    await page.waitForTimeout(500);
    await glide(at, { x: at.x + 80, y: at.y });
    await touch("touchEnd");
    const [startsOn, endsOn] = await dates();
    expect(startsOn).toBe("2026-01-01");
    expect(daysApart(endsOn, "2028-12-31")).toBeLessThan(60);
  });

  it("that rests and lifts brings the dates to be put right", async () => {
    await touch("touchStart", await onBar(0.25));
    await page.waitForTimeout(500);
    await touch("touchEnd");
    expect(await dates()).toEqual(["2026-01-01", "2027-12-31"]);
  });

  it("that passes on at once scrolls, and takes nothing along", async () => {
    const at = await onBar(0.25);
    const seen = () => page.evaluate(() => window.scrollY + (document.querySelector(".stage")?.scrollTop ?? 0));
    const before = await seen();
    await touch("touchStart", at);
    await glide(at, { x: at.x, y: at.y - 160 });
    await touch("touchEnd");
    await page.waitForTimeout(600);
    expect(await seen()).toBeGreaterThan(before + 60);
    await expect.poll(() => page.locator(".stage-redating").count()).toBe(0);
    expect(page.url()).toContain("/timeline");
  });

  it("joined by another zooms, and leaves a bar that was picked up as it was", async () => {
    const at = await onBar(0.25);
    const beside = { x: at.x + 40, y: at.y };
    await touch("touchStart", at);
    await page.waitForTimeout(500);
    await touch("touchStart", at, beside);
    for (let step = 1; step <= 8; step++) {
      await touch("touchMove", { x: at.x - step * 4, y: at.y }, { x: beside.x + step * 8, y: at.y });
    }
    await touch("touchEnd");
    await page.waitForURL(
      (url) => url.searchParams.get("from") !== "2026-01-01" || url.searchParams.get("to") !== "2029-12-31",
    );
    await expect.poll(() => page.locator(".stage-redating").count()).toBe(0);
  });
});
