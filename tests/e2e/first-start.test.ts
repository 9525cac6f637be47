import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { chromium as executable } from "#tests/setup/chromium";
import { type DemonstrationServer, startDemonstration } from "#tests/setup/demonstration-server";

let browser: Browser;
let server: DemonstrationServer;

beforeAll(async () => {
  server = await startDemonstration();
  browser = await chromium.launch({ executablePath: executable(), args: ["--no-sandbox"] });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

it("the first start has a sign-in link for each role", () => {
  expect(Object.keys(server.links).sort()).toEqual(["administrator", "council", "department", "leadership", "office"]);
});

it("a page keeps to its own content policy and hydrates without an error", async () => {
  const page = await browser.newPage({ locale: "zh-CN" });
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(server.url, { waitUntil: "networkidle" });
  expect(await page.title()).toContain("承启");
  expect(complaints).toEqual([]);
});
