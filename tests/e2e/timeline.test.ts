import axe from "axe-core";
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
  context = await browser.newContext({
    storageState: state,
    locale: "zh-CN",
    bypassCSP: true,
    reducedMotion: "reduce",
    viewport: { width: 1440, height: 900 },
  });
  page = await context.newPage();
});
afterEach(() => context.close());

async function open(address = path): Promise<void> {
  await page.goto(server.url + address, { waitUntil: "networkidle" });
  await page.waitForSelector(".stage-row");
}

/** The row that has the focus, as a screen reader would put it together. */
function focused(): Promise<string[]> {
  return page.evaluate(() => Array.from(document.activeElement?.children ?? [], (cell) => cell.textContent ?? ""));
}

/** Presses a key and waits until the treegrid has come to rest. */
async function press(key: string): Promise<void> {
  await page.keyboard.press(key);
  await page.waitForTimeout(180);
}

describe("the timeline in a browser", () => {
  it("opens the whole tree by keyboard alone and walks every row of it", async () => {
    await open();
    await page.focus('.stage-row[tabindex="0"]');
    const walked = new Set<string>();
    for (let stroke = 0; stroke < 600; stroke++) {
      const row = await page.evaluate(() => ({
        title: document.activeElement?.firstElementChild?.textContent ?? "",
        expanded: document.activeElement?.getAttribute("aria-expanded"),
        place: Number(document.activeElement?.getAttribute("aria-rowindex")),
        of: Number(document.activeElement?.parentElement?.getAttribute("aria-rowcount")),
      }));
      walked.add(`${row.place} ${row.title}`);
      if (row.expanded === "false") {
        await page.keyboard.press("ArrowRight");
        await page.waitForFunction(() => document.activeElement?.getAttribute("aria-expanded") === "true");
        continue;
      }
      if (row.place >= row.of) break;
      await page.keyboard.press("ArrowDown");
      await page.waitForFunction(
        (before) => Number(document.activeElement?.getAttribute("aria-rowindex")) === before + 1,
        row.place,
      );
    }
    const rows = await page.getAttribute(".stage-tree", "aria-rowcount");
    expect(walked.size).toBe(Number(rows) - 1);
    expect(walked.size).toBeGreaterThan(60);
  }, 120_000);

  it("closes with ←, goes out with ←, and keeps one tab stop", async () => {
    await open();
    await page.focus('.stage-row[tabindex="0"]');
    await press("ArrowDown");
    const [goal] = await focused();
    await press("ArrowRight");
    await page.waitForFunction(() => document.activeElement?.getAttribute("aria-expanded") === "true");
    await press("ArrowRight");
    expect((await focused())[0]).not.toBe(goal);
    await press("ArrowLeft");
    if ((await focused())[0] !== goal) await press("ArrowLeft");
    expect((await focused())[0]).toBe(goal);
    await press("ArrowLeft");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-expanded"))).toBe("false");
    await expect.poll(() => page.locator('.stage-tree [tabindex="0"]').count()).toBe(1);
  });

  it("zooms by key and by Ctrl and wheel about the pointer, and keeps what is in view in the address", async () => {
    await open();
    await page.focus('.stage-row[tabindex="0"]');
    await press("h");
    await page.waitForURL(/from=2024/);
    await press("0");
    await page.waitForURL((url) => !url.searchParams.has("from"));
    const box = await page.locator(".stage").boundingBox();
    await page.mouse.move((box?.x ?? 0) + 900, (box?.y ?? 0) + 300);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -400);
    await page.keyboard.up("Control");
    await page.waitForURL(/from=20\d\d-/);
    const shown = new URL(page.url()).searchParams;
    await open(`${path}?from=${shown.get("from")}&to=${shown.get("to")}`);
    await expect.poll(() => page.textContent(".stage-span")).toContain(shown.get("from")?.slice(0, 4));
  });

  it.each([path, `${path}?compare=2026-03-31`, `${path}?health=behind`, "/"])(
    "tells in table, treegrid and picture the same of every row, fact by fact: %s",
    async (address) => {
      await open(address);
      await page.focus('.stage-row[tabindex="0"]');
      const heard = new Map<string, string>();
      for (let turn = 0; turn < 12; turn += 1) {
        for (const [place = "", words = ""] of await rowsHeard()) heard.set(place, words);
        await press("PageDown");
      }
      const told = await page.evaluate(() =>
        Array.from(document.querySelectorAll(".decade-facts tbody tr"), (row) =>
          Array.from(row.children, (cell) => {
            const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
            const texts: string[] = [];
            while (walker.nextNode()) texts.push(...(walker.currentNode.textContent ?? "").split("；"));
            return texts.map((text) => text.trim()).filter((text) => text !== "");
          }).flat(),
        ),
      );
      const drawn = await page.evaluate(() =>
        Array.from(document.querySelectorAll(".decade-drawing.wide .decade-row"), (row) => row.ariaLabel ?? ""),
      );
      expect(told.length).toBeGreaterThan(address.includes("health") ? 3 : 15);
      expect([heard.size, drawn.length]).toEqual([told.length, told.length]);
      for (const [index, facts] of told.entries()) {
        expect(unsaid(heard.get(String(index)) ?? "", facts), `${facts[0]} in the treegrid`).toBe("");
        expect(unsaid(drawn[index] ?? "", facts), `${facts[0]} in the picture`).toBe("");
      }
    },
  );

  /** The rows in view by their places, each with all that its cells say. */
  function rowsHeard(): Promise<string[][]> {
    return page.evaluate(() =>
      Array.from(document.querySelectorAll(".stage-row"), (row) => [
        row.getAttribute("data-place") ?? "",
        Array.from(row.children, (cell) => cell.textContent ?? "").join(" "),
      ]),
    );
  }

  /** What of the facts isn't among the words, and what is left of the words beyond the facts; "" where they are the same. */
  function unsaid(words: string, facts: readonly string[]): string {
    const bare = (text: string) => text.replace(/序时进度|进度|时间节点：|[\s，、；（）·]/gu, "");
    let rest = bare(words);
    const missing: string[] = [];
    for (const fact of facts.map(bare).sort((one, other) => other.length - one.length)) {
      if (rest.includes(fact)) rest = rest.replace(fact, "");
      else missing.push(fact);
    }
    return missing.map((fact) => `lacks ${fact} `).join("") + rest;
  }

  it("sorts its table by the heads of the columns, and tells opened branches there too", async () => {
    await open();
    await page.focus('.stage-row[tabindex="0"]');
    await press("ArrowDown");
    const before = await page.locator(".decade-facts tbody tr").count();
    await press("ArrowRight");
    await page.waitForFunction((rows) => document.querySelectorAll(".decade-facts tbody tr").length > rows, before);
    await press("d");
    await page.locator(".decade-facts thead a", { hasText: /^进度/ }).click();
    await page.waitForURL(/sort=progress/);
    await expect.poll(() => page.locator('.decade-facts th[aria-sort="ascending"]').textContent()).toContain("进度");
    const shares = await page.locator(".decade-facts tbody tr td:nth-of-type(2)").allTextContents();
    const figures = shares.filter((share) => share.includes("%")).map((share) => Number.parseFloat(share));
    expect(figures.length).toBeGreaterThan(5);
    expect(figures).toEqual(figures.toSorted((one, other) => one - other));
  });

  it("keeps a constant number of elements however many rows are open", async () => {
    await open(`${path}?open=goal-technology-transfer`);
    const count = () => page.evaluate(() => document.querySelectorAll(".stage-view *").length);
    const few = await count();
    expect(few).toBeLessThan(300);
    await page.focus('.stage-row[tabindex="0"]');
    await press("End");
    expect(await count()).toBeLessThan(300);
  });

  it.each(["light", "dark"] as const)("has nothing for axe to find, zoomed in and opened: %s", async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await open(`${path}?from=2025-01-01&to=2027-12-31`);
    await page.focus('.stage-row[tabindex="0"]');
    await press("ArrowDown");
    await press("ArrowRight");
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const run = await (window as unknown as { axe: typeof axe }).axe.run(document);
      return run.violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(" ")}`);
    });
    expect(found).toEqual([]);
  });

  it.each(["/", path])("has nothing for axe to find while the stage hasn't come: %s", async (address) => {
    await page.route(/\/assets\/stage-/, (route) => route.abort());
    await page.goto(`${server.url}${address}?from=2025-01-01&to=2027-12-31`, { waitUntil: "networkidle" });
    await expect.poll(() => page.locator(".stage-row").count()).toBe(0);
    await expect.poll(() => page.locator(".decade-drawing.wide").isVisible()).toBe(true);
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const run = await (window as unknown as { axe: typeof axe }).axe.run(document);
      return run.violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(" ")}`);
    });
    expect(found).toEqual([]);
  });

  it.each([path, "/"])("plays how the plans came about, month by month, and comes back to today: %s", async (place) => {
    await open(place);
    const progressOf = () =>
      page.locator(".stage-row", { hasText: "建成200人青年人才库" }).first().locator("span").nth(2).textContent();
    const today = (await progressOf()) ?? "";
    await page.locator(".stage-player input").focus();
    await page.keyboard.press("Home");
    await page.waitForFunction(() => document.querySelector(".stage-player output")?.textContent?.includes("2021年"));
    await page.waitForFunction(
      (now) => !Array.from(document.querySelectorAll(".stage-row span"), (cell) => cell.textContent).includes(now),
      today,
    );
    await page.click(".stage-player button");
    await page.waitForFunction(() => document.querySelector(".stage-player output")?.textContent?.includes("4月"));
    await page.click(".stage-player button");
    await page.locator(".stage-player input").focus();
    await page.keyboard.press("End");
    await page.waitForFunction(
      (now) => Array.from(document.querySelectorAll(".stage-row span"), (cell) => cell.textContent).includes(now),
      today,
    );
  });

  it("has one tab stop for its tools, arrow keys, Home and End between them, and loses no focus at the ends", async () => {
    await open();
    const bar = page.getByRole("toolbar");
    await expect.poll(() => bar.locator('[tabindex="0"]').count()).toBe(1);
    const tool = () => page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent);
    await bar.locator('[tabindex="0"]').focus();
    await expect.poll(tool).toBe("放大");
    await page.keyboard.press("ArrowRight");
    await expect.poll(tool).toBe("缩小");
    await page.keyboard.press("End");
    await expect.poll(tool).toBe("跳至…");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.waitForTimeout(200);
    await expect.poll(() => page.textContent(".stage-span")).toContain("2026");
    await page.keyboard.press("ArrowRight");
    await expect.poll(tool).toBe("放大");
    await page.keyboard.press("ArrowRight");
    for (let stroke = 0; stroke < 12; stroke += 1) await page.keyboard.press("Enter");
    await page.waitForTimeout(200);
    await expect.poll(tool).toBe("缩小");
    await page.keyboard.press("Home");
    await expect.poll(tool).toBe("放大");
    await expect.poll(() => bar.locator('[tabindex="0"]').count()).toBe(1);
  });

  describe("re-dating", () => {
    const goal = "goal-technology-transfer";

    /** The dates of the goal as its own page tells them: read from the database. */
    async function storedDates(): Promise<string> {
      const other = await context.newPage();
      await other.goto(`${server.url}/plans/plan-2026-2035/outline?open=${goal}&edit=${goal}`);
      const dates = await Promise.all(
        ["startsOn", "endsOn"].map((name) => other.locator(`main input[name=${name}]`).first().inputValue()),
      );
      await other.close();
      return dates.join(" ");
    }

    async function undo(): Promise<void> {
      await page.click(".undo-bar button");
      await page.waitForURL(/undone=1/);
    }

    const title = "促成首批医疗技术转移";

    /** Tabs to the rows and goes down to one. */
    async function walkTo(wanted: string): Promise<void> {
      for (let stroke = 0; stroke < 80; stroke += 1) {
        if (await page.evaluate(() => document.activeElement?.classList.contains("stage-row"))) break;
        await page.keyboard.press("Tab");
      }
      for (let stroke = 0; stroke < 60; stroke += 1) {
        if ((await focused())[0]?.includes(wanted)) return;
        await press("ArrowDown");
      }
      throw new Error(`no row ${wanted}`);
    }

    /** The name of the field that has the focus, and of the dialog around it. */
    function field(): Promise<string[]> {
      return page.evaluate(() => [
        document.activeElement?.getAttribute("name") ?? "",
        document.activeElement?.closest("[role=dialog]")?.getAttribute("aria-label") ?? "",
      ]);
    }

    async function tabTo(name: string): Promise<void> {
      for (let stroke = 0; stroke < 12 && (await field())[0] !== name; stroke += 1) await page.keyboard.press("Tab");
      expect((await field())[0]).toBe(name);
    }

    it("by key alone lands in the database, keeps the focus with the row, and is undone", async () => {
      const before = await storedDates();
      await open();
      await walkTo(title);
      await press("m");
      const [name, dialog = ""] = await field();
      expect([name, dialog.includes(title)]).toEqual(["startsOn", true]);
      await tabTo("endsOn");
      // The control goes by the language of the browser itself, which is American here.
      await page.keyboard.type("06302028");
      await page.keyboard.press("Enter");
      await page.waitForURL(/saved=/);
      await page.waitForFunction(() => document.activeElement?.classList.contains("stage-row"));
      expect((await focused())[0]).toContain(title);
      expect(await storedDates()).toBe(`${before.split(" ")[0]} 2028-06-30`);
      await undo();
      expect(await storedDates()).toBe(before);
    });

    it("is given up by Esc, and left by saving what hasn't changed; the focus is with the row again", async () => {
      await open();
      await walkTo(title);
      for (const leave of ["Escape", "Enter"]) {
        await press("m");
        await page.keyboard.press(leave);
        await page.waitForFunction(() => document.activeElement?.classList.contains("stage-row"));
        expect((await focused())[0]).toContain(title);
        await expect.poll(() => page.locator(".stage-redating").count()).toBe(0);
      }
    });

    it.each([
      [path, "重点方向", "", "没有自己的起止日期"],
      [path, "前一规划的目标", "建成200人青年人才库", "没有调整的权限"],
      ["/", "总览中的目标", title, "请到该规划的时间轴页调整"],
      [`${path}?asOf=2026-06-30`, "往日的目标", title, "往日情况"],
    ])("says aloud and in sight why a row isn't re-dated: %s, %s", async (address, _what, wanted, why) => {
      await open(address);
      await walkTo(wanted);
      await press("m");
      const said = page.locator(".stage-host [role=status]");
      await expect.poll(() => said.textContent()).toContain(why);
      expect((await said.boundingBox())?.width).toBeGreaterThan(100);
      await press("ArrowDown");
      await expect.poll(() => said.textContent()).toBe("");
    });

    it("by drag lands in the database, and is undone", async () => {
      const before = await storedDates();
      await open(`${path}?from=2026-01-01&to=2029-12-31`);
      const box = await page.locator(".stage-row", { hasText: "促成首批医疗技术转移" }).first().boundingBox();
      const field = await page.evaluate(() => {
        const { width } = document.querySelector(".stage")?.getBoundingClientRect() ?? { width: 0 };
        return width;
      });
      const y = (box?.y ?? 0) + (box?.height ?? 0) / 2;
      const left = (box?.x ?? 0) + field * 0.36;
      await page.mouse.move(left, y);
      await page.mouse.down();
      await page.mouse.move(left + 40, y, { steps: 4 });
      await page.mouse.move(left + 120, y, { steps: 6 });
      await page.mouse.up();
      await page.click(".stage-redating button[type=submit]");
      await page.waitForURL(/saved=/);
      const [startsOn = "", endsOn = ""] = (await storedDates()).split(" ");
      const [first = "", last = ""] = before.split(" ");
      expect(startsOn > first && endsOn > last).toBe(true);
      expect(Date.parse(endsOn) - Date.parse(startsOn)).toBe(Date.parse(last) - Date.parse(first));
      await undo();
      expect(await storedDates()).toBe(before);
    });

    it("outside the plan is refused in words, and nothing is stored", async () => {
      const before = await storedDates();
      await open();
      await walkTo(title);
      await press("m");
      await tabTo("endsOn");
      await page.keyboard.type("01012040");
      await page.keyboard.press("Enter");
      await page.waitForSelector(".stage-redating .field-error");
      expect(await storedDates()).toBe(before);
      await page.keyboard.press("Escape");
      await expect.poll(() => page.locator(".stage-redating").count()).toBe(0);
    });
  });

  it.each(["/", path])("moves nothing on a phone when the stage takes the drawing's place: %s", async (address) => {
    const slow = await browser.newContext({ storageState: state, viewport: { width: 390, height: 844 } });
    const seen = await slow.newPage();
    await seen.addInitScript(() => {
      const shifts: number[] = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: "layout-shift", buffered: true });
      Object.assign(window, { shifts });
    });
    await (await slow.newCDPSession(seen)).send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await seen.goto(server.url + address, { waitUntil: "networkidle" });
    await seen.waitForSelector(".stage-row");
    await seen.waitForTimeout(500);
    const sum = await seen.evaluate(() =>
      (window as unknown as { shifts: number[] }).shifts.reduce((all, one) => all + one, 0),
    );
    expect(sum).toBeLessThanOrEqual(0.02);
    await slow.close();
  });

  it.each(["/", path])("opens and closes branches by their signs before JavaScript: %s", async (address) => {
    const plain = await browser.newContext({
      storageState: state,
      locale: "zh-CN",
      javaScriptEnabled: false,
      viewport: { width: 1440, height: 900 },
    });
    const bare = await plain.newPage();
    await bare.goto(server.url + address);
    const rows = () => bare.locator(".decade-drawing.wide .decade-row").count();
    const before = await rows();
    const sign = (verb: string) => bare.getByRole("link", { name: new RegExp(`^${verb} .*建成200人青年人才库$`) });
    expect(await sign("展开").getAttribute("aria-expanded")).toBe("false");
    await Promise.all([bare.waitForURL(/open=.*#/, { waitUntil: "load" }), sign("展开").click()]);
    expect(await rows()).toBeGreaterThan(before);
    expect(await sign("收起").getAttribute("aria-expanded")).toBe("true");
    const closed = (url: URL) => !url.searchParams.has("open");
    await Promise.all([bare.waitForURL(closed, { waitUntil: "load" }), sign("收起").click()]);
    expect(await rows()).toBe(before);
    await plain.close();
  });

  it.each([
    "from=nonsense&to=2030-13-45",
    "from=2030-01-01&to=2021-01-01",
    "open=%3Cscript%3E,,x&health=purple&direction=../..&q=%00&compare=yesterday&period=1",
  ])("draws sensibly for an address that makes no sense: %s", async (nonsense) => {
    const failures: string[] = [];
    page.on("pageerror", ({ message }) => failures.push(message));
    await page.goto(`${server.url}${path}?${nonsense}`, { waitUntil: "networkidle" });
    await expect.poll(() => page.locator("h1").count()).toBe(1);
    expect(failures).toEqual([]);
  });
});
