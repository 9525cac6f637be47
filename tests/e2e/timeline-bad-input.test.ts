import { generateNKeysBetween } from "fractional-indexing";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { anInvitation } from "#tests/auth/accounts";
import { anOwnDatabase } from "#tests/e2e/own-database";
import { openBrowser, type SignedInState, signIn } from "#tests/e2e/visitors";
import { crowdBelow } from "#tests/services/crowd-below";
import { aClock, aCommandId, academic, addElement, administrator, aWorld, expectOk } from "#tests/services/world";
import { type RunningServer, startServer } from "#tests/setup/program";
import { currentStore } from "~/db/open-store.server";
import { calendarDate } from "~/domain/calendar-date";
import { created } from "~/domain/change";
import { DirectionId, ElementId, PlanId } from "~/domain/ids";
import { enterFacts } from "~/services/enter-facts.server";

let database: Awaited<ReturnType<typeof anOwnDatabase>>;
let server: RunningServer;
let browser: Browser;
let state: SignedInState;
let context: BrowserContext;
let page: Page;
let failures: string[];

const planId = PlanId.parse("plan-next");
const vast = DirectionId.parse("direction-vast");
const [odd, crowded] = [DirectionId.parse("direction-odd"), DirectionId.parse("direction-crowded")];
const crowd = 3000;
const tasks = 50_000;
let crowdedGoal: ElementId;
let crowdedMeasure: ElementId;

/** What no form lets through and an import, a restore or a hand in the database may leave all the same. */
const oddities = [
  { titleZh: "没有起止日期", startsOn: "", endsOn: "" },
  { titleZh: "当天开始当天结束", startsOn: "2027-03-01", endsOn: "2027-03-01" },
  { titleZh: "先结束后开始", startsOn: "2029-12-31", endsOn: "2026-02-01" },
  { titleZh: "早于时间轴", startsOn: "1990-01-01", endsOn: "1991-12-31" },
  { titleZh: "晚于时间轴", startsOn: "2060-01-01", endsOn: "2061-12-31" },
  { titleZh: "长".repeat(2000), startsOn: "2026-01-01", endsOn: "2030-12-31" },
  { titleZh: "مؤشر الأداء السنوي للجمعية ‏(٢٠٢٦)", startsOn: "2026-01-01", endsOn: "2030-12-31" },
  { titleZh: "👨‍👩‍👧‍👦🇨🇳👍🏽 家庭医生签约", startsOn: "2026-01-01", endsOn: "2030-12-31" },
] as const;

beforeAll(async () => {
  database = await anOwnDatabase();
  await aWorld();
  await enter([
    ...[vast, odd, crowded].map((id, index) =>
      created("keyDirection", {
        ...{ id, planId, titleZh: ["浩繁", "反常", "众多"][index] ?? "", titleEn: "", sortKey: `a${index}` },
        contentRevision: 1,
      }),
    ),
  ]);
  await enter(thousands());
  await storeOddities();
  crowdedGoal = await addElement({ directionId: vast, titleZh: "包罗万象" });
  crowdedMeasure = await addElement({ kind: "measure", parentId: crowdedGoal, titleZh: "五万项" });
  const first = await addElement({ kind: "task", parentId: crowdedMeasure, titleZh: "开头一项" });
  await crowdBelow(crowdedMeasure, first, tasks);
  server = await startServer({ DATABASE_URL: database.url });
  browser = await openBrowser();
  state = await signIn(browser, `${server.url}/welcome/${await anInvitation("council")}`, "council（示例）");
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await database?.remove();
});
beforeEach(async () => {
  context = await browser.newContext({
    storageState: state,
    locale: "zh-CN",
    reducedMotion: "reduce",
    viewport: { width: 1440, height: 900 },
  });
  page = await context.newPage();
  failures = [];
  page.on("pageerror", ({ message }) => failures.push(message));
  page.on("console", (said) => said.type() === "error" && failures.push(said.text()));
  await page.addInitScript(() => {
    const long: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) long.push(duration);
    }).observe({ type: "longtask", buffered: true });
    Object.assign(window, { long });
  });
});
afterEach(() => context.close());

async function enter(facts: Parameters<typeof enterFacts>[2]): Promise<void> {
  const command = { commandId: aCommandId(), intent: "enter-facts" } as const;
  expectOk(await enterFacts(administrator, command, facts, aClock("2026-01-05")));
}

/** A direction with more goals than anybody reads. */
function thousands() {
  return generateNKeysBetween(null, null, crowd).map((sortKey, index) =>
    created("element", {
      ...{ id: ElementId.parse(`goal-crowd-${index}`), planId, kind: "goal" as const, parentId: planId },
      ...{ directionId: crowded, sortKey, titleZh: `第${index + 1}个目标`, titleEn: "" },
      ...{ statementZh: "", statementEn: "", weight: 1, lifecycle: "active" as const, lifecycleReason: null },
      ...{ startsOn: calendarDate("2026-01-01"), endsOn: calendarDate("2030-12-31"), leadUnitId: academic },
      ...{ measuredBy: "percent" as const, plannedQuantity: null, quantityUnit: "", outcome: null, sample: true },
      ...{ contentRevision: 1, childrenRevision: 1 },
    }),
  );
}

// No command does this: only a hand in the database.
async function storeOddities(): Promise<void> {
  const ids: ElementId[] = [];
  for (const _ of oddities) ids.push(await addElement({ directionId: odd, titleZh: "待改" }));
  const { writer } = await currentStore();
  for (const [index, data] of oddities.entries())
    await writer.element.update({ where: { id: ids[index] ?? "" }, data });
  const circle = ids.slice(-3);
  for (const [index, fromId] of circle.entries()) {
    const toId = circle[(index + 1) % circle.length] ?? fromId;
    const link = { id: `link-circle-${index}`, fromSeq: 1n, type: "depends", fromId, toId };
    await writer.link.create({ data: { ...link, weight: null, shareBp: null, succession: null } });
  }
}

/** Titles of the table's rows. */
function tableTitles(): Promise<string[]> {
  return page.locator(".decade-facts tbody th").allTextContents();
}

async function longest(): Promise<number> {
  return page.evaluate(() => Math.max(0, ...(window as unknown as { long: number[] }).long));
}

describe("what nobody should have stored", () => {
  it.each(["/", "/plans/plan-next/timeline"])("is drawn and named all the same: %s", async (path) => {
    await page.goto(server.url + path, { waitUntil: "networkidle" });
    await page.waitForSelector(".stage-row");
    const titles = await tableTitles();
    for (const { titleZh } of oddities) expect(titles.some((title) => title.includes(titleZh))).toBe(true);
    expect(titles.filter((title) => title.includes("第")).length).toBeGreaterThan(5);
    expect(titles).toContain(`另有${crowd - 8}项`);
    expect(await inked()).toBe(true);
    for (const name of ["放大", "承启", "今天"]) {
      const button = page.getByRole("button", { name, exact: true });
      if (await button.count()) await button.click();
    }
    await page.waitForTimeout(200);
    expect(await longest()).toBeLessThan(1000);
    expect(failures).toEqual([]);
  });

  it("is drawn with each oddity's own dates in words, or that it has none", async () => {
    await page.goto(`${server.url}/plans/plan-next/timeline`, { waitUntil: "networkidle" });
    const line = (title: string) => page.locator(".decade-facts tbody tr", { hasText: title });
    await expect.poll(() => line("没有起止日期").textContent()).toContain("未定日期");
    await expect.poll(() => line("早于时间轴").textContent()).toContain("1990");
    await expect.poll(() => line("晚于时间轴").textContent()).toContain("2060");
  });

  /** Waits until another number of rows is open, the focus still where it was. */
  async function rowsGrow(before: number, focus: number): Promise<void> {
    await page.waitForFunction(
      ([rows, place]) =>
        Number(document.querySelector(".stage-tree")?.getAttribute("aria-rowcount")) > (rows ?? 0) &&
        Number(document.activeElement?.getAttribute("aria-rowindex")) === place,
      [before, focus],
    );
  }

  async function rowCount(): Promise<number> {
    return Number(await page.getAttribute(".stage-tree", "aria-rowcount"));
  }

  /** Goes from row to row until one says so. */
  async function walkTo(key: string, ...words: readonly string[]): Promise<number> {
    for (let stroke = 0; stroke < 400; stroke += 1) {
      const [said, place] = await page.evaluate(() => [
        document.activeElement?.firstElementChild?.textContent ?? "",
        document.activeElement?.getAttribute("aria-rowindex") ?? "",
      ]);
      if (words.some((wanted) => said?.includes(wanted))) return Number(place);
      await page.keyboard.press(key);
      await page.waitForFunction((before) => document.activeElement?.getAttribute("aria-rowindex") !== before, place);
    }
    throw new Error(`no row says ${words.join(" or ")}`);
  }

  it("goes to the end of a crowd at once, and on through it by key, without the page growing heavy", async () => {
    await page.goto(`${server.url}/plans/plan-next/timeline`, { waitUntil: "networkidle" });
    await page.focus('.stage-row[tabindex="0"]');
    const first = await rowCount();
    await page.keyboard.press("End");
    await page.waitForFunction((last) => document.activeElement?.getAttribute("aria-rowindex") === String(last), first);
    expect(await walkTo("ArrowDown", "直达末尾")).toBe(first);
    await page.keyboard.press("Enter");
    await rowsGrow(first, first);
    await page.keyboard.press("End");
    await walkTo("ArrowUp", `第${crowd}个目标`);
    let place = await walkTo("ArrowUp", "另有");
    for (let round = 0; round < 3; round += 1) {
      const before = await rowCount();
      await page.keyboard.press("Enter");
      await rowsGrow(before, place);
      place = await walkTo("ArrowDown", "另有", "更多事项");
    }
    expect(await page.evaluate(() => document.querySelectorAll(".stage-view *").length)).toBeLessThan(300);
    expect(await longest()).toBeLessThan(1000);
    expect(failures).toEqual([]);
  });

  it("opens a measure with fifty thousand tasks, leads to the last of them, and tells and prints what is open", async () => {
    const address = `/plans/plan-next/timeline?open=${crowdedGoal},${crowdedMeasure}`;
    await page.goto(server.url + address, { waitUntil: "networkidle" });
    await page.focus('.stage-row[tabindex="0"]');
    const before = await rowCount();
    const place = await walkTo("ArrowDown", "直达末尾");
    await page.keyboard.press("Enter");
    await rowsGrow(before, place);
    await walkTo("ArrowDown", `第${tasks}项`);
    expect((await tableTitles()).some((title) => title.includes(`第${tasks}项`))).toBe(true);
    expect(await page.evaluate(() => document.querySelectorAll(".stage-view *").length)).toBeLessThan(300);
    expect(await longest()).toBeLessThan(1000);
    const more = await walkTo("ArrowUp", "另有");
    const rows = await rowCount();
    await page.keyboard.press("Enter");
    await rowsGrow(rows, more);
    await page.waitForURL(/shown=[\w-]+~250/);
    await page.goto(page.url().replace("/timeline?", "/timeline/print?"), { waitUntil: "networkidle" });
    await expect.poll(() => page.locator(".sheet").count()).toBeGreaterThan(5);
    await expect.poll(() => page.locator(".sheet", { hasText: "第249项" }).count()).toBe(1);
    expect(failures).toEqual([]);
  });

  it("plays more rows than one question names, and calls none of them absent that was there", async () => {
    const address = `/plans/plan-next/timeline?shown=${crowded}~450&open=${crowdedGoal},${crowdedMeasure}`;
    await page.goto(server.url + address, { waitUntil: "networkidle" });
    await page.waitForSelector(".stage-row");
    const known: number[] = [];
    page.on("response", (answer) => answer.url().includes("known=") && known.push(answer.status()));
    const play = async (key: string) => {
      await page.locator(".stage-player input").focus();
      await page.keyboard.press(key);
      await page.waitForFunction(() => document.querySelector(".stage-player output")?.textContent?.includes("截至"));
      await page.waitForFunction(() => !document.querySelector(".stage-player output")?.textContent?.includes("…"));
      await page.waitForTimeout(300);
    };
    const rows = () =>
      page.evaluate(() => {
        const dates = Array.from(
          document.querySelectorAll(".decade-facts tbody tr"),
          (row) => row.querySelectorAll("td")[3]?.textContent ?? "",
        );
        const count = (words: string) => dates.filter((date) => date.includes(words)).length;
        return { dated: count("2026"), absent: count("尚未列入"), unread: count("尚未读取") };
      });
    await play("Home");
    await expect.poll(async () => (await rows()).unread).toBe(0);
    await expect.poll(async () => (await rows()).dated).toBeGreaterThan(500);
    expect(known.length).toBeGreaterThan(2);
    expect(known.every((status) => status === 200)).toBe(true);
    await expect.poll(async () => (await rows()).absent).toBeLessThan(12);
    await page.route(/known=/, (route) => route.abort());
    await page.locator(".stage-player input").focus();
    for (let month = 0; month < 3; month += 1) await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() =>
      document.querySelector(".stage-player [role=status]")?.textContent?.includes("未能读取"),
    );
    await expect.poll(async () => (await rows()).unread).toBeGreaterThan(500);
    const offline = await rows();
    expect([offline.dated, offline.absent]).toEqual([0, 0]);
  });

  it("stays within reach of a phone", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${server.url}/plans/plan-next/timeline`, { waitUntil: "networkidle" });
    await page.waitForSelector(".stage-row");
    const wider = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await wider()).toBe(0);
    expect(await inked()).toBe(true);
    expect(failures).toEqual([]);
  });
});

/** Whether the stage's canvas holds anything but its ground. */
function inked(): Promise<boolean> {
  return page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>(".stage canvas");
    const { data = [] } = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
    return data.some((value, index) => index % 4 === 3 && value > 0);
  });
}
