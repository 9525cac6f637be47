import { emptyRoute } from "#tests/bench/figures";
import type { Measured } from "#tests/bench/measure";
import type { Dialect } from "~/db/dialect.server";

/** One printed figure; times in milliseconds. */
export interface Line {
  readonly figure: string;
  /**
   * What the ratio is to: p95 of the empty route, p95 at the smallest size, or the first answer at the smallest size; in a browser
   * one frame of 60 Hz, or p95 at the smallest size.
   */
  readonly kind: "cost" | "growth" | "first" | "frame" | "opened";
  readonly db: Dialect;
  readonly n: number;
  readonly p50: number;
  readonly p95: number;
  readonly ratio: number;
  /** Null where nothing is demanded of the ratio. */
  readonly target: number | null;
  readonly met: boolean | null;
}

const costTarget = 3;
const growthTarget = 1.3;

/** Costs of every figure at every size; growth beyond the smallest; and what the first answer of a day took. */
export function linesOf(db: Dialect, measured: readonly Measured[]): Line[] {
  const smallest = Math.min(...measured.map(({ size }) => size));
  const line = (
    { figure, size, ...seen }: Measured,
    kind: Line["kind"],
    ratio: number,
    target: number | null,
  ): Line => {
    const times = kind === "first" ? { p50: seen.first, p95: seen.first } : seen;
    return {
      figure: figure.name,
      kind,
      db,
      n: size,
      p50: rounded(times.p50),
      p95: rounded(times.p95),
      ratio: rounded(ratio),
      target,
      met: target === null ? null : rounded(ratio) <= target,
    };
  };
  const grown = measured.filter(({ figure, size }) => figure !== emptyRoute && size > smallest);
  const firstAt = (name: string) =>
    measured.find(({ figure, size }) => figure.name === name && size === smallest)?.first;
  const counted = measured.filter(({ figure }) => figure.name.startsWith("cockpit"));
  return [
    ...measured.map((one) => line(one, "cost", one.cost, one.figure.held ? costTarget : null)),
    ...grown.map((one) => line(one, "growth", one.growth, growthTarget)),
    ...counted.map((one) => line(one, "first", one.first / (firstAt(one.figure.name) ?? one.first), null)),
  ];
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
