import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BrowserServer, chromium as engine, type Page } from "playwright-core";
import { chromium } from "#tests/setup/chromium";
import { attachGauges, type Gauges } from "./gauges";
import type { Act, Measurement, Movement } from "./measurement";
import { median } from "./median";
import type { Peer } from "./peers";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
/** The window of most measurements, and the desk's on which nodes are counted. */
const sight = { width: 1280, height: 800 };
const desk = { width: 1440, height: 900 };

export interface Visit {
  readonly peer: Peer;
  readonly n: number;
  readonly url: string;
  /** The script that drives the page. */
  readonly driver: string;
  /** The most milliseconds any step may take. */
  readonly limit: number;
  /** Folder for pictures. */
  readonly shots?: string | undefined;
}

/** One page in a browser of its own, driven through all that is measured. */
export async function measure(visit: Visit): Promise<Measurement> {
  const server = await engine.launchServer({ executablePath: chromium(), args: flags });
  const abandon = () => server.process().kill("SIGKILL");
  process.once("exit", abandon);
  const seen: Measurement = { peer: visit.peer.name, n: visit.n };
  try {
    await drive(server, visit, seen);
  } catch (error) {
    seen.error = (error instanceof Error ? error.message : String(error)).split("\n")[0]?.slice(0, 160) ?? "";
  }
  await within(server.kill(), 10_000, "the browser's end").catch(abandon);
  process.off("exit", abandon);
  return seen;
}

async function drive(server: BrowserServer, visit: Visit, seen: Measurement): Promise<void> {
  const { peer, n, url, driver, limit, shots } = visit;
  const browser = await engine.connect(server.wsEndpoint());
  const page = await browser.newPage({ viewport: sight });
  const crashed = new Promise<never>((_, reject) => page.once("crash", () => reject(new Error("the page crashed"))));
  crashed.catch(() => undefined);
  const thrown: string[] = [];
  page.on("pageerror", (error) => {
    thrown.push(String(error).slice(0, 200));
    seen.thrown = thrown.slice(0, 3);
  });
  const shoot = async (moment: string) => {
    const picture = await page.screenshot();
    if (shots) writeFileSync(join(shots, `${peer.name}-${n}-${moment}.png`), picture);
    return picture;
  };
  const step = <T>(what: string, act: Promise<T>) => within(Promise.race([act, crashed]), limit, what);

  const gauges = await attachGauges(browser, page);
  await page.addInitScript(driver);
  await page.goto(url, { waitUntil: "domcontentloaded" });
  await step(
    "prepare",
    page.evaluate(([count, may]) => window.__drive.prepare(count, may), [n, !peer.address] as const),
  );

  const before = await gauges.heap();
  const mounted = await step(
    "mount",
    costing(gauges, () => page.evaluate(() => window.__drive.mount())),
  );
  seen.first = mounted.took;
  seen.firstMain = mounted.main;
  seen.settle = await step(
    "settle",
    page.evaluate(() => window.__drive.settle()),
  );
  const nodes = await page.evaluate(() => window.__drive.nodes());
  seen.heap = (await gauges.heap()) - before;
  const first = await shoot("first");

  seen.scroll = await step(
    "scroll",
    moving(gauges, () => page.evaluate((count) => window.__drive.scroll(count), n)),
  );
  // What doesn't move is fast.
  if ((await shoot("scrolled")).equals(first)) throw new Error("the picture is the same after scrolling");
  seen.pan = await step(
    "pan",
    moving(gauges, () => page.evaluate(() => window.__drive.pan())),
  );
  seen.zoom = await step(
    "zoom",
    acting(gauges, () => page.evaluate(() => window.__drive.zoom())),
  );
  seen.update = await step(
    "update",
    acting(gauges, () => page.evaluate(() => window.__drive.update())),
  );
  seen.nodes = Math.max(nodes, await nodesOnDesk(page));
  await shoot("desk");
}

async function nodesOnDesk(page: Page): Promise<number> {
  await page.setViewportSize(desk);
  await page.evaluate(({ width, height }) => window.__drive.resize(width, height), desk);
  return page.evaluate(() => window.__drive.nodes());
}

async function moving(gauges: Gauges, act: () => Promise<number[]>): Promise<Movement> {
  const { took, main, cpu } = await costing(gauges, act);
  const sorted = [...took].sort((a, b) => a - b);
  const p95 = sorted[Math.min(sorted.length - 1, Math.floor(0.95 * sorted.length))] ?? Number.NaN;
  return { p95, worst: sorted.at(-1) ?? Number.NaN, main: main / took.length, cpu: cpu / took.length };
}

async function acting(gauges: Gauges, act: () => Promise<number[]>): Promise<Act> {
  const { took, main } = await costing(gauges, act);
  return { painted: median(took), main: main / took.length };
}

async function costing<T>(gauges: Gauges, act: () => Promise<T>) {
  const before = await gauges.spent();
  const took = await act();
  const after = await gauges.spent();
  return { took, main: after.main - before.main, cpu: after.cpu - before.cpu };
}

async function within<T>(work: Promise<T>, milliseconds: number, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: over ${milliseconds / 1000} s`)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
