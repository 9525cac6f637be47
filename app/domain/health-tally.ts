import type { Health } from "~/domain/health";

/** How many stand at each health; what no one stands at is missing. */
export type HealthTally = Partial<Readonly<Record<Health, number>>>;

export function tallyOf(counts: readonly { readonly health: Health; readonly n: number }[]): HealthTally {
  const tally: Partial<Record<Health, number>> = {};
  for (const { health, n } of counts) tally[health] = (tally[health] ?? 0) + n;
  return tally;
}

export function totalOf(tally: HealthTally): number {
  return Object.values(tally).reduce((sum, n) => sum + n, 0);
}

// What asks for attention first stands first.
const worstFirst: readonly Health[] = ["behind", "watch", "stale", "on-track", "done", "not-started", "cancelled"];

/** The health of those that ask most for attention; not started where there are none. */
export function worstOf(tally: HealthTally): Health {
  return worstFirst.find((health) => (tally[health] ?? 0) > 0) ?? "not-started";
}

/** Several tallies as one. */
export function plusTallies(tallies: readonly HealthTally[]): HealthTally {
  return tallyOf(
    tallies.flatMap((tally) => (Object.entries(tally) as [Health, number][]).map(([health, n]) => ({ health, n }))),
  );
}
