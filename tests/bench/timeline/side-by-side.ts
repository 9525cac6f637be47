import { mkdirSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { dirname, join } from "node:path";
import { type Booth, openBooth } from "./booth";
import { type Bundle, bundle, gzipKb } from "./bundler";
import { measure } from "./measure";
import type { Measurement } from "./measurement";
import type { Options } from "./options";
import { bundledPeers, ours, type Peer } from "./peers";

/** All that was measured, one entry a visit, and how much code each drawing is. */
export interface SideBySide {
  readonly peers: readonly Peer[];
  readonly measurements: readonly Measurement[];
  /** Kilobytes of script, compressed; of ours only what a page doesn't have anyway. */
  readonly code: ReadonlyMap<string, number>;
}

/** Where the raw figures are left. */
const record = ".chengqi/bench-timeline/measurements.json";
// What every page of ours has loaded before there is a timeline on it.
const alreadyThere = ["react", "react/*", "react-dom", "react-dom/*", "@remix-run/*", "~/i18n/*"];

/**
 * Measures every page at every size, one browser at a time: by size, then by repetition, then page after page in rotated order, so
 * that none always follows the heaviest and whatever else the machine does meets all of them.
 */
export async function measureSideBySide(options: Options): Promise<SideBySide> {
  const peers = peersOf(options);
  const bundles = await bundleAll(peers);
  const driver = (await bundle(`import "./in-page/driver";`)).js;
  const code = await sizesOf(bundles);
  const booth = await openBooth(bundles);
  const measurements: Measurement[] = [];
  const out = new Set<string>();
  if (options.shots) mkdirSync(options.shots, { recursive: true });
  try {
    await warmUp(booth, driver, options);
    for (const { peer, n, repetition } of visitsOf(peers, options)) {
      if (out.has(peer.name)) continue;
      const url = peer.address?.replaceAll("{n}", String(n)) ?? booth.url(peer.name);
      const shots = repetition === 0 ? options.shots : undefined;
      const seen = await measure({ peer, n, url, driver, limit: options.limit, shots });
      measurements.push(seen);
      if (seen.error) out.add(peer.name);
      tell(seen, repetition);
      keep(measurements);
    }
  } finally {
    booth.close();
  }
  return { peers, measurements, code };
}

// Whoever comes first would pay for what the machine hasn't read from disk yet.
async function warmUp(booth: Booth, driver: string, { sizes: [n = 1000], limit }: Options): Promise<void> {
  await measure({ peer: { name: ours, kind: "own", drawsAll: true }, n, url: booth.url(ours), driver, limit });
}

interface Turn {
  readonly peer: Peer;
  readonly n: number;
  readonly repetition: number;
}

function visitsOf(peers: readonly Peer[], { sizes, repetitions }: Options): Turn[] {
  return sizes.flatMap((n, index) =>
    Array.from({ length: repetitions[index] ?? 1 }, (_, repetition) =>
      rotated(peers, repetition * 2).map((peer) => ({ peer, n, repetition })),
    ).flat(),
  );
}

function peersOf(options: Options): Peer[] {
  const beside = bundledPeers.filter(({ name }) => options.peers.includes(name));
  const pages = options.pages.map(({ name, address }): Peer => ({ name, address, kind: "own", drawsAll: true }));
  return [{ name: ours, kind: "own", drawsAll: true }, ...beside, ...pages];
}

async function bundleAll(peers: readonly Peer[]): Promise<Map<string, Bundle>> {
  const bundles = new Map<string, Bundle>();
  for (const { name, kind, address } of peers) {
    const library = `import * as hooks from "./peers/${name}.js"; window.__bench = hooks;`;
    if (!address) bundles.set(name, await bundle(kind === "own" ? `import "./page/entry";` : library));
  }
  return bundles;
}

async function sizesOf(bundles: ReadonlyMap<string, Bundle>): Promise<Map<string, number>> {
  const sizes = new Map([...bundles].map(([name, { js }]) => [name, gzipKb(js)] as const));
  // The part of our page that the product ships, without the hooks.
  const shipped = await bundle(`import "./page/shipped";`, alreadyThere);
  return sizes.set(ours, gzipKb(shipped.js));
}

function rotated<T>(all: readonly T[], by: number): T[] {
  return all.map((_, index) => all[(index + by) % all.length] as T);
}

function tell({ peer, n, first, scroll, error, thrown }: Measurement, repetition: number): void {
  const figures = `first ${first?.toFixed(0) ?? "–"} ms, scroll p95 ${scroll?.p95.toFixed(1) ?? "–"} ms`;
  const trouble = [error, ...(thrown ?? [])].filter(Boolean).join("; ");
  process.stderr.write(`n=${n} #${repetition + 1} ${peer}: ${figures} ${trouble}`.trimEnd().concat("\n"));
}

function keep(measurements: readonly Measurement[]): void {
  mkdirSync(dirname(record), { recursive: true });
  const conditions = { at: new Date().toISOString(), load: loadavg()[0] };
  writeFileSync(join(process.cwd(), record), JSON.stringify({ ...conditions, measurements }, null, 1));
}
