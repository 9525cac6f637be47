import { mkdirSync } from "node:fs";
import { expect, it } from "vitest";
import { openBrowser, signIn } from "#tests/e2e/visitors";
import { startDemonstration } from "#tests/setup/demonstration-server";

it("look", async () => {
  const [server, browser] = await Promise.all([startDemonstration(), openBrowser()]);
  const state = await signIn(browser, server.links.leadership ?? "", "领导（示例）");
  mkdirSync("/tmp/svgp", { recursive: true });
  const shots = [
    ["a4", "/plans/plan-2026-2035/timeline/print?open=" + process.env.OPEN, "zh-CN"],
    ["a3", "/plans/plan-2026-2035/timeline/print?paper=A3&open=" + process.env.OPEN, "zh-CN"],
    [
      "en",
      "/plans/plan-2026-2035/timeline/print?from=2025-06-01&to=2028-12-31&compare=2026-01-31&open=" + process.env.OPEN,
      "en",
    ],
  ] as const;
  for (const [name, path, locale] of shots) {
    const context = await browser.newContext({
      locale,
      storageState: state,
      viewport: { width: 1700, height: 1100 },
      deviceScaleFactor: 1.25,
    });
    const page = await context.newPage();
    await page.goto(server.url + path);
    const sheets = await page.locator(".sheet").all();
    for (const [i, s] of sheets.entries()) await s.screenshot({ path: `/tmp/svgp/${name}-${i + 1}.png` });
    await page.screenshot({ path: `/tmp/svgp/${name}-screen.png` });
    await page.emulateMedia({ media: "print" });
    await page.addStyleTag({ content: "html{filter:grayscale(1)}" }).catch(() => 0);
    await context.close();
  }
  const context = await browser.newContext({
    locale: "zh-CN",
    storageState: state,
    viewport: { width: 1440, height: 1000 },
  });
  const page = await context.newPage();
  await page.goto(server.url + "/plans/plan-2026-2035/timeline");
  await page.getByRole("treegrid").waitFor();
  await page.locator("details.menu", { hasText: "导出与打印" }).locator("summary").click();
  await page.screenshot({ path: "/tmp/svgp/menu.png" });
  const phone = await browser.newContext({
    locale: "zh-CN",
    colorScheme: "dark",
    storageState: state,
    viewport: { width: 390, height: 844 },
  });
  const small = await phone.newPage();
  await small.goto(server.url + "/plans/plan-2026-2035/timeline/print");
  await small.screenshot({ path: "/tmp/svgp/phone.png" });
  await browser.close();
  await server.stop();
  expect(1).toBe(1);
});
