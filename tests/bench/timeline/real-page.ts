import { mkdirSync } from "node:fs";
import type { Browser } from "playwright-core";
import { nextPlan } from "#prisma/seed/size/setting";
import { type House, openStreet } from "#tests/bench/houses";
import type { Visitor } from "#tests/bench/visitors";
import { openBrowser } from "#tests/e2e/visitors";
import { bundle, gzipKb } from "./bundler";
import type { Seen } from "./in-page/watch";
import type { Options } from "./options";
import { desk, type Profile, phone } from "./profiles";

/** One visit of a page of the built server by someone signed in, whose browser has nothing of it yet. */
export interface PageVisit extends Seen {
  readonly path: string;
  readonly n: number;
  readonly profile: Profile["name"];
  /** Kilobytes of scripts loaded, compressed. */
  readonly scripts: number;
}

const pages: readonly { readonly path: string; readonly by: Visitor }[] = [
  { path: `/plans/${nextPlan}/timeline`, by: "council" },
  { path: "/", by: "leadership" },
];
/** Milliseconds a timeline may take to appear at all. */
const patience = 60_000;
/** Milliseconds without a request after which nothing large follows. */
const rest = 1000;

/** Visits every page that has a timeline at every size, on a desk and on a throttled phone. */
export async function measureRealPages(options: Options): Promise<PageVisit[]> {
  const watch = (await bundle(`import "./in-page/watch";`)).js;
  const street = await openStreet("sqlite", options.sizes);
  if (!street) throw new Error("SQLite is always there");
  const browser = await openBrowser();
  const visits: PageVisit[] = [];
  if (options.shots) mkdirSync(options.shots, { recursive: true });
  try {
    // Once round unmeasured: a server's first answers cost what it loads, and what counts a day.
    for (const errand of errandsOf(street.houses, [desk])) await visit({ ...errand, browser, watch });
    for (let round = 0; round < Math.max(...options.repetitions); round += 1) {
      const shots = round === 0 ? options.shots : undefined;
      for (const errand of errandsOf(street.houses, [desk, phone])) {
        visits.push(...(await visit({ ...errand, browser, watch, shots })));
      }
    }
  } finally {
    await browser.close();
    await street.close();
  }
  return visits;
}

interface Errand {
  readonly house: House;
  readonly path: string;
  readonly by: Visitor;
  readonly profile: Profile;
}

interface Equipped extends Errand {
  readonly browser: Browser;
  /** The script that watches the page. */
  readonly watch: string;
  /** Folder for pictures. */
  readonly shots?: string | undefined;
}

function errandsOf(houses: readonly House[], profiles: readonly Profile[]): Errand[] {
  return houses.flatMap((house) =>
    pages.flatMap((page) => profiles.map((profile): Errand => ({ house, ...page, profile }))),
  );
}

/** What was seen; nothing where there is no such page. */
async function visit({ browser, house, path, by, profile, watch, shots }: Equipped): Promise<PageVisit[]> {
  const { url, cookies } = house.visitors[by];
  const context = await browser.newContext({ locale: "zh-CN", ...profile.context });
  try {
    await context.addCookies(cookies.map((cookie) => ({ ...cookie, url })));
    const page = await context.newPage();
    const scripts: Promise<number>[] = [];
    page.on("response", (response) => {
      const isScript = response.request().resourceType() === "script";
      if (isScript) scripts.push(response.text().then(gzipKb, () => 0));
    });
    await page.addInitScript(watch);
    await profile.slow(page);
    const answer = await page.goto(url + path, { waitUntil: "commit", timeout: patience });
    if (answer?.status() !== 200) {
      process.stderr.write(`${path} at ${house.size} was answered with ${answer?.status()}: left out\n`);
      return [];
    }
    await page.waitForFunction(() => window.__seen.readable !== null, null, { timeout: patience });
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(rest);
    const seen = await page.evaluate(() => window.__seen);
    const loaded = (await Promise.all(scripts)).reduce((sum, kilobytes) => sum + kilobytes, 0);
    process.stderr.write(`${path} n=${house.size} ${profile.name}: readable ${seen.readable?.toFixed(0)} ms\n`);
    if (shots)
      await page.screenshot({ path: `${shots}/page${path.replaceAll("/", "-")}-${house.size}-${profile.name}.png` });
    return [{ ...seen, path, n: house.size, profile: profile.name, scripts: loaded }];
  } finally {
    await context.close();
  }
}
