import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { axeFindings } from "#tests/e2e/axe-findings";
import { openBrowser, type SignedInState, signIn } from "#tests/e2e/visitors";
import { type DemonstrationServer, startDemonstration } from "#tests/setup/demonstration-server";

let server: DemonstrationServer;
let browser: Browser;
const states: Record<string, SignedInState> = {};

const next = "/plans/plan-2026-2035";
const task = "task-venture-first-batch";
const pages: readonly (readonly [
  who: "council" | "leadership" | "department" | "office" | "administrator" | "nobody",
  path: string,
])[] = [
  ["nobody", "/sign-in"],
  ["nobody", "/welcome/nothing-of-the-kind"],
  ["leadership", "/"],
  ["leadership", "/?asOf=2025-06-30"],
  ["leadership", "/plans"],
  ["leadership", next],
  ["leadership", `${next}/timeline`],
  ["council", `${next}/timeline?health=behind&from=2025-07-01&to=2027-06-30`],
  ["council", `${next}/timeline?compare=2026-03-31&open=goal-technology-transfer&sort=-progress`],
  ["leadership", `${next}/timeline/print`],
  ["leadership", "/plans/plan-2021-2025"],
  ["leadership", "/frameworks"],
  ["leadership", "/frameworks/framework-1456"],
  ["leadership", "/frameworks/framework-1346"],
  ["leadership", `${next}/alignment`],
  ["leadership", `${next}/alignment?by=goals&framework=framework-1346`],
  ["leadership", `${next}/alignment?framework=framework-1456`],
  ["leadership", "/plans/plan-2021-2025/alignment?asOf=2026-01-31"],
  ["council", "/frameworks"],
  ["council", "/frameworks/new"],
  ["council", "/frameworks/paste"],
  ["council", "/frameworks/paste?into=framework-1456"],
  ["council", "/frameworks/framework-1346?link=idea-1346-rule-of-law&q=基层"],
  ["council", "/frameworks/framework-1456/edit"],
  ["council", "/frameworks/framework-1346/edit?edit=particulars"],
  ["council", "/frameworks/framework-1346/edit?edit=idea-1346-standards"],
  ["council", "/frameworks/framework-1346/edit?add=idea&under=tier-1346-2"],
  ["council", "/elements/goal-technology-transfer?link=idea"],
  ["leadership", "/nowhere"],
  ["council", "/plans/new"],
  ["council", `${next}/outline`],
  ["council", `${next}/outline?open=goal-technology-transfer&edit=goal-technology-transfer`],
  ["council", `${next}/outline?add=goal`],
  ["council", "/elements/goal-technology-transfer"],
  ["council", "/elements/old-goal-influence"],
  ["department", `/elements/${task}`],
  ["department", "/work"],
  ["administrator", "/admin/members"],
  ["administrator", "/admin/members/member-sample-office"],
  ["administrator", "/admin/units?unit=unit-office&into=unit-quality"],
  ["administrator", "/admin/calendar?edit=period-15"],
  ["administrator", "/admin/rules?watchFrom=2&behindBeyond=8&staleAfterDays=45&measuredFrom=50"],
  ["administrator", "/admin/delegation"],
  ["administrator", "/admin/sessions"],
  ["administrator", "/admin/log"],
  ["administrator", "/admin/backup"],
  ["administrator", "/account"],
  ["administrator", "/account/sign-in"],
  ["nobody", "/sign-in/second-factor"],
  ["council", `${next}/import`],
  ["leadership", "/find?q=人才"],
  ["leadership", "/handbook"],
  ["leadership", "/handbook/keyboard"],
  ["leadership", `${next}/years`],
  ["council", `${next}/years/2026?edit=work-point-2026-transfer&q=`],
  ["leadership", "/letters"],
  ["leadership", "/letters/unit-academic/2026"],
  ["leadership", "/letters/unit-innovation/2026"],
  ["office", "/letters/unit-party-mass/2026"],
  ["office", "/letters/unit-office/2040"],
  ["office", "/letters/template"],
];

const mainPages = new Set([
  "/",
  next,
  `${next}/timeline`,
  `${next}/outline`,
  "/elements/goal-technology-transfer",
  "/work",
]);

const [desk, phone] = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];
// Every language, theme and width is seen on every page; all eight together on the pages of the main job.
const looks = [
  { locale: "zh-CN", colorScheme: "light", viewport: desk, shown: pages },
  { locale: "en", colorScheme: "dark", viewport: desk, shown: pages },
  { locale: "zh-CN", colorScheme: "dark", viewport: phone, shown: pages },
  { locale: "en", colorScheme: "light", viewport: phone, shown: pages },
  { locale: "zh-CN", colorScheme: "dark", viewport: desk, shown: pages.filter(([, path]) => mainPages.has(path)) },
  { locale: "en", colorScheme: "light", viewport: desk, shown: pages.filter(([, path]) => mainPages.has(path)) },
  { locale: "zh-CN", colorScheme: "light", viewport: phone, shown: pages.filter(([, path]) => mainPages.has(path)) },
  { locale: "en", colorScheme: "dark", viewport: phone, shown: pages.filter(([, path]) => mainPages.has(path)) },
] as const;

beforeAll(async () => {
  [server, browser] = await Promise.all([startDemonstration(), openBrowser()]);
  for (const role of ["council", "leadership", "department", "office", "administrator"] as const) {
    states[role] = await signIn(browser, server.links[role] ?? "", `${role}（示例）`);
  }
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

for (const look of looks) {
  const { locale, colorScheme, viewport, shown } = look;
  const extent = shown === pages ? "every page" : "the main job";
  it(`${extent} passes axe and fits its window: ${locale}, ${colorScheme}, ${viewport.width} px`, async () => {
    const found: string[] = [];
    for (const [who, path] of shown) {
      const state = states[who];
      const context = await browser.newContext({
        locale,
        colorScheme,
        viewport,
        bypassCSP: true,
        ...(state ? { storageState: state } : {}),
      });
      const page = await context.newPage();
      page.on("pageerror", (error) => found.push(`${path}: ${error.message}`));
      await page.goto(server.url + path, { waitUntil: "networkidle" });
      if (/\/timeline(\?|$)/.test(path)) await page.waitForSelector(".stage-row");
      found.push(...(await findings(page)).map((finding) => `${path}: ${finding}`));
      await keepPicture(page, `${who}${path}-${locale}-${colorScheme}-${viewport.width}`);
      await context.close();
    }
    expect(found).toEqual([]);
  }, 600_000);
}

async function findings(page: Page): Promise<string[]> {
  const results = await axeFindings(page);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return overflow > 0 ? [...results, `${overflow} px wider than its window`] : results;
}

// SCREENSHOTS=<folder> keeps what was seen, for people to look at.
async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name.replace(/[^\w-]+/g, "_")}.png`), fullPage: true });
}
