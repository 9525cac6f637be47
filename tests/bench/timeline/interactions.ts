import type { Browser, BrowserContext, Page } from "playwright-core";
import { openBrowser, type SignedInState, signIn } from "#tests/e2e/visitors";
import { linksIn } from "#tests/setup/global-demonstration";
import { startServer } from "#tests/setup/program";
import { isMet, type Line, rounded } from "./line";
import { median } from "./median";
import type { Options } from "./options";
import { desk, type Profile, phone } from "./profiles";

/** One thing a person did, and how long it took until the next frame showed it. */
export interface Interaction {
  readonly path: string;
  readonly profile: Profile["name"];
  readonly deed: string;
  /** Milliseconds from the press or key to the frame after it, to eight; never less than the 16 that are told at least. */
  readonly duration: number;
}

const target = 200;
const leastTold = 16;
const throttle = 4;
/** Milliseconds after which nothing of an interaction is still to come. */
const rest = 700;
const paths = ["/plans/plan-2026-2035/timeline", "/"];

interface Deed {
  readonly name: string;
  do(page: Page): Promise<void>;
}

const press = (name: string): Deed["do"] => {
  return (page) => page.locator(".stage-tools").getByRole("button", { name, exact: true }).click();
};

const deeds: readonly Deed[] = [
  { name: "open a branch", do: (page) => toggleFirstGoal(page) },
  { name: "close a branch", do: (page) => toggleFirstGoal(page) },
  { name: "zoom by button", do: press("放大") },
  { name: "jump to today", do: press("今天") },
  { name: "jump to the hinge", do: press("承启") },
  { name: "all of the axis", do: press("全程") },
  { name: "open the table", do: (page) => page.locator(".decade-facts summary").click() },
  { name: "close the table", do: (page) => page.locator(".decade-facts summary").click() },
  { name: "a row down by key", do: (page) => page.keyboard.press("ArrowDown") },
];

/** Does to the demonstration's timelines what people do, each with a fourth of the processor. */
export async function measureInteractions({ repetitions }: Options): Promise<Interaction[]> {
  const server = await startServer({ LOG_LEVEL: "error" });
  await server.prints(/Administrator\n\s+http\S+\n/);
  const browser = await openBrowser();
  const done: Interaction[] = [];
  try {
    const link = server.url + linksIn(server.output(), server.url).council;
    const state = await signIn(browser, link, "council（示例）");
    for (let round = 0; round < Math.max(...repetitions); round += 1) {
      for (const path of paths) {
        for (const profile of [desk, phone]) {
          done.push(...(await visit({ browser, state, url: server.url, path, profile })));
        }
      }
    }
  } finally {
    await browser.close();
    await server.stop();
  }
  return done;
}

interface Visit {
  readonly browser: Browser;
  readonly state: SignedInState;
  readonly url: string;
  readonly path: string;
  readonly profile: Profile;
}

async function visit({ browser, state, url, path, profile }: Visit): Promise<Interaction[]> {
  const context = await browser.newContext({ locale: "zh-CN", storageState: state, ...profile.context });
  try {
    const page = await watchedPage(context);
    await page.goto(url + path, { waitUntil: "networkidle" });
    await page.waitForSelector(".stage-row");
    await page.locator(".stage").scrollIntoViewIfNeeded();
    await page.waitForTimeout(rest);
    const done: Interaction[] = [];
    for (const { name, do: act } of deeds) {
      if (name.endsWith("by key")) await page.locator('.stage-row[tabindex="0"]').focus();
      await page.evaluate(() => window.__events.splice(0));
      await act(page);
      await page.waitForTimeout(rest);
      const told = await page.evaluate(() => window.__events);
      const duration = Math.max(leastTold, ...told);
      process.stderr.write(`${path} ${profile.name} ${name}: ${duration} ms\n`);
      done.push({ path, profile: profile.name, deed: name, duration });
    }
    return done;
  } finally {
    await context.close();
  }
}

declare global {
  interface Window {
    /** Durations of the events of what people did since it was last emptied. */
    __events: number[];
  }
}

interface Interacting extends PerformanceEntry {
  /** 0 for events that belong to nothing a person did. */
  readonly interactionId?: number;
}

async function watchedPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript((durationThreshold) => {
    window.__events = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ((entry as Interacting).interactionId) window.__events.push(entry.duration);
      }
    });
    const wanted = { type: "event", durationThreshold };
    observer.observe(wanted);
  }, leastTold);
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: throttle });
  return page;
}

/** On the sign before the first goal's title. */
async function toggleFirstGoal(page: Page): Promise<void> {
  const row = page.locator('.stage-row[aria-level="2"]').first();
  const [stage, box] = await Promise.all([page.locator(".stage").boundingBox(), row.boundingBox()]);
  if (!stage || !box) throw new Error("the stage shows no goal");
  const narrow = stage.width < 640;
  const before = await row.getAttribute("aria-expanded");
  await page.mouse.click(stage.x + (narrow ? 11 : 29), box.y + (narrow ? 14 : box.height / 2));
  // Whether its rows came shows later, and is no part of the interaction.
  await page.waitForFunction(
    (was) => document.querySelector('.stage-row[aria-level="2"]')?.getAttribute("aria-expanded") !== was,
    before,
  );
}

/** The medians of the rounds; a deed that wasn't done has no line. */
export function interactionLinesOf(done: readonly Interaction[]): Line[] {
  const kinds = [
    ...new Map(done.map((one) => [`interaction ${one.path} ${one.profile}: ${one.deed}, ms`, one])).entries(),
  ];
  return kinds.map(([figure, kind]): Line => {
    const same = done.filter((one) => one.path === kind.path && one.profile === kind.profile && one.deed === kind.deed);
    const app = rounded(median(same.map(({ duration }) => duration)));
    return { figure, n: null, app, best: null, bestName: null, floor: null, target, met: isMet(app, target) };
  });
}
