import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openBrowser, type SignedInState, signIn } from "#tests/e2e/visitors";
import { type DemonstrationServer, startDemonstration } from "#tests/setup/demonstration-server";
import { metricsWithToggles } from "~/charts/metrics";

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
  context = await browser.newContext({
    storageState: state,
    locale: "zh-CN",
    bypassCSP: true,
    reducedMotion: "reduce",
    viewport: { width: 3840, height: 2160 },
  });
  page = await context.newPage();
});
afterEach(() => context.close());

async function open(address: string): Promise<void> {
  await page.goto(server.url + address, { waitUntil: "networkidle" });
  await page.waitForSelector(".stage-row");
}

/** The axis on the window, in px of the window. */
async function axis(): Promise<{ left: number; right: number }> {
  const box = await page.locator(".stage").boundingBox();
  if (!box) throw new Error("no stage");
  const { titles, margin } = metricsWithToggles(box.width / 2);
  return { left: box.x + 2 * titles, right: box.x + box.width - 2 * margin };
}

describe("a wall of 3840 × 2160 px", () => {
  it.each(["/", path, "/plans/plan-2026-2035"])("shows %s grown, head and page in one width", async (address) => {
    await page.goto(server.url + address, { waitUntil: "networkidle" });
    const seen = await page.evaluate(() => {
      const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      const [head, account, title] = [box(".site-name"), box(".site-tools"), box("h1")];
      const main = box("main .landscape > div");
      const wider = document.documentElement.scrollWidth - document.documentElement.clientWidth;
      return { left: head.left - title.left, right: main.right - account.right, height: title.height, wider };
    });
    expect(seen.left).toBe(0);
    expect(seen.right).toBe(48);
    expect(seen.height).toBeGreaterThan(60);
    expect(seen.wider).toBe(0);
  });

  it("draws as sharply as its screen, and as tall as its window lets one see", async () => {
    await open(path);
    const seen = await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>(".stage canvas");
      const box = canvas?.getBoundingClientRect();
      return { backing: canvas?.width, shown: box?.width, height: box?.height };
    });
    expect(seen.backing).toBe(seen.shown);
    expect(seen.height).toBeLessThan(2160 * 0.83);
  });

  it("names the row under the pointer, beside the pointer", async () => {
    await open(path);
    const row = page.locator(".stage-row", { hasText: "促成首批医疗技术转移" }).first();
    const box = await row.boundingBox();
    const at = { x: (box?.x ?? 0) + 300, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
    await page.mouse.move(at.x, at.y);
    const card = page.locator(".stage-card");
    await expect.poll(() => card.locator("strong").textContent()).toContain("促成首批医疗技术转移");
    const place = await card.boundingBox();
    expect(Math.abs((place?.x ?? 0) - at.x - 24)).toBeLessThan(4);
    expect(Math.abs((place?.y ?? 0) - at.y - 32)).toBeLessThan(4);
  });

  it("zooms about the pointer: the day under it stays", async () => {
    await open(`${path}?from=2026-01-01&to=2029-12-31`);
    const { right } = await axis();
    const box = await page.locator(".stage").boundingBox();
    await page.mouse.move(right - 1, (box?.y ?? 0) + 600);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -300);
    await page.keyboard.up("Control");
    await page.waitForURL((url) => (url.searchParams.get("from") ?? "") > "2026-06");
    expect(new URL(page.url()).searchParams.get("to")).toBe("2029-12-31");
  });

  it("moves a bar by as many days as the pointer passes over", async () => {
    await open(`${path}?from=2026-01-01&to=2029-12-31`);
    const row = page.locator(".stage-row", { hasText: "促成首批医疗技术转移" }).first();
    const box = await row.boundingBox();
    const y = (box?.y ?? 0) + (box?.height ?? 0) / 2;
    const { left, right } = await axis();
    const year = (right - left) / 4;
    await page.mouse.move(left + year / 2, y);
    await page.mouse.down();
    await page.mouse.move(left + year, y, { steps: 6 });
    await page.mouse.move(left + year * 1.5, y, { steps: 6 });
    await page.mouse.up();
    const dates = await Promise.all(
      ["startsOn", "endsOn"].map((name) => page.locator(`.stage-redating input[name=${name}]`).inputValue()),
    );
    const [start = Number.NaN, end = Number.NaN] = dates.map((date) => Date.parse(date));
    const days = (from: number, to: string) => Math.abs(Date.parse(to) - from) / 86_400_000;
    expect(days(start, "2027-01-01")).toBeLessThan(4);
    expect(days(end, "2028-12-31")).toBeLessThan(4);
  });

  it("goes on paper as large as from any other screen", async () => {
    await open(path);
    const zoom = () => page.evaluate(() => getComputedStyle(document.documentElement).zoom);
    expect(await zoom()).toBe("2");
    await page.emulateMedia({ media: "print" });
    expect(await zoom()).toBe("1");
  });
});
