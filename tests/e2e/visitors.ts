import { type Browser, type BrowserContext, chromium as engine } from "playwright-core";
import { chromium } from "#tests/setup/chromium";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

export function openBrowser(): Promise<Browser> {
  return engine.launch({ executablePath: chromium(), args: flags });
}

/** Takes up a sign-in link in a fresh browser profile and hands over what a later one needs to be signed in. */
export async function signIn(browser: Browser, link: string, displayName: string): Promise<SignedInState> {
  const context = await browser.newContext({ locale: "zh-CN" });
  const page = await context.newPage();
  await page.goto(link);
  await page.fill("input[name=email]", `${crypto.randomUUID()}@example.org`);
  await page.fill("input[name=displayName]", displayName);
  await page.fill("input[name=password]", "a long enough sentence to sign in with");
  await Promise.all([
    page.waitForURL((url) => !url.pathname.startsWith("/welcome")),
    page.click("main button[type=submit]"),
  ]);
  const state = await context.storageState();
  await context.close();
  return state;
}

export type SignedInState = Awaited<ReturnType<BrowserContext["storageState"]>>;
