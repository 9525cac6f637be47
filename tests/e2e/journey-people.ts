import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";

/** Somebody in a browser profile of their own, signed in by a link. */
export interface Traveller {
  readonly name: string;
  readonly page: Page;
}

/** Opens a sign-in link as its holder does: a confirming click with an e-mail and a password for next time. */
export async function arrive(
  browser: Browser,
  link: string,
  name: string,
  javaScriptEnabled: boolean,
): Promise<Traveller> {
  const viewport = { width: 1440, height: 900 };
  const context = await browser.newContext({ locale: "zh-CN", viewport, javaScriptEnabled });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  await page.goto(link);
  await page.getByLabel("您的邮箱").fill(`${crypto.randomUUID()}@example.org`);
  await page.getByLabel("姓名或称呼").fill(name);
  await page.getByRole("textbox", { name: "设定密码" }).fill("承启-quite-unguessable-7");
  await page.getByRole("button", { name: "确认登录" }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/welcome"));
  return { name, page };
}

/** What everybody had on their screen, kept in the temporary folder for whoever looks into a failure. */
export async function keepPictures(travellers: readonly Traveller[], title: string): Promise<void> {
  const folder = join(tmpdir(), "chengqi-failures");
  mkdirSync(folder, { recursive: true });
  for (const { name, page } of travellers) {
    const file = `${title}-${name}`.replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 100);
    await page.screenshot({ path: join(folder, `${file}.png`), fullPage: true }).catch(() => null);
  }
}
