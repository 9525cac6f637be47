const each = 50;
const longest = 30_000;

/**
 * How long, in milliseconds, one of `listening` open pages waits before it is told of news: at once where few are open, spread out
 * where many are, so that what they then ask for comes at no more than about twenty pages a second. `chance` is in [0, 1).
 */
export function spreadOf(listening: number, chance: number): number {
  return Math.floor(Math.min((listening - 1) * each, longest) * chance);
}
