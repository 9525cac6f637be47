import { emptyRoute, type Figure, figures, type Moment, statusOf } from "#tests/bench/figures";
import type { House } from "#tests/bench/houses";
import { median, p50, p95 } from "#tests/bench/percentile";
import { dayAt, monthOf } from "~/domain/calendar-days";

/** What a figure came to at one size: milliseconds, and ratios to the empty route and to the smallest size. */
export interface Measured {
  readonly figure: Figure;
  readonly size: number;
  /** The very first answer, for which the day's counters are counted. */
  readonly first: number;
  readonly p50: number;
  readonly p95: number;
  /** Of p95 to that of the empty route on the same server. */
  readonly cost: number;
  /** Of p95 to that at the smallest size. */
  readonly growth: number;
}

const warmUps = 30;
/** Requests a figure, size and round. */
const perRound = 20;

/**
 * Asks for all figures at all sizes in turn, one request at a time, so that whatever else the machine does meets all of them
 * alike. Every round gives percentiles and ratios of its own; the answer is their medians.
 */
export async function measure(houses: readonly House[], rounds: number): Promise<Measured[]> {
  const all = [emptyRoute, ...figures];
  const cells = houses.flatMap((house) => all.map((figure) => ({ house, figure, rounds: [] as number[][], first: 0 })));
  const clock = { run: Date.now().toString(36), month: monthOf(dayAt(Date.now(), "Asia/Shanghai")) };
  let turn = 0;
  const visit = (cell: (typeof cells)[number]) => ask(cell.house, cell.figure, { ...clock, turn });
  for (const cell of cells) cell.first = await visit(cell);
  for (; turn < warmUps; turn += 1) for (const cell of cells) await visit(cell);
  for (let round = 0; round < rounds; round += 1) {
    for (const cell of cells) cell.rounds.push([]);
    for (let index = 0; index < perRound; index += 1) {
      for (const cell of cells) cell.rounds[round]?.push(await visit(cell));
      turn += 1;
    }
  }
  const cellOf = (house: House | undefined, figure: Figure) =>
    cells.find((cell) => cell.house === house && cell.figure === figure)?.rounds ?? [];
  return cells.map(({ house, figure, first, rounds: own }) => ({
    figure,
    size: house.size,
    first,
    p50: median(own.map(p50)),
    p95: median(own.map(p95)),
    cost: ratio(own, cellOf(house, emptyRoute)),
    growth: ratio(own, cellOf(houses[0], figure)),
  }));
}

// Round by round: what slowed one round down slowed both of its sides.
function ratio(own: readonly number[][], yardstick: readonly number[][]): number {
  return median(own.map((round, index) => p95(round) / p95(yardstick[index] ?? round)));
}

async function ask(house: House, figure: Figure, moment: Omit<Moment, "size">): Promise<number> {
  const asked = figure.ask({ ...moment, size: house.size });
  const browser = house.visitors[asked.by];
  const { status, took } = await (asked.form ? browser.send(asked.path, asked.form) : browser.get(asked.path));
  if (status !== statusOf(asked))
    throw new Error(`${figure.name} at ${house.size} elements was answered with ${status}`);
  return took;
}
