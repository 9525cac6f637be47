import { isMet, type Line, rounded } from "./line";
import { median } from "./median";
import { ours, type Peer } from "./peers";
import type { SideBySide } from "./side-by-side";
import { codeTarget, isAmong, type Target, targets } from "./targets";

const floorName = "canvas-floor";

/** Every target at every size: medians of the repetitions, ratios to what was measured in the same run. */
export function linesOf({ peers, measurements, code }: SideBySide): Line[] {
  const sizes = [...new Set(measurements.map(({ n }) => n))].sort((a, b) => a - b);
  const smallest = sizes[0] ?? 0;
  const figureOf = (name: string, n: number, { read }: Target): number | null => {
    const seen = measurements.filter((one) => one.peer === name && one.n === n).flatMap((one) => read(one) ?? []);
    return rounded(median(seen));
  };
  // A library that gave up at this size is no yardstick there.
  const gaveUp = (name: string, n: number) => measurements.some((one) => one.peer === name && one.n === n && one.error);
  const line = (name: string, n: number, target: Target): Line => {
    const app = figureOf(name, n, target);
    const among = peers.filter((peer) => isAmong(peer, target.yardstick) && !gaveUp(peer.name, n));
    const { best, bestName } = bestOf(among, (peer) => figureOf(peer, n, target));
    const floor = figureOf(floorName, n, target);
    const most = rounded(mostOf(target, { best, floor, smallest: figureOf(name, smallest, target) }));
    return { figure: target.figure, n, app, best, bestName, floor, target: most, met: isMet(app, most) };
  };
  const measured = peers.filter(({ kind }) => kind === "own").map(({ name }) => name);
  return measured.flatMap((name) => {
    const lines = sizes.flatMap((n) => targets.map((target) => line(name, n, target)));
    return [...lines, ...(name === ours ? [codeLine(peers, code)] : [])].map((one) =>
      name === ours ? one : { ...one, figure: `${name}: ${one.figure}` },
    );
  });
}

function mostOf(
  { yardstick }: Target,
  seen: { readonly best: number | null; readonly floor: number | null; readonly smallest: number | null },
): number | null {
  if ("none" in yardstick) return null;
  if ("most" in yardstick) return yardstick.most;
  if ("sameAt" in yardstick) return seen.smallest;
  const other = yardstick.of === "floor" ? seen.floor : seen.best;
  return other === null ? null : other * yardstick.times;
}

function codeLine(peers: readonly Peer[], code: ReadonlyMap<string, number>): Line {
  const read = (name: string) => rounded(code.get(name));
  const { best, bestName } = bestOf(
    peers.filter(({ kind }) => kind === "library"),
    read,
  );
  const app = read(ours);
  const [n, floor, target] = [null, read(floorName), codeTarget];
  return { figure: "code kB gzip", n, app, best, bestName, floor, target, met: isMet(app, target) };
}

function bestOf(peers: readonly Peer[], read: (name: string) => number | null): Pick<Line, "best" | "bestName"> {
  const seen = peers.flatMap(({ name }) => {
    const value = read(name);
    return value === null ? [] : [{ best: value, bestName: name }];
  });
  return seen.sort((a, b) => a.best - b.best)[0] ?? { best: null, bestName: null };
}
