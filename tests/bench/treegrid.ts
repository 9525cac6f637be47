import type { Browser, Page } from "playwright-core";
import { nextPlan } from "#prisma/seed/size/setting";
import type { House } from "#tests/bench/houses";
import type { Line } from "#tests/bench/lines";
import { median, p50, p95 } from "#tests/bench/percentile";
import { openBrowser } from "#tests/e2e/visitors";
import { findChromium } from "#tests/setup/chromium";
import type { Dialect } from "~/db/dialect.server";

/** Milliseconds of single frames, or from single keys. */
interface Visit {
  readonly frames: readonly number[];
  readonly opened: readonly number[];
}

const oneFrame = 16.8;
const growthTarget = 1.3;
const [steps, pixels] = [120, 132];
const branches = 10;
const mostRounds = 5;

/** The outline as a treegrid in a browser: how long frames take while it is scrolled, and how long a branch takes to open. */
export async function measureTreegrid(db: Dialect, houses: readonly House[], rounds: number): Promise<Line[]> {
  if (!findChromium()) return [];
  const browser = await openBrowser();
  const seen = new Map<House, Visit[]>(houses.map((house) => [house, []]));
  try {
    // Once round unmeasured, then the sizes in turn, so that whatever else the machine does meets all of them alike.
    for (let round = 0; round <= Math.min(rounds, mostRounds); round += 1) {
      for (const house of houses) {
        const visited = await visit(browser, house);
        if (round > 0) seen.get(house)?.push(visited);
      }
    }
  } finally {
    await browser.close();
  }
  const smallest = seen.get(houses[0] as House) ?? [];
  return houses.flatMap((house) => linesOf(db, house, seen.get(house) ?? [], smallest));
}

async function visit(browser: Browser, { visitors }: House): Promise<Visit> {
  const { url, cookies } = visitors.council;
  const context = await browser.newContext({ locale: "zh-CN", viewport: { width: 1440, height: 900 } });
  try {
    await context.addCookies(cookies.map((cookie) => ({ ...cookie, url })));
    const page = await context.newPage();
    await page.goto(`${url}/plans/${nextPlan}/outline`, { waitUntil: "networkidle" });
    await page.waitForSelector(".grid-line-goal");
    const opened: number[] = [];
    for (let n = 0; n < branches; n += 1) opened.push(await openBranch(page, n));
    return { opened, frames: await inTime(scroll(page), "the rows to go by") };
  } finally {
    await context.close();
  }
}

// From the key on the n-th goal that is closed until its first row below is in a painted frame.
async function openBranch(page: Page, n: number): Promise<number> {
  await page
    .locator(".grid-line-goal[aria-expanded=false]")
    .nth(n % 3)
    .focus();
  // The ear is there before the key is pressed.
  const heard = await page.evaluateHandle(() => ({
    opened: new Promise<number>((resolve) => {
      window.addEventListener(
        "keydown",
        () => {
          const began = performance.now();
          const row = document.activeElement;
          const next = Number(row?.getAttribute("aria-rowindex")) + 1;
          const look = () => {
            const below = document.querySelector(`.grid-lines [aria-rowindex="${next}"]:not(.grid-line-more)`);
            const isThere = row?.getAttribute("aria-expanded") === "true" && below?.getAttribute("aria-level") === "3";
            if (!isThere) requestAnimationFrame(look);
            else requestAnimationFrame(() => resolve(performance.now() - began));
          };
          requestAnimationFrame(look);
        },
        { once: true, capture: true },
      );
    }),
  }));
  await page.keyboard.press("ArrowRight");
  return inTime(
    heard.evaluate(({ opened }) => opened),
    `the branch of goal ${n + 1} to open`,
  );
}

const patience = 15_000;

// A page that answers no more ends the run, in words, rather than keeping it for ever.
async function inTime<T>(awaited: Promise<T>, what: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Waited ${patience / 1000} s for ${what}.`)), patience);
  });
  return Promise.race([awaited, late]).finally(() => clearTimeout(timer));
}

/** Gaps between frames while the rows go by, three of them a frame; further ones are loaded on the way. */
function scroll(page: Page): Promise<number[]> {
  return page.evaluate(
    ([count = 0, by = 0]) =>
      new Promise<number[]>((resolve) => {
        const pane = document.querySelector(".grid-scroller");
        const gaps: number[] = [];
        let last = performance.now();
        const step = (now: number) => {
          if (gaps.length === count || !pane) return resolve(gaps);
          gaps.push(now - last);
          last = now;
          pane.scrollTop += by;
          requestAnimationFrame(step);
        };
        requestAnimationFrame((now) => {
          last = now;
          requestAnimationFrame(step);
        });
      }),
    [steps, pixels],
  );
}

function linesOf(db: Dialect, { size }: House, visits: readonly Visit[], smallest: readonly Visit[]): Line[] {
  const of = (list: readonly Visit[], read: (visit: Visit) => readonly number[]) => ({
    p50: rounded(median(list.map((one) => p50(read(one))))),
    p95: rounded(median(list.map((one) => p95(read(one))))),
  });
  const [frames, opened] = [of(visits, (one) => one.frames), of(visits, (one) => one.opened)];
  const frame = rounded(frames.p95 / oneFrame);
  const growth = rounded(opened.p95 / of(smallest, (one) => one.opened).p95);
  return [
    {
      figure: "treegrid: scrolled frame",
      kind: "frame",
      db,
      n: size,
      ...frames,
      ratio: frame,
      target: 1,
      met: frame <= 1,
    },
    {
      ...{ figure: "treegrid: key to branch", kind: "opened", db, n: size, ...opened, ratio: growth },
      ...(visits === smallest ? { target: null, met: null } : { target: growthTarget, met: growth <= growthTarget }),
    },
  ];
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
