import type { Browser, BrowserContext, Page } from "playwright-core";
import { anInvitation, goodPassword } from "#tests/auth/accounts";

/** A council member in a browser profile of their own, before an outline that has become a treegrid. */
export async function aCouncilMember(browser: Browser, url: string, options: object = {}): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: "zh-CN", viewport: { width: 1440, height: 900 }, ...options });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  await page.goto(`${url}/welcome/${await anInvitation("council")}`);
  await page.fill("[name=email]", `${crypto.randomUUID()}@example.org`);
  await page.fill("[name=displayName]", "示例委员");
  await page.fill("[name=password]", goodPassword);
  await page.click("main [type=submit]");
  await page.waitForURL((at) => !at.pathname.startsWith("/welcome"));
  await page.close();
  return context;
}

/** Opens an outline and waits until it is a treegrid. */
export async function openGrid(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address, { waitUntil: "networkidle" });
  await page.waitForSelector(".plan-grid");
  return page;
}

/** The row of a title. */
export function rowOf(page: Page, title: string) {
  return page.locator(`.grid-line-element:has-text("${title}")`).first();
}

/** Waits until everything that was typed is saved. */
export async function allSaved(page: Page): Promise<void> {
  await page.waitForFunction(
    () => !document.querySelector("[role=treegrid][aria-busy]") && !document.querySelector(".grid-cell-saving"),
  );
}

/** Codes and titles as they stand one below the other. */
export function shownRows(page: Page): Promise<string[]> {
  return page.locator(".grid-line-element").evaluateAll((lines) =>
    lines
      .sort((a, b) => Number(a.getAttribute("aria-rowindex")) - Number(b.getAttribute("aria-rowindex")))
      .map((line) => {
        const text = (column: string) => line.querySelector(`[data-column=${column}]`)?.textContent ?? "";
        return `${text("code")} ${text("title").replace(/详细$/, "")}`;
      }),
  );
}
